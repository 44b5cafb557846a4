package org.symbolon.node.atlas.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.node.atlas.versions.CitableCharts;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.web.Pages;

/** What two States can use together, as a visitor sees it. */
@NodeTest(properties = "symbolon.atlas.public=true")
class PairsPagesTest {

  private static final String NIGER_PORTUGAL = "/atlas/pairs?a=NER&b=PRT&at=2014-01-27&lang=en";

  @LocalServerPort int port;
  @Autowired CitableCharts charts;

  private String get(String path) {
    try (Browser visitor = new Browser(port)) {
      var answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    }
  }

  @Test
  void whatStopsTheActStandsBeforeWhatServesIt() {
    String page = get(NIGER_PORTUGAL + "&act=RETURN");
    assertThat(page)
        .contains("Each of these stops the act")
        .contains("Non-refoulement")
        .contains("Best interests of the child")
        .contains("no provision on record, which does not lift the rule");
    assertThat(page.indexOf("id=\"stops\"")).isPositive().isLessThan(page.indexOf("id=\"texts\""));
    assertThat(page.indexOf("<b>Non-refoulement."))
        .isLessThan(page.indexOf("<b>Best interests of the child."));
  }

  @Test
  void theTreatiesInForceForBothStandWithArticleAndObligation() {
    assertThat(get(NIGER_PORTUGAL + "&act=EVIDENCE"))
        .contains("3 treaties in force for both")
        .contains("UNTOC 18 ↑")
        .contains("inherited from UNTOC (SOM Protocol art. 1(2))")
        .contains("Procuradoria-Geral da República")
        .contains("Central authority of Niger under")
        .contains("Bilateral treaties and national law.");
  }

  @Test
  void nothingInForceForBothIsSaidAndTheRulesStayAll() {
    assertThat(get("/atlas/pairs?a=LKA&b=AFG&act=RETURN&at=2014-01-27&lang=en"))
        .contains("No treaty on record is known to be in force for both")
        .contains("Non-refoulement");
  }

  @Test
  void aQuestionThatIsNotYetWholeIsAskedAndAWrongOneRefused() {
    assertThat(get("/atlas/pairs?a=NER&lang=en")).contains("Choose two States and an act");
    try (Browser visitor = new Browser(port)) {
      assertThat(visitor.get("/atlas/pairs?a=NER&b=NER&act=EVIDENCE").statusCode()).isEqualTo(400);
      assertThat(visitor.get("/atlas/pairs?a=NER&b=PRT&act=CHAT").body()).contains("EXTRADITION");
      var missing = visitor.get("/api/atlas/pairs?a=NER");
      assertThat(missing.statusCode()).isEqualTo(400);
      assertThat(missing.body()).contains("\"b\"").contains("\"act\"");
    }
  }

  @Test
  void theApiAndTheFilesSayWhatThePageSays() {
    assertThat(get("/api/atlas/pairs?a=NER&b=PRT&act=EVIDENCE&at=2014-01-27"))
        .contains("\"safeguard\":\"NON_REFOULEMENT\",\"effect\":\"STOPS\"")
        .contains("\"instrument\":\"UN-SOM\",\"function\":\"MLA\"")
        .doesNotContain("\"answers\"");
    assertThat(get(NIGER_PORTUGAL + "&act=EVIDENCE&format=csv"))
        .contains("STOPS,,,NON_REFOULEMENT")
        .contains("IN_FORCE_FOR_BOTH,UN-TIP,UN-UNTOC,MLA,18,SHALL,Y,2004-10-30,2004-06-09");
  }

  @Test
  void thePairCanBeCited() {
    var cited =
        charts
            .find("pair")
            .orElseThrow()
            .cite(Pages.at("/atlas/pairs?a=NER&b=PRT&act=RETURN&at=2014-01-27"));
    assertThat(cited.data().keySet()).contains("safeguards", "binding", "notRecorded");
    assertThat(cited.title()).contains("Niger");
  }
}
