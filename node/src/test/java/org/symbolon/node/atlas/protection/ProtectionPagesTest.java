package org.symbolon.node.atlas.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Protection, its sheets, the codebook and the spread as a visitor sees them. */
@NodeTest(properties = "symbolon.atlas.public=true")
class ProtectionPagesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private JsonNode api(String address) {
    return JSON.readTree(browser.get("/api/atlas/" + address).body());
  }

  @Test
  void theChartSaysWhatTheYardstickAsksForAndThatItBindsNobodyElse() {
    String page = browser.get("/atlas/protection").body();
    assertThat(page)
        .contains("asks for 15 of 26 functions of protection")
        .contains("who is not party to the yardstick owes it nothing")
        .contains("elsewhere it is a model, not a duty")
        .contains("Recognised", "Does somebody see what happened to me")
        .doesNotContain("violat");
    assertThat(browser.get("/atlas/protection?lang=fr").body())
        .contains("Être reconnue", "demande 15 des 26 fonctions de protection");
  }

  @Test
  void aCellOnWhichCodersDifferIsMarked() {
    assertThat(browser.get("/atlas/protection").body()).contains("<sup>≠</sup>");
  }

  @Test
  void aCellOpensTheYardstickAndTheModels() {
    assertThat(browser.get("/atlas/protection?cell=UN-TIP~NON_PUNISHMENT").body())
        .contains("has it, this text lacks it")
        .contains("Models: the strongest existing provisions")
        .contains("/atlas/records/measures/ILO-P029:");
  }

  @Test
  void theSheetOfATextListsWhatItLacksWithThreeModels() {
    assertThat(browser.get("/atlas/protection/UN-TIP").body())
        .contains("lacks 6 of the 15 functions", "What the text lacks (6)")
        .contains("For other States it is a model, not a duty");
    JsonNode sheet = api("charts/protection/UN-TIP?yardstick=COE-197");
    assertThat(sheet.path("reach").asString("")).isEqualTo("WITHIN");
    for (JsonNode line : sheet.path("functions")) {
      if (line.path("against").asString("").equals("LACKS")) {
        assertThat(line.path("models").size()).isBetween(1, 3);
        assertThat(line.path("models").path(0).path("article").asString("")).isNotEmpty();
      }
    }
  }

  @Test
  void principlesCanBeTheYardstickAndUncodedTextsCannot() {
    assertThat(browser.get("/atlas/protection?yardstick=UN-RPG").body())
        .contains("Principles that bind nobody");
    assertThat(browser.get("/atlas/protection?yardstick=COE-201").body())
        .contains("Not compared", "is not coded: nobody has read it");
    assertThat(browser.get("/atlas/protection?yardstick=NOWHERE").statusCode()).isEqualTo(400);
    assertThat(browser.get("/api/atlas/charts/protection?yardstick=NOWHERE").statusCode())
        .isEqualTo(400);
    assertThat(api("charts/protection?yardstick=COE-201").path("yardstick").path("refused"))
        .hasToString("\"NOT_CODED\"");
  }

  @Test
  void aSheetIsRefusedWithItsReason() {
    assertThat(browser.get("/atlas/protection/COE-201").statusCode()).isEqualTo(400);
    assertThat(browser.get("/atlas/protection/NOWHERE").statusCode()).isEqualTo(404);
    assertThat(browser.get("/atlas/protection/UN-TIP?yardstick=NONE").body())
        .contains("Choose a yardstick");
  }

  @Test
  void everyCellOfTheApiIsInTheExport() {
    JsonNode answer = api("charts/protection?minMeasures=10&binding=BINDING");
    assertThat(answer.path("cells").size())
        .isEqualTo(answer.path("figures").path("texts").asInt() * 26);
    assertThat(browser.get("/atlas/protection?format=csv").body().lines().count())
        .isEqualTo(answer.path("cells").size() + 1L);
    assertThat(browser.get("/atlas/protection/UN-TIP?format=json").body())
        .contains("\"MODEL\"", "\"ASKS\"");
  }

  @Test
  void theDrawingComesFromTheServer() {
    assertThat(browser.get("/atlas/protection?format=svg").body()).startsWith("<svg");
    assertThat(browser.get("/atlas/spread?function=NON_PUNISHMENT&format=svg").body())
        .startsWith("<svg");
  }

  @Test
  void everyFunctionHasAPageOfTheCodebook() {
    JsonNode book = api("codebook");
    assertThat(book.path("functions").size()).isEqualTo(91);
    for (JsonNode function : book.path("functions")) {
      assertThat(function.path("counts").asString("")).isNotBlank();
      assertThat(function.path("countsNot").asString("")).isNotBlank();
    }
    assertThat(browser.get("/atlas/codebook").body()).contains("91 of 91 functions");
    assertThat(browser.get("/atlas/codebook/PROHIBIT").body())
        .contains("names no offence and no penalty", "Borderline cases", "/atlas/spread?function=");
    assertThat(browser.get("/atlas/codebook/PROHIBIT?lang=fr").body()).contains("ni infraction");
    assertThat(browser.get("/atlas/codebook/NOTHING").statusCode()).isEqualTo(404);
    assertThat(browser.get("/atlas/codebook?q=asylum&lang=en").body())
        .contains("International protection");
  }

  @Test
  void functionsOfChartsLeadToTheCodebook() {
    for (String address : List.of("/atlas/measures", "/atlas/protection")) {
      assertThat(browser.get(address).body()).contains("href=\"/atlas/codebook/ASSISTANCE\"");
    }
  }

  @Test
  void theSpreadSaysWhoWasFirstAndRefusesWhatNobodyHasRead() {
    assertThat(browser.get("/atlas/spread?function=NON_PUNISHMENT").body())
        .contains("carried Non-punishment of victims first (2005-05-16)");
    assertThat(browser.get("/atlas/spread").body()).contains("was first most often");
    JsonNode refused = api("spread?region=EUROPE");
    JsonNode told = api("spread?function=REFLECTION");
    assertThat(told.path("functions").size()).isEqualTo(1);
    assertThat(told.path("functions").path(0).path("texts").path(0).path("instrument"))
        .hasToString("\"EU-2004-81\"");
    assertThat(refused.path("uncoded").size() + refused.path("functions").size()).isPositive();
    assertThat(browser.get("/atlas/spread?by=NEVER").statusCode()).isEqualTo(400);
    assertThat(browser.get("/atlas/spread?function=NOTHING").statusCode()).isEqualTo(400);
  }

  @Test
  void theFirstPageOfTheAtlasLeadsToThem() {
    assertThat(browser.get("/atlas").body())
        .contains("/atlas/protection", "/atlas/spread", "/atlas/codebook");
  }
}
