package org.symbolon.node.atlas.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The chart of measures as a visitor sees it, on the data that ship. */
@NodeTest(properties = "symbolon.atlas.public=true")
class MeasuresPagesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired AtlasRecords records;
  @Autowired RecordChanges changes;
  @Autowired Access access;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void theFirstViewSaysWhatTheTextsShareWithItsN() {
    String page = browser.get("/atlas/measures").body();
    assertThat(page)
        .contains("Assistance stands in 10 of 10 texts", "18 of 45", "36 of 36 pairs")
        .contains("265 provisions in 10 coded texts")
        .contains("156 instruments in the list: 48 coded, 108 not coded");
  }

  @Test
  void anInheritedDutyIsMarkedAndNamesItsArticle() {
    String page = browser.get("/atlas/measures?cell=UN-TIP~EXTRADITION").body();
    assertThat(page)
        .contains("Inherited from UNTOC by TIP Protocol art. 1(2)")
        .contains("It counts as no further instrument");
  }

  @Test
  void aCellLeadsToEachOfItsProvisions() {
    String page = browser.get("/atlas/measures?cell=UN-TIP~ASSISTANCE").body();
    assertThat(page)
        .contains("/atlas/records/measures/UN-TIP:")
        .contains("Consider measures for physical, psychological and social recovery");
  }

  @Test
  void aTextThatNobodyReadReadsNotCoded() {
    String any = browser.get("/atlas/measures?binding=ANY&minMeasures=0").body();
    assertThat(any).contains("nobody has read this text for the chart");
  }

  @Test
  void theRuleSaysWhatItLeftOutAndWhy() {
    assertThat(browser.get("/atlas/measures").body())
        .contains("37 coded instruments with 109 provisions")
        .contains("fewer provisions coded than asked for")
        .contains("not as binding as asked for");
  }

  @Test
  void theNumbersOfTheApiAreThoseOfTheRecords() {
    JsonNode answer = JSON.readTree(browser.get("/api/atlas/charts/measures").body());
    JsonNode figures = answer.path("figures");
    assertThat(figures.path("instruments").asInt()).isEqualTo(156);
    assertThat(figures.path("coded").asInt()).isEqualTo(48);
    assertThat(figures.path("measures").asInt()).isEqualTo(374);
    assertThat(figures.path("scopes").path("UNIVERSAL").path("n").asInt()).isEqualTo(175);
    assertThat(answer.path("cells").size())
        .isEqualTo(answer.path("instruments").size() * answer.path("functions").size());
  }

  @Test
  void wrongParametersAreRefusedByNameAllAtOnce() {
    var response =
        browser.get("/api/atlas/charts/measures?crime=X&at=soon&minMeasures=many&include=NOPE");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .contains("application/problem+json");
    assertThat(response.body()).contains("crime", "at", "minMeasures", "include", "THB, SOM");
    assertThat(browser.get("/atlas/measures?crime=X").statusCode()).isEqualTo(400);
  }

  @Test
  void regionsAreNotComparedWhileTheirLawIsUncoded() {
    assertThat(browser.get("/atlas/measures?compare=EU&compare=CIS").body())
        .contains("Not compared", "not coded (");
    assertThat(browser.get("/atlas/measures?compare=EU&compare=AFRICA").body())
        .as("a wider region is no way round the uncoded law of its parts")
        .contains("Not compared", "not coded (");
    assertThat(browser.get("/atlas/measures?compare=EU&compare=EU").body())
        .contains("one region twice");
    assertThat(browser.get("/atlas/measures?compare=EU&compare=NOWHERE").statusCode())
        .isEqualTo(400);
  }

  @Test
  void textsStandSideBySideDownToTheProvision() {
    String page =
        browser.get("/atlas/measures/compare?instrument=UN-TIP&instrument=COE-197").body();
    assertThat(page).contains("art. ", "/atlas/records/measures/COE-197:");
    assertThat(browser.get("/atlas/measures/compare?instrument=UN-TIP").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aTextWithAnOddKeyIsLinkedToItsRecord() {
    var cells = new LinkedHashMap<>(records.rows("instruments").getFirst());
    cells.put("instrument_id", "T/ODD");
    var draft = new RecordDraft(cells, LocalDate.of(2026, 1, 1), "for the test");
    var tester = new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION);
    access.as(tester, () -> changes.add("instruments", draft));
    try {
      for (String address :
          List.of(
              "/atlas/measures?include=T/ODD",
              "/atlas/measures?exclude=T/ODD",
              "/atlas/measures/compare?instrument=UN-TIP&instrument=T/ODD")) {
        assertThat(browser.get(address).body())
            .as(address)
            .contains("/atlas/records/instruments/T~2FODD")
            .doesNotContain("/atlas/records/instruments/T/ODD");
      }
    } finally {
      access.as(
          tester,
          () -> changes.withdraw(new RecordId("instruments", "T/ODD"), 1, "the test is over"));
    }
  }

  @Test
  void theChartLeavesAsASheet() {
    var csv = browser.get("/atlas/measures?format=csv");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
        .contains("chart-of-measures.csv");
    assertThat(csv.body()).startsWith("function,category,instrument,state,");
  }

  @Test
  void aFrenchReaderReadsFrench() {
    assertThat(browser.get("/atlas/measures?lang=fr").body())
        .contains("Tableau des mesures", "figure dans 10 des 10 textes")
        .doesNotContain("Chart of measures", "shall, within means");
  }

  @Test
  void aRuleThatLeavesTooFewTextsSaysSo() {
    String page = browser.get("/atlas/measures?crime=SOM&minInstruments=5").body();
    assertThat(page).contains("No function stands in so many texts", "minInstruments=1");
  }
}
