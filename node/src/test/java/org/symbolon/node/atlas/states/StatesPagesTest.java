package org.symbolon.node.atlas.states;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.atlas.versions.CitableCharts;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.web.Pages;

/** The page of a State, as a visitor sees it. */
@NodeTest(properties = "symbolon.atlas.public=true")
class StatesPagesTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired CitableCharts charts;

  private String get(String path) {
    try (Browser visitor = new Browser(port)) {
      var answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    }
  }

  private int status(String path) {
    try (Browser visitor = new Browser(port)) {
      return visitor.get(path).statusCode();
    }
  }

  @Test
  void aStateIsFoundByItsNameInTheReadersLanguageAndByItsCode() {
    assertThat(get("/atlas/states?q=niger&lang=en")).contains("/atlas/states/NER");
    assertThat(get("/atlas/states?q=allemagne&lang=fr")).contains("Allemagne", "/atlas/states/DEU");
    assertThat(get("/atlas/states?q=%D8%A7%D9%84%D9%86%D9%8A%D8%AC%D8%B1&lang=ar"))
        .contains("/atlas/states/NER");
    assertThat(get("/atlas/states?q=prt&lang=en")).contains("Portugal");
    assertThat(get("/atlas/states?q=atlantis&lang=en")).contains("No State of that name");
  }

  @Test
  void choosingAStateAndADayLeadsToItsPage() {
    try (Browser visitor = new Browser(port)) {
      var answer = visitor.get("/atlas/states?state=NER&at=2014-01-27");
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow())
          .endsWith("/atlas/states/NER?at=2014-01-27");
    }
    assertThat(status("/atlas/states?state=NIGERIA")).isEqualTo(404);
  }

  @Test
  void whatBindsStandsApartFromWhatDoesNot() {
    String niger = get("/atlas/states/NER?at=2009-04-16&lang=en");
    assertThat(niger)
        .contains("On Thu 16 Apr 2009, 2 texts on record are in force for Niger")
        .contains("joined; in force from Fri 17 Apr 2009")
        .contains("Addressed to it, binds nobody")
        .contains("inherited by Trafficking (Palermo) Protocol (TIP Protocol art. 1(2))")
        .doesNotContain("inherited by Smuggling Protocol");
    String denmark = get("/atlas/states/DNK?lang=en");
    assertThat(denmark).contains("the rules except it").contains("as last recorded on");
    String japan = get("/atlas/states/JPN?lang=en");
    assertThat(japan).contains("Signed only").contains("as last recorded on Mon 27 Jan 2014");
  }

  @Test
  void filtersListLessAndStandInTheAddress() {
    String all = get("/atlas/states/NER?at=2014-01-27&lang=en");
    String smuggling = get("/atlas/states/NER?at=2014-01-27&crime=SOM&lang=en");
    assertThat(all).contains("/atlas/records/functions/DEMAND");
    assertThat(smuggling)
        .doesNotContain("/atlas/records/functions/DEMAND")
        .contains("/atlas/records/functions/SEA_MEASURES")
        .contains("/atlas/records/functions/EXTRADITION");
    assertThat(get("/atlas/states/NER?group=PROT&obligation=CONSIDER&lang=en"))
        .contains("/atlas/records/functions/RESIDENCE")
        .doesNotContain("/atlas/records/functions/EXTRADITION");
    assertThat(get("/atlas/states/SOM?lang=en"))
        .contains("Nothing that is coded and in force fits");
  }

  @Test
  void wrongQuestionsAreRefusedByName() {
    assertThat(status("/atlas/states/XXX")).isEqualTo(404);
    assertThat(status("/atlas/states/NER?at=soon")).isEqualTo(400);
    try (Browser visitor = new Browser(port)) {
      assertThat(visitor.get("/api/atlas/states/NER?at=soon&crime=X").body())
          .contains("\"at\"")
          .contains("\"crime\"");
    }
  }

  @Test
  void theApiAndTheFilesSayWhatThePageSays() {
    assertThat(get("/api/atlas/states/NER?at=2014-01-27"))
        .contains(
            "{\"instrument\":\"UN-TIP\",\"function\":\"EXTRADITION\",\"obligation\":\"SHALL\","
                + "\"article\":\"16\",\"inherited\":true")
        .contains("\"asOf\":\"2014-01-27\"");
    assertThat(get("/api/atlas/states")).contains("\"iso3\":\"NER\"").contains("UN-UNTOC");
    assertThat(get("/atlas/states/NER?at=2014-01-27&format=csv"))
        .startsWith("function,crime,instrument,text,provision,article,obligation,inherited")
        .contains("EXTRADITION,THB,UN-TIP,UN-UNTOC,UN-UNTOC:014,16,SHALL,Y");
    assertThat(get("/atlas/states/NER?format=json")).contains("\"function\":\"EXTRADITION\"");
    assertThat(status("/atlas/states/NER?format=doc")).isEqualTo(400);
  }

  @Test
  void thePageIsFrenchForFrenchReaders() {
    assertThat(get("/atlas/states/NER?at=2014-01-27&lang=fr"))
        .contains("Ce qui lie cet État : Niger")
        .contains("Fonction par fonction")
        .contains("repris par");
  }

  @Test
  void theChartOfAStateCanBeCitedAndHoldsNoAnswer() {
    var cited =
        charts.find("state").orElseThrow().cite(Pages.at("/atlas/states?state=NER&at=2014-01-27"));
    assertThat(cited.data().keySet()).contains("duties", "texts", "notKnown");
    assertThat(cited.names()).containsEntry("UN-UNTOC", "UNTOC");
    assertThat(charts.find("state").orElseThrow().live(Pages.at("/x?state=NER&at=2014-01-27")))
        .isEqualTo("/atlas/states/NER?at=2014-01-27");
  }
}
