package org.symbolon.node.atlas.overlaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages and API of overlaps on the reference data. */
@NodeTest(properties = "symbolon.atlas.public=true")
class OverlapsPagesTest {

  @Autowired ApplicationContext node;
  @Autowired JsonMapper json;
  @LocalServerPort int port;

  private Browser reader;

  @BeforeEach
  void signIn() {
    reader = TestAccounts.signedIn(node, port, Role.AUDITOR);
  }

  @AfterEach
  void leave() {
    reader.close();
  }

  /** As the command line asks. */
  private HttpResponse<String> ask(String path) {
    try {
      String secret =
          Files.readString(node.getBean(NodeHome.class).resolve("command-line.secret")).strip();
      return reader.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .header("Authorization", "Bearer " + secret)
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode api(String path) {
    HttpResponse<String> answer = ask("/api/atlas/overlaps" + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private String page(String path) {
    HttpResponse<String> answer = reader.get("/atlas/overlaps" + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @Test
  void pageAndApiSayTheSame() {
    JsonNode figures = api("").get("figures");
    assertThat(figures.get("structures").asInt()).isEqualTo(61);
    assertThat(figures.get("pairs").asInt()).isEqualTo(1830);
    assertThat(figures.get("sharingPairs").asInt()).isEqualTo(743);
    assertThat(figures.get("atFivePercent").asInt()).isEqualTo(28);
    assertThat(figures.get("expectedAtFivePercent").asDouble())
        .isCloseTo(37.8, org.assertj.core.api.Assertions.within(0.05));
    assertThat(figures.get("lowerAtFivePercent").asInt()).isEqualTo(14);
    assertThat(figures.get("expectedLowerAtFivePercent").asDouble())
        .isCloseTo(3.0, org.assertj.core.api.Assertions.within(0.05));
    assertThat(page(""))
        .contains(
            "743 of 1,830 pairs share a function.",
            "28 overlap unusually much; luck alone would give about 38.",
            "14 overlap unusually little; luck would give about 3.",
            "n = 61 structures × 67 functions, 353 cells; 1,830 pairs")
        .doesNotContain("more than chance");
  }

  @Test
  void allPairsComeOnlyWhereTheyAreAskedFor() {
    assertThat(api("").has("pairList")).isFalse();
    assertThat(api("?pairs=true").get("pairList").size()).isEqualTo(1830);
    JsonNode all = api("/pairs").get("pairList");
    assertThat(all.size()).isEqualTo(1830);
    assertThat(all.get(0).propertyNames())
        .contains(
            "a",
            "b",
            "shared",
            "expected",
            "pUpper",
            "pLower",
            "jaccard",
            "directedA",
            "directedB",
            "meet",
            "ties");
    assertThat(api("/pairs?overlap=MORE&tie=NONE&meet=true").get("pairList").size()).isEqualTo(15);
  }

  @Test
  void wrongParametersAreNamedAllAtOnce() {
    for (String address :
        new String[] {"/api/atlas/overlaps", "/api/atlas/overlaps/pairs", "/atlas/overlaps"}) {
      String wrong = address + "?at=soon&minConfidence=X&p=0&tie=LOVE&side=NOBODY";
      var answer = address.startsWith("/api") ? ask(wrong) : reader.get(wrong);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body())
          .contains("cannot be “soon”", "cannot be “X”", "cannot be “0”", "cannot be “LOVE”")
          .contains("cannot be “NOBODY”", "minConfidence", "side");
    }
  }

  @Test
  void aPairIsFoundInEitherOrder() {
    var turned = reader.get("/atlas/overlaps/FRONTEX/EUROPOL?at=2026-11-22");
    assertThat(turned.statusCode()).isEqualTo(302);
    assertThat(turned.headers().firstValue("Location"))
        .hasValueSatisfying(
            to -> assertThat(to).endsWith("/atlas/overlaps/EUROPOL/FRONTEX?at=2026-11-22"));
    assertThat(page("/EUROPOL/FRONTEX"))
        .contains(
            "They share 10 functions: 10 of the 17 of Europol and 10 of the 16 of Frontex.",
            "1 in 18",
            "That does not stand out, which does not show that it is chance",
            "11 or more shared would have stood out",
            "not recorded");
    assertThat(api("/FRONTEX/EUROPOL").get("detail").get("pair").get("a").asString())
        .isEqualTo("EUROPOL");
  }

  @Test
  void theTwoJudicialNetworksMeetInSpainAndPortugalInTheReadersLanguage() {
    assertThat(page("/EJN/IBERRED")).contains("Portugal, Spain", "1 in 960");
    assertThat(page("/EJN/IBERRED?lang=fr")).contains("Espagne, Portugal", "1 fois sur 960");
  }

  @Test
  void aBodyThatIsUnknownOrDoesNotCountIsRefusedWithTheReason() {
    var unknown = ask("/api/atlas/overlaps/EUROPOL/NOBODY");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("There is no structure NOBODY");
    var national = ask("/api/atlas/overlaps/EUROPOL/PT-SEF");
    assertThat(national.statusCode()).isEqualTo(404);
    assertThat(national.body()).contains("a national authority");
    assertThat(reader.get("/atlas/overlaps/EUROPOL/EUROPOL").statusCode()).isEqualTo(404);
    assertThat(ask("/api/atlas/overlaps/EUROPOL/PT-SEF?nationalAuthorities=true").statusCode())
        .isEqualTo(200);
  }

  @Test
  void switchesSayWhatTheyChange() {
    assertThat(page(""))
        .contains("Leave out doubtful rows (L)", "No longer unusually much:", "28 → ");
    assertThat(api("?withoutEnded=true").get("options").get("existingOnly").asBoolean()).isTrue();
    assertThat(api("?withoutDoubtful=true").get("options").get("minConfidence").asString())
        .isEqualTo("M");
  }

  @Test
  void everyPairCanBeReachedAndExported() {
    assertThat(page("?overlap=ALL")).contains("1,830 pairs", "rel=\"next\"");
    assertThat(page("?overlap=SHARING")).contains("743 pairs that share a function");
    String csv = reader.get("/atlas/overlaps?overlap=ALL&format=csv").body();
    assertThat(csv.lines()).hasSize(1831).first().asString().startsWith("a,b,functionsA");
    assertThat(reader.get("/atlas/overlaps/EJN/IBERRED?format=csv").body().lines()).hasSize(5);
  }

  @Test
  void thePageOfAPairIsOpenedUnderTheSameQuestion() {
    assertThat(page("?nationalAuthorities=true&overlap=ALL&structure=SEF"))
        .contains("/PT-SEF?nationalAuthorities=true");
    assertThat(page("/EUROPOL/PT-SEF?nationalAuthorities=true"))
        .contains("?nationalAuthorities=true&amp;format=csv");
  }

  @Test
  void theListIsFilteredByItsAddress() {
    assertThat(page("?structure=interpol&tie=NONE&meet=true")).contains("INTERPOL · SELEC");
    assertThat(page("?group=PROT")).contains("EUAA");
    assertThat(page("?structure=nobody-of-that-name")).contains("No pair fits this filter.");
  }

  @Test
  void frenchIsWhole() {
    for (String path : new String[] {"", "/EUROPOL/FRONTEX", "/EUROJUST/IOM"}) {
      assertThat(page(path + "?lang=fr")).contains("lang=\"fr\"").doesNotContain("atlas.overlaps.");
      assertThat(page(path + "?lang=ar")).contains("dir=\"rtl\"");
    }
    assertThat(page("?lang=fr")).contains("Plan ou hasard", "Qui inviter");
  }

  @Test
  void theStartPageAndThePartShowTheFigures() {
    for (String path : new String[] {"/?lang=en", "/atlas"}) {
      var answer = reader.get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("743 of 1,830 pairs", "/atlas/measures", "/atlas/gaps");
    }
  }

  @Test
  void chanceIsSaidInWordsAndNeverRarerThanItIs() {
    assertThat(PairWords.oneIn(0.00104)).isEqualTo(960);
    assertThat(PairWords.oneIn(1 / 57.2)).isEqualTo(57);
    assertThat(PairWords.oneIn(0.0501)).isEqualTo(19);
    assertThat(PairWords.oneIn(0.05)).isEqualTo(20);
    assertThat(PairWords.oneIn(0)).isPositive();
  }
}
