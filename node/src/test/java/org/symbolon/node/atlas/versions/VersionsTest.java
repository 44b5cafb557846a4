package org.symbolon.node.atlas.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Versions on the data that ship. The node is of this class alone: every record of it is changed.
 */
@NodeTest(properties = {"symbolon.atlas.public=true", "symbolon.test.node=versions"})
class VersionsTest {

  /** What a chart must be asked, beside nothing. */
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "state", "?state=NER",
          "pair", "?a=NER&b=PRT&act=EVIDENCE");

  @Autowired ApplicationContext node;
  @Autowired CitableCharts charts;
  @Autowired @AsOwner JdbcClient jdbc;
  @Autowired JdbcClient pool;
  @Autowired JsonMapper json;
  @LocalServerPort int port;

  private Browser analyst;
  private Browser visitor;

  @BeforeEach
  void signIn() {
    analyst = TestAccounts.signedIn(node, port, Role.ANALYST);
    visitor = new Browser(port);
  }

  @AfterEach
  void leave() {
    analyst.close();
    visitor.close();
  }

  private String freeze(String chart) {
    HttpResponse<String> answer =
        analyst.submit("/account", "/atlas/versions/freeze/" + chart, Map.of());
    assertThat(answer.statusCode()).as(chart + " " + answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/versions/", "");
  }

  /** As the command line asks. */
  private String ask(String path) {
    try {
      String secret =
          Files.readString(node.getBean(NodeHome.class).resolve("command-line.secret")).strip();
      HttpResponse<String> answer =
          visitor.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                  .header("Authorization", "Bearer " + secret)
                  .build());
      assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String get(String path) {
    HttpResponse<String> answer = analyst.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** A version as its addresses give it. */
  private record Seen(String id, String data, String digest, String english, String french) {}

  private Seen seen(String id) {
    JsonNode about = json.readTree(ask("/api/atlas/versions/" + id));
    boolean drawn = about.get("drawn").asBoolean();
    return new Seen(
        id,
        ask("/api/atlas/versions/" + id + "/data"),
        about.get("digest").asString(),
        drawn ? get("/atlas/versions/" + id + "?format=svg&lang=en") : "",
        drawn ? get("/atlas/versions/" + id + "?format=svg&lang=fr") : "");
  }

  private void changeEveryRecord() {
    int changed =
        jdbc.sql(
                """
                update atlas.record set version = version + 1, cells = cells
                  || case when jsonb_exists(cells, 'confidence')
                    then '{"confidence": "L"}' else '{}' end::jsonb
                  || case when jsonb_exists(cells, 'source')
                    then jsonb_build_object('source', cells ->> 'source' || ' (changed)') else '{}' end
                  || case table_name
                    when 'measures' then '{"obligation": "MAY", "precision": "PROGRAMMATIC"}'::jsonb
                    when 'instruments' then jsonb_build_object('short_name', 'Was ' || (cells ->> 'short_name'))
                    when 'structures' then jsonb_build_object('acronym', 'Was ' || (cells ->> 'acronym'))
                    when 'networks' then jsonb_build_object('acronym', 'Was ' || (cells ->> 'acronym'))
                    when 'functions' then jsonb_build_object('label', 'Was ' || (cells ->> 'label'))
                    when 'structure_activities' then '{"intensity": "OCCASIONAL"}'::jsonb
                    else '{}' end
                """)
            .update();
    jdbc.sql("update atlas.data_version set version = version + 1").update();
    assertThat(changed).isGreaterThan(2000);
  }

  @Test
  void aVersionStaysByteForByteThoughEveryRecordChanges() {
    List<Seen> before = new ArrayList<>();
    for (CitableChart chart : charts.list()) {
      String asked = QUESTIONS.getOrDefault(chart.code(), "");
      String id = freeze(chart.code() + asked);
      assertThat(freeze(chart.code() + asked)).as("the same data, frozen again").isEqualTo(id);
      before.add(seen(id));
    }
    String measures = freeze("measures");
    JsonNode nothing = json.readTree(ask("/api/atlas/versions/compare?from=" + measures));
    assertThat(nothing.get("changes").asInt()).isZero();

    changeEveryRecord();
    try {
      staysTheSame(before, measures);
    } finally {
      jdbc.sql("update atlas.record set cells = shipped where shipped is not null").update();
      jdbc.sql("update atlas.data_version set version = version + 1").update();
    }
    assertThat(freeze("measures")).as("the old data are the old version").isEqualTo(measures);
  }

  private void staysTheSame(List<Seen> before, String measures) {
    for (Seen seen : before) {
      assertThat(seen(seen.id())).as(seen.id()).isEqualTo(seen);
      assertThat(ChartDocument.digest(seen.data().getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(seen.digest());
      assertThat(get("/atlas/versions/" + seen.id() + "?format=json")).isEqualTo(seen.data());
      String page = get("/atlas/versions/" + seen.id() + "?lang=en");
      assertThat(page).contains(seen.digest(), "How to cite", "BibTeX").doesNotContain("Was UN");
      assertThat(get("/atlas/versions/" + seen.id() + "?lang=fr")).contains("Comment citer");
    }
    String since = ask("/api/atlas/versions/compare?from=" + measures);
    assertThat(json.readTree(since).get("changes").asInt()).isPositive();
    assertThat(since).contains("Was UNTOC");
    assertThat(get("/atlas/versions/compare?lang=en&from=" + measures))
        .contains("have changed since");
    assertThat(freeze("measures")).as("other data are another version").isNotEqualTo(measures);
  }

  @Test
  void twoVersionsOfOneChartAreComparedAndOfTwoChartsRefused() {
    String all = freeze("measures");
    String crime = freeze("measures?crime=SOM&binding=ANY&minMeasures=0&minInstruments=1");
    assertThat(get("/atlas/versions/compare?from=" + all + "&to=" + crime))
        .contains("differences", "crime");
    HttpResponse<String> refused =
        analyst.get("/atlas/versions/compare?from=" + all + "&to=" + freeze("gaps"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("different charts (measures, gaps)");
    assertThat(analyst.get("/atlas/versions/compare").statusCode()).isEqualTo(400);
  }

  @Test
  void visitorsSeeVersionsOfPublishedChartsAndFreezeNothing() {
    String published = freeze("measures");
    String inside = freeze("overlaps");
    assertThat(visitor.get("/atlas/versions/" + published).body())
        .contains("How to cite", "/drawing?format=svg&amp;words=en")
        .doesNotContain("Name of t");
    assertThat(visitor.get("/api/atlas/versions/" + published + "/data").statusCode())
        .isEqualTo(200);
    assertThat(visitor.get("/atlas/versions/" + inside).statusCode()).isEqualTo(404);
    assertThat(visitor.get("/atlas/versions").body()).contains(published).doesNotContain(inside);
    assertThat(visitor.get("/atlas/measures").body()).doesNotContain("/atlas/versions/freeze/");
    assertThat(get("/atlas/measures?crime=THB")).contains("/atlas/versions/freeze/measures?crime");
    assertThat(visitor.submit("/login", "/atlas/versions/freeze/measures", Map.of()).statusCode())
        .isNotEqualTo(200);
  }

  @Test
  void nothingOfPersonsIsFrozen() {
    HttpResponse<String> refused =
        analyst.submit("/account", "/atlas/versions/freeze/overlaps?label=AVOIDABLE", Map.of());
    assertThat(refused.statusCode()).isEqualTo(400);
    for (CitableChart chart : charts.list()) {
      String id = freeze(chart.code() + QUESTIONS.getOrDefault(chart.code(), ""));
      assertThat(get("/atlas/versions/" + id + "?format=json"))
          .doesNotContain("Name of t", "\"account\":", "\"label\":", "\"reply\":");
    }
  }

  @Test
  void aVersionCannotBeChangedOrTakenAway() {
    freeze("measures");
    for (String sql :
        List.of(
            "update atlas.frozen_version set chart = 'x'",
            "delete from atlas.frozen_version",
            "update atlas.frozen_version_words set title = 'x'")) {
      assertThatThrownBy(() -> pool.sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(
            jdbc.sql("select count(*) from access.event where kind = 'atlas.version.frozen'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void everyDrawnChartAnswersAsSvgAndPngAtItsOwnAddress() {
    for (String path : List.of("/atlas/measures", "/api/atlas/charts/measures")) {
      HttpResponse<String> svg = visitor.get(path + "?format=svg");
      assertThat(svg.headers().firstValue("Content-Type")).as(path).contains("image/svg+xml");
      assertThat(svg.body()).contains("<title id=\"title\">").doesNotContain("--sy-");
    }
    assertThat(visitor.get("/atlas/measures?format=png").headers().firstValue("Content-Type"))
        .contains("image/png");
    assertThat(get("/atlas/gaps?format=svg&lang=fr")).contains("Fonctions obligatoires");
    assertThat(visitor.get("/atlas/measures?format=svg&crime=X").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/api/atlas/drawings/measures?format=gif").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/api/atlas/drawings/overlaps").statusCode()).isEqualTo(404);
  }

  @Test
  void tablesOfAVersionLeaveAsFiles() {
    String id = freeze("measures");
    assertThat(get("/atlas/versions/" + id + "?format=csv&table=cells"))
        .startsWith("function,instrument,article,");
    assertThat(analyst.get("/atlas/versions/" + id + "?format=csv&table=none").statusCode())
        .isEqualTo(400);
  }
}
