package org.symbolon.node.atlas.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of records, by the bearer secret of the command line. */
@NodeTest
class RecordApiTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort int port;
  @Autowired NodeHome home;
  @Autowired AtlasRecords records;

  private HttpResponse<String> call(String method, String path, String match, @Nullable Object body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header(
                "Authorization",
                "Bearer " + Files.readString(home.resolve("command-line.secret")).strip())
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (!match.isEmpty()) {
      request.header("If-Match", match);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return call("GET", path, "", null);
  }

  private static Map<String, Object> body(Map<String, String> cells, String reason) {
    return Map.of("cells", cells, "reason", reason, "asOf", "2026-01-02");
  }

  @Test
  void aRecordIsAddedEditedUndoneAndWithdrawn() throws Exception {
    var added =
        call(
            "POST",
            "/api/atlas/records/structures",
            "",
            body(ChangesTest.structure("T-API", "First"), ""));
    assertThat(added.statusCode()).isEqualTo(201);
    String path = added.headers().firstValue("Location").orElseThrow();
    assertThat(path).isEqualTo("/api/atlas/records/structures/T-API");
    assertThat(get(path).headers().firstValue("ETag")).contains("\"1\"");

    var edited =
        call("PUT", path, "\"1\"", body(ChangesTest.structure("T-API", "Second"), "renamed"));
    assertThat(edited.statusCode()).isEqualTo(200);
    assertThat(edited.headers().firstValue("ETag")).contains("\"2\"");

    var stale = call("PUT", path, "\"1\"", body(ChangesTest.structure("T-API", "Third"), "late"));
    assertThat(stale.statusCode()).isEqualTo(412);
    JsonNode problem = JSON.readTree(stale.body());
    assertThat(problem.at("/yours/name").asString()).isEqualTo("Third");
    assertThat(problem.at("/saved/cells/name").asString()).isEqualTo("Second");

    assertThat(call("PUT", path, "", body(Map.of(), "no match")).statusCode()).isEqualTo(428);

    var undone = call("POST", path + "/undo", "\"2\"", Map.of("reason", "not so"));
    assertThat(JSON.readTree(undone.body()).at("/cells/name").asString()).isEqualTo("First");

    assertThat(call("DELETE", path, "\"3\"", Map.of("reason", "")).statusCode()).isEqualTo(422);
    var withdrawn = call("DELETE", path, "\"3\"", Map.of("reason", "made up"));
    assertThat(JSON.readTree(withdrawn.body()).at("/state").asString()).isEqualTo("WITHDRAWN");
    JsonNode history = JSON.readTree(get(path + "/history").body());
    assertThat(history.size()).isEqualTo(4);
    assertThat(history.at("/0/reason").asString()).isEqualTo("made up");
  }

  @Test
  void faultsAreAProblemWithEachFieldItsMessageAndItsRemedy() throws Exception {
    Map<String, String> cells = ChangesTest.structure("T-APIBAD", "");
    cells.put("type", "CLUB");
    var answer = call("POST", "/api/atlas/records/structures", "", body(cells, ""));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode faults = JSON.readTree(answer.body()).at("/fields");
    assertThat(faults.size()).isEqualTo(2);
    assertThat(faults.at("/0/field").asString()).isEqualTo("name");
    assertThat(faults.at("/0/detail").asString()).isNotEmpty();
    assertThat(faults.at("/0/remedy").asString()).isNotEmpty();

    var strange =
        call("POST", "/api/atlas/records/structures", "", body(Map.of("colour", "blue"), ""));
    assertThat(strange.statusCode()).isEqualTo(422);
    assertThat(JSON.readTree(strange.body()).at("/fields/0/field").asString()).isEqualTo("colour");
  }

  @Test
  void aListIsSearchedFilteredAndCut() throws Exception {
    JsonNode all =
        JSON.readTree(get("/api/atlas/records/measures?instrument_id=UN-TIP&size=5").body());
    assertThat(all.at("/total").asInt()).isEqualTo(28);
    assertThat(all.at("/records").size()).isEqualTo(5);
    JsonNode found =
        JSON.readTree(get("/api/atlas/records/structures?q=migrations%20internationales").body());
    assertThat(found.at("/total").asInt()).isZero();
    JsonNode accents = JSON.readTree(get("/api/atlas/records/structures?q=EUROPOL").body());
    assertThat(accents.at("/total").asInt()).isPositive();
  }

  @Test
  void whatIsNotThereAndWhatCannotBeReadAreProblems() throws Exception {
    assertThat(get("/api/atlas/records/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/api/atlas/records/structures/NOBODY").statusCode()).isEqualTo(404);
    assertThat(get("/api/atlas/export/structures?format=pdf").statusCode()).isEqualTo(400);
    assertThat(call("PATCH", "/api/atlas/records/structures/UNODC", "", Map.of()).statusCode())
        .isEqualTo(405);
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + port + "/api/atlas/records/structures"))
              .build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void whatIsInUseIsAConflictThatListsWhoUsesIt() throws Exception {
    String path = "/api/atlas/records/functions/AWARE";
    String tag = get(path).headers().firstValue("ETag").orElseThrow();
    var answer = call("DELETE", path, tag, Map.of("reason", "to see"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(JSON.readTree(answer.body()).at("/by").size()).isGreaterThan(1);
  }

  @Test
  void anExportHoldsEveryCellAsItStands() throws Exception {
    JsonNode rows = JSON.readTree(get("/api/atlas/export/instruments?format=json").body());
    List<Map<String, String>> exported = new java.util.ArrayList<>();
    rows.forEach(row -> {
      var cells = new LinkedHashMap<String, String>();
      row.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString()));
      exported.add(cells);
    });
    assertThat(exported).isEqualTo(records.rows("instruments"));
    var csv = get("/api/atlas/records/instruments?format=csv");
    assertThat(csv.body()).startsWith("instrument_id,title,short_name");
    assertThat(get("/api/atlas/export/all?format=csv").headers().firstValue("Content-Type"))
        .contains("application/zip");
  }
}
