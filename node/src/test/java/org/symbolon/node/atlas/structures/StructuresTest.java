package org.symbolon.node.atlas.structures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.coverage.structures.StructureOptions;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The chart of structures as a visitor sees it, against the engine, in both languages. */
@NodeTest(properties = "symbolon.atlas.public=true")
class StructuresTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired AtlasRecords records;
  @Autowired StructureCharts charts;
  @Autowired Clock clock;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private StructureChart engine() {
    return StructureChart.of(records.data(), StructureOptions.on(LocalDate.now(clock)));
  }

  @Test
  void thePageSaysTheFiguresOfTheEngineInBothLanguages() {
    var figures = engine().figures();
    for (String language : new String[] {"en", "fr"}) {
      assertThat(browser.get("/atlas/structures?lang=" + language).body())
          .contains("n = " + figures.structures())
          .doesNotContain("atlas.structures.");
    }
    assertThat(browser.get("/atlas/structures?lang=ar").statusCode()).isEqualTo(200);
  }

  @Test
  void everyBodyHasAPageInBothLanguages() {
    for (var body : records.data().structures()) {
      var page = browser.get("/atlas/structures/" + body.id() + "?lang=fr");
      assertThat(page.statusCode()).as(body.id()).isEqualTo(200);
      assertThat(page.body()).as(body.id()).doesNotContain("atlas.structures.");
    }
    assertThat(browser.get("/atlas/structures/NO_SUCH").statusCode()).isEqualTo(404);
  }

  @Test
  void aProfileShowsItsDatabasesByUnitSourceAccessAndFreshness() {
    assertThat(browser.get("/atlas/structures/IOM?lang=en").body())
        .contains("What a record counts", "Casework of an international organisation")
        .contains("Restricted", "since 2000, goes on", "as on Sun 22 Nov 2026")
        .contains("same unit and source type as")
        .contains("Praesidium", "Cooperation agreement between IOM and INTERPOL");
  }

  @Test
  void whatHasEndedIsMarked() {
    assertThat(browser.get("/atlas/structures/EUNAVFOR-SOPHIA?lang=en").body())
        .contains("Ended: Tue 31 Mar 2020");
    assertThat(browser.get("/atlas/structures?lang=en&ended=true&format=csv").body().lines())
        .hasSize(2);
    assertThat(browser.get("/atlas/structures?lang=en&withoutEnded=true&format=csv").body().lines())
        .hasSize(76);
  }

  @Test
  void upToSixBodiesStandSideBySideAndASeventhIsRefusedWithTheReason() {
    String six =
        "structure=IOM&structure=UNHCR&structure=UNODC&structure=ILO&structure=EC&structure=ICMPD";
    var page = browser.get("/atlas/structures/compare?lang=en&" + six);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Unit and source type agree", "Not addable");
    assertThat(browser.get("/atlas/structures/compare?lang=fr&" + six).body())
        .doesNotContain("atlas.structures.");
    var seven = browser.get("/atlas/structures/compare?lang=en&" + six + "&structure=UNICEF");
    assertThat(seven.statusCode()).isEqualTo(400);
    assertThat(seven.body()).contains("At most six bodies");
    assertThat(browser.get("/atlas/structures/compare?structure=IOM").statusCode()).isEqualTo(400);
    assertThat(browser.get("/api/atlas/charts/structures/compare?" + six).statusCode())
        .isEqualTo(200);
    assertThat(browser.get("/api/atlas/charts/structures/compare?structure=IOM&structure=X").body())
        .contains("X");
  }

  @Test
  void filtersListFewerAndTheFiguresStayThoseOfTheQuestion() {
    JsonNode all = JSON.readTree(browser.get("/api/atlas/charts/structures").body());
    JsonNode some =
        JSON.readTree(
            browser
                .get("/api/atlas/charts/structures?type=EU_AGENCY&power=J&category=PROS_PROC")
                .body());
    assertThat(all.path("structures").size()).isEqualTo(76);
    assertThat(some.path("structures").size()).isBetween(1, 9);
    assertThat(some.path("figures")).isEqualTo(all.path("figures"));
    JsonNode without =
        JSON.readTree(browser.get("/api/atlas/charts/structures?nationalAuthorities=false").body());
    assertThat(without.path("structures").size()).isEqualTo(62);
  }

  @Test
  void wrongParametersAreRefusedByNameAllAtOnce() {
    var answer =
        browser.get("/api/atlas/charts/structures?type=X&power=Z&category=Q&crime=THEFT&at=soon");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("type", "power", "category", "crime", "at");
  }

  @Test
  void theSameQuestionOfTheSameRecordsIsWorkedOutOnce() {
    assertThat(charts.today()).isSameAs(charts.today());
  }
}
