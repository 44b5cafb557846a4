package org.symbolon.node.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.OwnerConnections;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every operation of the JSON API, as its own description gives it, for what is right, what is
 * nearly right and what is nonsense: no answer is a fault of ours, each is one that the description
 * names, and nothing changes for who has no right. {@code -Dsymbolon.seed=N} repeats a run.
 */
@NodeTest
class ApiFuzzTest {

  private static final int CASES = "all".equals(System.getProperty("symbolon.proof")) ? 200 : 12;

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1e400",
          "9999999999999999999999",
          "true",
          "null",
          "functions",
          "EU",
          "2026-02-30",
          "2026-11-24",
          "00000000-0000-4000-8000-000000000000",
          "a b",
          "é",
          "\u202e",
          "\ud83d\ude00",
          "\u0000",
          "'; drop table x; --",
          "<script>",
          "${7*7}",
          "%",
          "..",
          "a/b",
          "{}",
          "[]",
          "\"",
          "\\",
          "x".repeat(3000));

  @LocalServerPort int port;
  @Autowired NodeHome home;
  @Autowired OwnerConnections owner;

  private final long seed = Long.getLong("symbolon.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private record Operation(String method, String path, JsonNode described) {}

  private List<Operation> operations(Browser browser) {
    var found = new ArrayList<Operation>();
    JSON.readTree(browser.get("/api/openapi").body())
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue().properties().stream()
                .filter(one -> List.of("get", "put", "post", "delete").contains(one.getKey()))
                .forEach(
                    one -> found.add(new Operation(one.getKey(), path.getKey(), one.getValue()))));
    return found;
  }

  @Test
  void nonsenseIsAnsweredAsTheDescriptionSaysAndNeverByAFault() throws IOException {
    System.out.println("ApiFuzzTest: seed " + seed);
    String secret = Files.readString(home.resolve("command-line.secret")).strip();
    var statuses = new TreeMap<Integer, Integer>();
    var softly = new SoftAssertions();
    try (var browser = new Browser(port)) {
      for (Operation operation : operations(browser)) {
        for (int i = 0; i < CASES; i++) {
          HttpRequest request = request(operation, secret);
          HttpResponse<String> answer = browser.send(request);
          statuses.merge(answer.statusCode(), 1, Integer::sum);
          check(softly, operation, request, answer);
        }
      }
    }
    System.out.println("ApiFuzzTest: answers by status " + statuses);
    softly.assertAll();
    assertThat(statuses).containsKeys(200, 400, 404);
  }

  @Test
  void nothingChangesForWhoHasNoRight() throws SQLException {
    try (var browser = new Browser(port)) {
      Map<String, String> before = content();
      assertThat(before).hasSizeGreaterThan(10);
      for (Operation operation : operations(browser)) {
        for (int i = 0; i < CASES; i++) {
          var answer = browser.send(request(operation, i % 2 == 0 ? "" : "symbolon_wrong"));
          assertThat(answer.statusCode())
              .as(operation.method() + " " + operation.path() + ", seed " + seed)
              .isLessThan(500);
        }
      }
      assertThat(content()).as("seed " + seed).isEqualTo(before);
    }
  }

  private void check(
      SoftAssertions softly,
      Operation operation,
      HttpRequest request,
      HttpResponse<String> answer) {
    String about =
        operation.method()
            + " "
            + request.uri()
            + " gave "
            + answer.statusCode()
            + ", seed "
            + seed;
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    softly.assertThat(answer.statusCode()).as(about).isLessThan(500);
    softly.assertThat(answer.body()).as(about).doesNotContain("\tat ", "Exception:", "SQLSTATE");
    // A path with a broken escape or a NUL is refused before anything knows which operation it is.
    if (answer.statusCode() != 400 || type.equals("application/problem+json")) {
      JsonNode described =
          operation.described().path("responses").path(Integer.toString(answer.statusCode()));
      softly.assertThat(described.isMissingNode()).as(about + ", described").isFalse();
      if (answer.statusCode() >= 400) {
        softly.assertThat(type).as(about).isEqualTo("application/problem+json");
      } else if (!answer.body().isEmpty()) {
        softly.assertThat(described.path("content").propertyNames()).as(about).contains(type);
      }
    }
  }

  private HttpRequest request(Operation operation, String secret) {
    String path = operation.path();
    var query = new StringBuilder();
    var headers = new ArrayList<String>();
    for (JsonNode parameter : operation.described().path("parameters")) {
      String name = parameter.path("name").asString("");
      String value = encode(value(parameter.path("schema"), name));
      switch (parameter.path("in").asString("")) {
        case "path" -> path = path.replace("{" + name + "}", value.isEmpty() ? "x" : value);
        case "query" -> {
          if (parameter.path("required").asBoolean(false) || random.nextInt(3) == 0) {
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(encode(name))
                .append('=')
                .append(value);
          }
        }
        default -> headers.add(name);
      }
    }
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path + query))
            .method(
                operation.method().toUpperCase(java.util.Locale.ROOT),
                operation.described().has("requestBody")
                    ? BodyPublishers.ofString(body(operation.described().path("requestBody")))
                    : BodyPublishers.noBody());
    var types = operation.described().path("requestBody").path("content").propertyNames();
    if (!types.isEmpty()) {
      request.header(
          "Content-Type", random.nextInt(10) == 0 ? "text/csv" : types.iterator().next());
    }
    headers.stream()
        .filter(name -> !name.equalsIgnoreCase("Authorization") && random.nextInt(4) > 0)
        .forEach(name -> request.header(name, random.nextBoolean() ? "\"1\"" : "odd"));
    if (!secret.isEmpty()) {
      request.header("Authorization", "Bearer " + secret);
    }
    return request.build();
  }

  private String body(JsonNode described) {
    var content = described.path("content");
    JsonNode schema =
        content.isEmpty() ? content : content.properties().iterator().next().getValue();
    return switch (random.nextInt(5)) {
      case 0 -> "{}";
      case 1 -> "{\"a\":";
      case 2 -> "[" + "[".repeat(500);
      case 3 -> odd();
      default -> {
        var object = JSON.createObjectNode();
        schema
            .path("schema")
            .path("properties")
            .properties()
            .forEach(field -> object.put(field.getKey(), value(field.getValue(), field.getKey())));
        object.put("reason", odd());
        yield object.toString();
      }
    };
  }

  /** Half of the time something of the kind that is asked for. */
  private String value(JsonNode schema, String name) {
    JsonNode choices = schema.path("enum");
    if (random.nextBoolean() && !choices.isEmpty()) {
      return choices.get(random.nextInt(choices.size())).asString("");
    }
    if (random.nextBoolean()) {
      return switch (schema.path("format").asString(schema.path("type").asString(""))) {
        case "uuid" -> "00000000-0000-4000-8000-00000000000" + random.nextInt(10);
        case "int32", "int64", "integer", "number" -> Integer.toString(random.nextInt(-2, 200));
        case "date" -> "2026-0" + (1 + random.nextInt(9)) + "-15";
        case "boolean" -> Boolean.toString(random.nextBoolean());
        default -> name.equals("table") ? "instruments" : odd();
      };
    }
    return odd();
  }

  private String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Each table of the node with the number of its rows and the last transaction that wrote one. */
  private Map<String, String> content() throws SQLException {
    var content = new TreeMap<String, String>();
    try (var connection = owner.open();
        var sql = connection.createStatement()) {
      sql.execute("set row_security = off");
      var tables = new ArrayList<String>();
      try (var found =
          sql.executeQuery(
              """
              select schemaname || '.' || tablename from pg_tables
              where schemaname !~ '^pg_' and schemaname <> 'information_schema'
                and schemaname || '.' || tablename !~
                  '^access[.](session|event|leaf|log|tree|back_off|bearer)'
              """)) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      for (String table : tables) {
        try (var rows =
            sql.executeQuery("select count(*), max(xmin::text::bigint) from " + table)) {
          rows.next();
          content.put(table, rows.getLong(1) + " rows, last by " + rows.getLong(2));
        }
      }
    }
    return content;
  }
}
