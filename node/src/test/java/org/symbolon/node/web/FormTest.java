package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

  private static final Form FORM =
      Form.to(
              "/records/1",
              "Save",
              Form.Field.text("title", "Title").mandatory().help("As in the text."),
              Form.Field.longText("note", "Note"),
              Form.Field.select(
                  "crime",
                  "Crime",
                  List.of(Option.of("TIP", "Trafficking"), Option.of("SOM", "Smuggling"))),
              Form.Field.multiSelect(
                  "powers", "Powers", List.of(Option.of("A", "Ask"), Option.of("B", "Bind"))))
          .version("7");

  private static String html(Form form) {
    return Rendered.of("form", Map.of("page", Pages.at("/records/1"), "form", form));
  }

  @Test
  void eachFieldHasALabelAndTheFormCarriesTokenAndVersion() {
    String html = html(FORM);
    assertThat(html).contains("for=\"field-title\"", "id=\"field-title\"", "value=\"a-token\"");
    assertThat(html)
        .contains("name=\"version\" value=\"7\"", "aria-describedby=\"field-title-help\"");
  }

  @Test
  void aFaultStandsAtItsFieldAndInTheSummary() {
    String html = html(FORM.errors(Map.of("title", "Give a title.")));
    assertThat(html)
        .contains("href=\"#field-title\"", "id=\"field-title-error\"", "aria-invalid=\"true\"");
    assertThat(html).contains("aria-describedby=\"field-title-help field-title-error\"");
  }

  @Test
  void valuesAreFilledInAsText() {
    String html =
        html(FORM.fill(Map.of("title", "\"<b>", "note", "</textarea><script>", "powers", "A;B")));
    assertThat(html).doesNotContain("<b>", "</textarea><script>").contains("&#34;&lt;b>");
    assertThat(html.split(" checked", -1)).hasSize(3);
  }

  @Test
  void aValueThatIsNoOptionIsKept() {
    assertThat(html(FORM.fill(Map.of("crime", "OLD_CODE"))))
        .contains("value=\"OLD_CODE\" selected");
  }

  @Test
  void whatIsSentIsReadByField() {
    assertThat(
            FORM.read(
                Map.of(
                    "title", List.of("  A title "),
                    "note", List.of("one\r\ntwo"),
                    "powers", List.of("A", "B"),
                    "other", List.of("left out"))))
        .isEqualTo(Map.of("title", "A title", "note", "one\ntwo", "crime", "", "powers", "A;B"));
  }

  @Test
  void theSecondEditorSeesBothVersionsAndChoosesForEachField() {
    var conflict =
        Conflict.of(
            FORM,
            Map.of("title", "Mine", "note", "same", "crime", "TIP"),
            Map.of("title", "Theirs", "note", "same", "crime", "SOM"),
            "8",
            "An analyst",
            "24 Nov 2026");
    String html =
        Rendered.of("conflict", Map.of("page", Pages.at("/records/1"), "conflict", conflict));

    assertThat(html).contains("Mine", "Theirs", "An analyst", "name=\"version\" value=\"8\"");
    assertThat(html).doesNotContain("name=\"choose.note\"");
    assertThat(
            Conflict.resolve(
                Map.of(
                    "yours.title", List.of("Mine"),
                    "saved.title", List.of("Theirs"),
                    "choose.title", List.of("saved"),
                    "yours.note", List.of("same"),
                    "saved.note", List.of("same"),
                    "yours.crime", List.of("TIP"),
                    "saved.crime", List.of("SOM"),
                    "choose.crime", List.of("yours"))))
        .isEqualTo(Map.of("title", "Theirs", "note", "same", "crime", "TIP"));
  }

  @Test
  void aConfirmationSaysWhatHappensAndAsksForAReason() {
    var confirm =
        Confirm.of("/imports/1/undo", "Undo", "12 rows go back.", "Undo it", "/imports/1")
            .saying("2 rows changed since are kept.")
            .asking("Why")
            .hidden(Map.of("version", "3"));
    String html = Rendered.of("confirm", Map.of("page", Pages.at("/"), "confirm", confirm));
    assertThat(html)
        .contains("12 rows go back.", "2 rows changed since", "name=\"reason\"", "a-token")
        .contains("href=\"/imports/1\"", "name=\"version\" value=\"3\"");
  }

  @Test
  void aFilterKeepsTheSortingAndEachFilterCanBeTakenAway() {
    Filter filter =
        Filter.empty()
            .text("q", "Words")
            .select("crime", "Crime", List.of(Option.of("TIP", "Trafficking")));
    Page page = Pages.at("/list?sort=-name&crime=TIP&page=3");
    String html = Rendered.of("filter", Map.of("page", page, "filter", filter));
    assertThat(html)
        .contains("name=\"sort\" value=\"-name\"")
        .contains("href=\"/list?sort=-name\"")
        .contains("Crime: Trafficking")
        .doesNotContain("name=\"page\"");
  }
}
