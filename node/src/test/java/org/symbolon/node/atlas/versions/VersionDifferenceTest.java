package org.symbolon.node.atlas.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.symbolon.node.atlas.versions.VersionDifference.Change;
import org.symbolon.node.atlas.versions.VersionDifference.Kind;
import org.symbolon.node.web.CanonicalJson;
import tools.jackson.databind.JsonNode;

class VersionDifferenceTest {

  private static JsonNode document(Object cells, Map<String, ?> question) {
    return CanonicalJson.tree(
        Map.of(
            "question",
            question,
            "data",
            Map.of("cells", cells, "figures", Map.of("n", 3, "by", Map.of("a", 1))),
            "keys",
            Map.of("cells", List.of("f", "i")),
            "names",
            Map.of("I1", "First")));
  }

  private static Map<String, ?> cell(String f, String i, String says, List<String> ids) {
    return Map.of("f", f, "i", i, "says", says, "ids", ids);
  }

  private static VersionDifference between(Object before, Object after) {
    return VersionDifference.of(document(before, Map.of()), document(after, Map.of()));
  }

  @Test
  void rowsAreMatchedByTheirKeysNotByTheirPlace() {
    var a = cell("F1", "I1", "shall", List.of("1", "2"));
    var b = cell("F2", "I1", "may", List.of());
    assertThat(between(List.of(a, b), List.of(b, a)).changes()).isEmpty();
  }

  @Test
  void listsOfCodesAreSets() {
    assertThat(
            between(
                    List.of(cell("F1", "I1", "shall", List.of("1", "2"))),
                    List.of(cell("F1", "I1", "shall", List.of("2", "1"))))
                .changes())
        .isEmpty();
  }

  @Test
  void whatCameWentAndChangedIsToldApart() {
    List<Change> changes =
        between(
                List.of(cell("F1", "I1", "shall", List.of()), cell("F2", "I1", "may", List.of())),
                List.of(cell("F1", "I1", "may", List.of()), cell("F3", "I1", "may", List.of())))
            .changes();
    assertThat(changes)
        .extracting(Change::kind)
        .containsExactly(Kind.CHANGED, Kind.REMOVED, Kind.ADDED);
    assertThat(changes.getFirst().column()).isEqualTo("says");
    assertThat(changes.getFirst().before()).hasToString("\"shall\"");
    assertThat(changes.getFirst().after()).hasToString("\"may\"");
    assertThat(changes.getFirst().key().keySet()).containsExactly("f", "i");
  }

  @Test
  void anotherQuestionIsNoChangeOfTheAnswer() {
    var cells = List.of(cell("F1", "I1", "shall", List.of()));
    var difference =
        VersionDifference.of(
            document(cells, Map.of("crime", "THB")), document(cells, Map.of("crime", "SOM")));
    assertThat(difference.changes()).isEmpty();
    assertThat(difference.question()).singleElement().extracting(Change::column).isEqualTo("crime");
  }

  @Test
  void figuresAreComparedByTheirPath() {
    JsonNode before =
        CanonicalJson.tree(Map.of("data", Map.of("figures", Map.of("a", Map.of("b", 1)))));
    JsonNode after =
        CanonicalJson.tree(Map.of("data", Map.of("figures", Map.of("a", Map.of("b", 2)))));
    assertThat(VersionDifference.of(before, after).changes())
        .singleElement()
        .extracting(Change::column)
        .isEqualTo("a.b");
  }

  @Test
  void theIdIsTheBeginningOfTheDigestAndIsFoundHoweverItIsTyped() {
    String digest = ChartDocument.digest(new byte[] {1, 2, 3});
    VersionId id = VersionId.of(digest);
    assertThat(id.text()).hasSize(12);
    assertThat(id.longer(digest).text()).hasSize(16).startsWith(id.text());
    assertThat(VersionId.parse(" " + id.text().toUpperCase(java.util.Locale.ROOT) + " "))
        .contains(id);
    assertThat(VersionId.parse("compare")).isEmpty();
    assertThat(VersionId.parse("../../../etc")).isEmpty();
  }
}
