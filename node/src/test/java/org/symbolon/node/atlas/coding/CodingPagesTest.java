package org.symbolon.node.atlas.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agreement and disagreements of the shipped codings, and a decision with its way back. */
@NodeTest
class CodingPagesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RowMapper<String> TEXT = (row, _) -> row.getString(1);

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired AtlasRecords records;
  @Autowired @AsOwner JdbcClient jdbc;
  @Autowired TransactionOperations transactions;
  @Autowired Codings codings;
  @Autowired NodeHome home;

  @BeforeEach
  void asSomebody() {
    records = Scoped.asTest(node, records);
  }

  @Test
  void theAgreementIsAnsweredWithKappaAndItsN() {
    try (Browser analyst = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      JsonNode answer = api("/api/atlas/coding/agreement");
      assertThat(answer.at("/figures/n").asInt()).isEqualTo(374);
      JsonNode category = answer.at("/columns/0");
      assertThat(category.at("/column").asString()).isEqualTo("category");
      assertThat(category.at("/same").asInt()).isEqualTo(344);
      assertThat(category.at("/kappa").asDouble()).isCloseTo(0.8978030385834517, within(1e-9));
      assertThat(category.at("/low").asDouble()).isCloseTo(0.862834432155484, within(1e-9));
      assertThat(category.at("/high").asDouble()).isCloseTo(0.9327716450114193, within(1e-9));
      String page = analyst.get("/atlas/coding").body();
      assertThat(page).contains("344 of 374", "0.90", "0.86 to 0.93", "By chance alone", "n = 374");
      assertThat(analyst.get("/atlas/coding?lang=fr").body()).contains("Kappa de Cohen");
      assertThat(analyst.get("/atlas/coding?lang=ar").statusCode()).isEqualTo(200);
      assertThat(analyst.get("/atlas/coding?format=csv").body())
          .startsWith("column,part,same,n,missing,expected,kappa,low,high");
      assertThat(analyst.get("/atlas/coding?format=json&table=confusion").body())
          .contains("\"column\":\"category\"");
    }
  }

  @Test
  void wrongParametersAreNamed() {
    try (Browser analyst = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      var answer = analyst.get("/atlas/coding/disagreements?column=colour&second=99");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("colour", "also_functions", "99");
    }
  }

  @Test
  void aVisitorSeesNoCoding() {
    try (Browser visitor = new Browser(port)) {
      assertThat(visitor.get("/atlas/coding").statusCode()).isNotEqualTo(200);
      assertThat(visitor.get("/api/atlas/coding/agreement").statusCode()).isEqualTo(401);
      assertThat(visitor.get("/api/atlas/coding/disagreements").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void theDisagreementsAreListedWithBothValuesAndTheRemark() {
    try (Browser analyst = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      JsonNode answer = api("/api/atlas/coding/disagreements?column=obligation&size=500");
      assertThat(answer.at("/total").asInt()).isEqualTo(29);
      for (JsonNode one : answer.at("/differences")) {
        assertThat(one.at("/first").asString()).isNotEqualTo(one.at("/second").asString());
        assertThat(one.at("/column").asString()).isEqualTo("obligation");
      }
      String page = analyst.get("/atlas/coding/disagreements?column=obligation").body();
      assertThat(page).contains("29 differences", "Remark of the other coder");
      assertThat(analyst.get("/atlas/coding/disagreements?column=category&state=SETTLED").body())
          .contains("No difference fits");
      assertThat(analyst.get("/atlas/coding/disagreements?format=xlsx").statusCode())
          .isEqualTo(200);
    }
  }

  private JsonNode api(String path) {
    try (Browser program = new Browser(port)) {
      return JSON.readTree(program.send(request(path)).body());
    }
  }

  private HttpRequest request(String path) {
    try {
      return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
          .header(
              "Authorization",
              "Bearer " + Files.readString(home.resolve("command-line.secret")).strip())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first difference in this column of a measure that no other test uses. */
  private JsonNode difference(String column, int index) {
    return api("/api/atlas/coding/disagreements?size=500&column=" + column)
        .at("/differences/" + index);
  }

  private String state(String measure, String column) {
    for (JsonNode one :
        api("/api/atlas/coding/disagreements?size=500&column=" + column).at("/differences")) {
      if (one.at("/measure").asString().equals(measure)) {
        return one.at("/state").asString();
      }
    }
    return "";
  }

  private int version(String measure) {
    return records.find(new RecordId("measures", measure)).orElseThrow().version();
  }

  private String cell(String measure, String column) {
    return records.find(new RecordId("measures", measure)).orElseThrow().cell(column);
  }

  private List<String> events(String measure) {
    return List.copyOf(
        transactions.execute(_ ->
            jdbc.sql("select kind from access.event where object_id = :id order by id")
                .param("id", measure)
                .query(TEXT)
                .list()));
  }

  @Test
  void aDecisionForTheSecondCorrectsTheRecordAndRaisesNoAgreement() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      JsonNode before = api("/api/atlas/coding/agreement");
      JsonNode one = difference("obligation", 3);
      String measure = one.at("/measure").asString();
      String address = "/atlas/coding/disagreements/" + measure + "?second=2";
      assertThat(coordinator.get(address).body())
          .contains("All codings of this provision side by side", "what holds?");
      var fields = new HashMap<String, String>();
      fields.put("version", Integer.toString(version(measure)));
      fields.put("obligation", "SECOND");
      assertThat(coordinator.submit(address, address, fields).statusCode()).isEqualTo(422);
      fields.put("reason", "Paragraph 2 says so.");
      assertThat(coordinator.submit(address, address, fields).statusCode()).isEqualTo(302);
      assertThat(cell(measure, "obligation")).isEqualTo(one.at("/second").asString());
      assertThat(state(measure, "obligation")).isEqualTo("SETTLED");
      assertThat(records.history(new RecordId("measures", measure)).getFirst().reason())
          .isEqualTo("Paragraph 2 says so.");
      assertThat(events(measure)).endsWith("atlas.record.corrected", "atlas.coding.settled");
      JsonNode after = api("/api/atlas/coding/agreement");
      assertThat(after.at("/columns")).isEqualTo(before.at("/columns"));
      String page = coordinator.get(address).body();
      assertThat(page).contains("Paragraph 2 says so.", "Decided by", "Take the decision back");

      var stale = new HashMap<>(fields);
      stale.put("obligation", "FIRST");
      assertThat(coordinator.submit(address, address, stale).body())
          .contains("Somebody changed the measure meanwhile");

      String act =
          codings
              .now()
              .find(measure, "2", org.symbolon.coverage.records.CodedColumn.OBLIGATION)
              .orElseThrow()
              .act()
              .toString();
      String undo = "/atlas/coding/settlements/" + act + "/undo";
      assertThat(
              coordinator
                  .submit(
                      undo,
                      undo,
                      Map.of("version", Integer.toString(version(measure)), "reason", "A slip."))
                  .statusCode())
          .isEqualTo(302);
      assertThat(cell(measure, "obligation")).isEqualTo(one.at("/first").asString());
      assertThat(state(measure, "obligation")).isEqualTo("OPEN");
      assertThat(coordinator.get(undo).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aDecisionForTheFirstLeavesTheRecordAndIsOvertakenWhenTheRecordChanges() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      JsonNode one = difference("precision", 5);
      String measure = one.at("/measure").asString();
      String address = "/atlas/coding/disagreements/" + measure + "?second=2";
      int version = version(measure);
      assertThat(
              coordinator
                  .submit(
                      address,
                      address,
                      Map.of(
                          "version", Integer.toString(version),
                          "precision", "FIRST",
                          "reason", "It stands as it is."))
                  .statusCode())
          .isEqualTo(302);
      assertThat(version(measure)).isEqualTo(version);
      assertThat(state(measure, "precision")).isEqualTo("SETTLED");
      var edit =
          new HashMap<>(records.find(new RecordId("measures", measure)).orElseThrow().cells());
      edit.put("summary", edit.get("summary") + " Amended.");
      edit.put("as-of", "2026-11-22");
      edit.put("version", Integer.toString(version));
      edit.put("change", "edit");
      edit.put("reason", "The text was amended.");
      String record = "/atlas/records/measures/" + measure;
      var edited = coordinator.submit(record + "/edit", record + "/edit", edit);
      assertThat(edited.statusCode()).as(edited.body()).isEqualTo(302);
      assertThat(state(measure, "precision")).isEqualTo("OVERTAKEN");
      assertThat(coordinator.get(address).body()).contains("Overtaken:");
    }
  }

  @Test
  void anotherValueIsCheckedAsTheTableChecksIt() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      JsonNode one = difference("crime", 7);
      String measure = one.at("/measure").asString();
      String address = "/atlas/coding/disagreements/" + measure + "?second=2";
      var fields = new HashMap<String, String>();
      fields.put("version", Integer.toString(version(measure)));
      fields.put("crime", "OTHER");
      fields.put("reason", "Neither.");
      assertThat(coordinator.submit(address, address, fields).body())
          .contains("Say which other value holds.");
      fields.put("other.crime", "PIRACY");
      assertThat(coordinator.submit(address, address, fields).body()).contains("PIRACY");
      assertThat(cell(measure, "crime")).isEqualTo(one.at("/first").asString());
      assertThat(state(measure, "crime")).isEqualTo("OPEN");
    }
  }

  @Test
  void whoMayNotDecideSeesNoForm() {
    try (Browser auditor = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      String measure = difference("category", 0).at("/measure").asString();
      String address = "/atlas/coding/disagreements/" + measure + "?second=2";
      assertThat(auditor.get(address).body()).doesNotContain("what holds?");
      assertThat(auditor.submit(address, address, Map.of("version", "1")).statusCode())
          .isEqualTo(403);
    }
  }
}
