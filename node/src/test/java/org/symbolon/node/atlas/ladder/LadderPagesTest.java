package org.symbolon.node.atlas.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.coverage.law.LadderOptions;
import org.symbolon.coverage.law.Rung;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages and the API of the ladder against the engine. */
@NodeTest
class LadderPagesTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired NodeHome home;
  @Autowired LadderAnswers answers;

  private Browser reader() {
    return TestAccounts.signedIn(node, port, Role.AUDITOR);
  }

  private HttpResponse<String> api(String path) {
    try (Browser program = new Browser(port)) {
      String secret = Files.readString(home.resolve("command-line.secret")).strip();
      return program.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .header("Authorization", "Bearer " + secret)
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Rung palermo() {
    return answers.of(answers.snapshot(), LadderOptions.newest()).find("UN-TIP").orElseThrow();
  }

  @Test
  void signedAndPartyAreTheEnginesInBothLanguages() {
    Rung rung = palermo();
    try (Browser reader = reader()) {
      for (String language : new String[] {"en", "fr"}) {
        String all = reader.get("/atlas/ladder?lang=" + language).body();
        assertThat(all)
            .contains("UN-TIP", ">" + rung.signed())
            .contains("Parties", "data-option=")
            .doesNotContain("atlas.ladder.");
        String one = reader.get("/atlas/ladder/UN-TIP?lang=" + language).body();
        assertThat(one)
            .contains(Integer.toString(rung.parties()), "Sri Lanka", "UN Treaty Collection")
            .doesNotContain("atlas.ladder.", "Error");
      }
      assertThat(reader.get("/atlas/ladder?lang=ar").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theApiGivesFiguresByInstrument() {
    Rung rung = palermo();
    JsonNode all = json(api("/api/atlas/ladder").body());
    JsonNode figures = all.path("figures").path("instruments").path("UN-TIP");
    assertThat(figures.path("signed").asInt()).isEqualTo(rung.signed()).isEqualTo(117);
    assertThat(figures.path("parties").asInt()).isEqualTo(rung.parties()).isEqualTo(159);
    assertThat(figures.path("asOf").asString()).isEqualTo("2014-01-27");
    assertThat(all.path("withoutStatus").valueStream().map(JsonNode::asString)).contains("COE-197");
    JsonNode one = json(api("/api/atlas/ladder/UN-TIP").body());
    assertThat(one.path("signedNotParty").size()).isEqualTo(8);
    assertThat(one.path("participants").size()).isEqualTo(167);
    JsonNode niger =
        one.path("participants")
            .valueStream()
            .filter(row -> row.path("country").asString().equals("NER"))
            .findFirst()
            .orElseThrow();
    assertThat(niger.path("inForce").asString()).isEqualTo("2004-10-30");
  }

  private static JsonNode json(String text) {
    return new JsonMapper().readTree(text);
  }

  @Test
  void anAreaCountsItsOwnStatesWithTheirNumber() {
    try (Browser reader = reader()) {
      JsonNode all = json(api("/api/atlas/ladder?region=W_AFRICA&instrument=UN-TIP").body());
      JsonNode area = all.path("instruments").path(0).path("area");
      assertThat(area.path("states").asInt()).isEqualTo(16);
      assertThat(area.path("party").asInt()).isEqualTo(15);
      assertThat(area.path("notKnown").asInt()).isZero();
      JsonNode later =
          json(api("/api/atlas/ladder?region=EUROPE&instrument=UN-TIP&at=2020-01-01").body());
      assertThat(later.path("instruments").path(0).path("lastRecorded").asBoolean()).isTrue();
      assertThat(reader.get("/atlas/ladder?region=W_AFRICA&lang=en").body())
          .contains("15 of 16", "an area is not who is bound");
    }
  }

  @Test
  void anEarlierDayCountsLessAndALaterOneIsAsLastRecorded() {
    try (Browser reader = reader()) {
      String early = api("/api/atlas/ladder?at=2003-12-24").body();
      int then =
          json(early).path("figures").path("instruments").path("UN-TIP").path("parties").asInt();
      assertThat(then).isPositive().isLessThan(159);
      assertThat(reader.get("/atlas/ladder/UN-TIP?lang=en&at=2020-01-01").body())
          .contains("as last recorded on", "what came after is not known here");
    }
  }

  @Test
  void wrongQuestionsAreRefusedByName() {
    try (Browser reader = reader()) {
      for (String wrong :
          new String[] {"at=yesterday", "region=ATLANTIS", "subject=LOVE", "instrument=NONE"}) {
        var answer = api("/api/atlas/ladder?" + wrong);
        assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
        assertThat(answer.body()).contains(wrong.substring(0, wrong.indexOf('=')));
        assertThat(reader.get("/atlas/ladder?" + wrong).statusCode()).isEqualTo(400);
      }
      assertThat(reader.get("/atlas/ladder/NONE").statusCode()).isEqualTo(404);
      assertThat(reader.get("/atlas/ladder/COE-197?lang=en").body())
          .contains("No status is recorded");
    }
  }

  @Test
  void bothPagesLeaveAsSheets() {
    try (Browser reader = reader()) {
      assertThat(reader.get("/atlas/ladder?format=csv").body())
          .startsWith("instrument,signed,parties")
          .contains("UN-TIP,117,159,8,2014-01-27,N,UN Treaty Collection,Y,0");
      assertThat(reader.get("/atlas/ladder/UN-TIP?format=csv").body())
          .contains("UN-TIP,2014-01-27,UN Treaty Collection,Niger,STATE,NER,2001-08-21");
      assertThat(reader.get("/atlas/ladder/UN-TIP?format=xlsx").statusCode()).isEqualTo(200);
      assertThat(json(reader.get("/atlas/ladder?format=json").body()).size()).isPositive();
    }
  }

  @Test
  void theLadderIsACitableChartThatTheServerDraws() {
    try (Browser reader = reader()) {
      var drawing = reader.get("/atlas/ladder?format=svg");
      assertThat(drawing.statusCode()).isEqualTo(200);
      assertThat(drawing.body()).startsWith("<svg");
    }
    try (Browser author = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      var frozen =
          author.submit(
              "/atlas/ladder/UN-TIP", "/atlas/versions/freeze/ladder?instrument=UN-TIP", Map.of());
      assertThat(frozen.statusCode()).isEqualTo(302);
      String version = URI.create(frozen.headers().firstValue("Location").orElseThrow()).getPath();
      assertThat(author.get(version + "?lang=en").body()).contains("Ladder of ratification");
    }
  }
}
