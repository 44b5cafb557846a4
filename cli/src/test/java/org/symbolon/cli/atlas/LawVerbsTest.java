package org.symbolon.cli.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.cli.Ran;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.law.LadderFigures;
import org.symbolon.coverage.law.StateFigures;
import org.symbolon.coverage.law.StatePairFigures;
import tools.jackson.databind.JsonNode;

/** Who is bound, asked of a folder of files, without a node. */
class LawVerbsTest {

  private static final Path SHIPPED = Path.of("../reference/src/main/resources/reference");

  @TempDir private Path temporary;

  private static Ran ask(String... words) {
    List<String> all = new ArrayList<>(List.of("atlas"));
    all.addAll(List.of(words));
    all.addAll(List.of("--data", SHIPPED.toString(), "--json"));
    return Ran.of(all.toArray(String[]::new));
  }

  @Test
  void theLadderGivesSignedPartiesAndTheirDay() {
    Ran ran = ask("ladder");
    assertThat(ran.exit()).as(ran.err()).isZero();
    JsonNode untoc = ran.json().path("instruments").path("UN-UNTOC");
    assertThat(untoc.path("signed").asInt()).isEqualTo(147);
    assertThat(untoc.path("parties").asInt()).isEqualTo(179);
    assertThat(untoc.path("asOf").asString("")).isEqualTo("2014-01-27");
    assertThat(ran.json().path("instruments").path("UN-SOM").path("parties").asInt())
        .isEqualTo(138);
    assertThat(ran.json().path("withoutStatus").size()).isGreaterThan(50);
    assertThat(ran.out()).contains("signed, not party: 8: Barbados", "without a status list");
  }

  @Test
  void theLadderOfADayCountsThatDay() {
    JsonNode json = ask("ladder", "--at", "2003-09-29").json().path("instruments");
    assertThat(json.path("UN-UNTOC").path("asOf").asString("")).isEqualTo("2003-09-29");
    assertThat(json.path("UN-UNTOC").path("parties").asInt()).isBetween(40, 60);
    JsonNode later = ask("ladder", "--at", "2026-01-01").json().path("instruments");
    assertThat(later.path("UN-UNTOC").path("lastRecorded").asBoolean()).isTrue();
    assertThat(later.path("UN-UNTOC").path("asOf").asString("")).isEqualTo("2014-01-27");
  }

  @Test
  void aStateIsToldWhatBindsItAndWhatIsNotKnown() {
    Ran ran = ask("state", "NER", "--at", "2026-11-24");
    assertThat(ran.exit()).as(ran.err()).isZero();
    JsonNode first = ran.json().path("binding").path(0);
    assertThat(first.propertyNames())
        .contains("instrument", "function", "obligation", "article", "inherited");
    assertThat(ran.json().path("binding").valueStream())
        .anySatisfy(duty -> {
          assertThat(duty.path("instrument").asString("")).isEqualTo("UN-TIP");
          assertThat(duty.path("function").asString("")).isEqualTo("EXTRADITION");
          assertThat(duty.path("article").asString("")).isEqualTo("16");
          assertThat(duty.path("obligation").asString("")).isEqualTo("SHALL");
          assertThat(duty.path("inherited").asBoolean()).isTrue();
        });
    assertThat(ran.out())
        .contains(
            "Niger (NER) on 2026-11-24",
            "as last recorded on 2014-01-27",
            "inherited from UN-UNTOC art. 16",
            "no status list is recorded");
  }

  @Test
  void aStateMayBeNamedInWords() {
    assertThat(ask("state", "Côte d'Ivoire", "--at", "2013-06-01").out())
        .contains("(CIV) on 2013-06-01");
    assertThat(ask("state", "prt", "--at", "2013-06-01").out()).contains("(PRT) on 2013-06-01");
  }

  @Test
  void twoStatesAreToldWhatTheyCanUseAndWhatIsNotRecorded() {
    Ran ran = ask("pair", "NER", "PRT", "--act", "evidence", "--at", "2026-11-24");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.json().path("binding").valueStream().map(each -> each.path("article")))
        .allSatisfy(article -> assertThat(article.asString("")).isEqualTo("18"));
    assertThat(ran.json().path("safeguards").size()).isGreaterThan(3);
    assertThat(ran.out())
        .contains(
            "What stops it, or must be met",
            "PRT, UN-UNTOC: Procuradoria-Geral da República",
            "central authority of NER under UN-UNTOC");
  }

  @Test
  void whatIsNotKnownIsRefusedWithWhatWouldBeRight() {
    refused(ask("state", "NIR"), "'NIR' is no country", "NER Niger");
    refused(ask("state", "EUE"), "is no State");
    refused(ask("state", "YUG"), "is a State no more");
    refused(ask("pair", "NER", "NER", "--act", "EVIDENCE"), "name two States");
    refused(ask("pair", "NER", "PRT", "--act", "EXTRADITE"), "no act on record", "EXTRADITION");
    assertThat(ask("pair", "NER", "PRT").exit()).isEqualTo(2);
    assertThat(ask("ladder", "--at", "yesterday").exit()).isEqualTo(2);
  }

  private static void refused(Ran ran, String... words) {
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains(words);
  }

  @Test
  void whatANodeAnswersIsReadAsItWasWritten() {
    read(ask("ladder").json(), LadderFigures.class);
    read(ask("state", "PRT", "--at", "2024-07-14").json(), StateFigures.class);
    read(ask("pair", "FRA", "PRT", "--act", "RETURN").json(), StatePairFigures.class);
  }

  private static void read(JsonNode json, Class<?> figures) {
    Object read = NodeClient.JSON.treeToValue(json, figures);
    assertThat(NodeClient.JSON.<JsonNode>valueToTree(read)).isEqualTo(json);
  }

  @Test
  void aFolderWithoutTheTablesIsGivenThoseThatShip() throws IOException {
    for (String file : List.of("instruments.csv", "measures.csv")) {
      Files.copy(SHIPPED.resolve(file), temporary.resolve(file));
    }
    Ran ran = Ran.of("atlas", "ladder", "--data", temporary.toString(), "--json");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("taken from what ships: ", "status_lists.csv");
    assertThat(ran.json().path("instruments").path("UN-TIP").path("parties").asInt())
        .isEqualTo(159);
  }
}
