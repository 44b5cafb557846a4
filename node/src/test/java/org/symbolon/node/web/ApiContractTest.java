package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks the description of the JSON API, as a running node gives it. */
@NodeTest
class ApiContractTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PROBLEM = "application/problem+json";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  @LocalServerPort int port;
  @Autowired NodeHome home;

  private JsonNode document(Browser browser) {
    return JSON.readTree(browser.get("/api/openapi").body()).path("paths");
  }

  private static Map<String, JsonNode> operations(JsonNode paths) {
    var operations = new LinkedHashMap<String, JsonNode>();
    paths
        .properties()
        .forEach(path ->
            path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation ->
                    operations.put(
                        operation.getKey() + " " + path.getKey(), operation.getValue())));
    return operations;
  }

  @Test
  void everyOperationSaysWhatItGivesAndHowItRefuses() {
    try (var browser = new Browser(port)) {
      Map<String, JsonNode> operations = operations(document(browser));
      assertThat(operations).hasSizeGreaterThan(20);
      var softly = new SoftAssertions();
      operations.forEach((name, operation) -> {
        List<String> given = new ArrayList<>();
        operation
            .path("responses")
            .properties()
            .forEach(answer -> {
              var types = answer.getValue().path("content").propertyNames();
              if (answer.getKey().startsWith("2")) {
                given.addAll(types);
                softly.assertThat(types).as(name + " " + answer.getKey()).doesNotContain("*/*");
              } else if (answer.getKey().startsWith("4") && !types.contains("application/json")) {
                softly.assertThat(types).as(name + " " + answer.getKey()).containsExactly(PROBLEM);
              }
            });
        softly.assertThat(given).as(name + " gives a media type").isNotEmpty();
        for (String status : List.of("401", "403")) {
          softly
              .assertThat(operation.at("/responses/" + status + "/content").propertyNames())
              .as(name + " " + status)
              .containsExactly(PROBLEM);
          softly
              .assertThat(
                  operation
                      .at("/responses/" + status + "/content")
                      .path(PROBLEM)
                      .at("/schema/$ref")
                      .asString(""))
              .as(name + " " + status + " has the form of a problem")
              .endsWith("/ProblemDetail");
        }
        softly.assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
      });
      softly.assertAll();
    }
  }

  @Test
  void aMethodThatAPathDoesNotHaveIsAProblemThatNamesTheOthers() throws IOException {
    String secret = Files.readString(home.resolve("command-line.secret")).strip();
    try (var browser = new Browser(port)) {
      var softly = new SoftAssertions();
      for (String path : document(browser).propertyNames()) {
        var request =
            HttpRequest.newBuilder(
                    URI.create(
                        "http://localhost:" + port + path.replaceAll("\\{[^}]*}", "functions")))
                .header("Authorization", "Bearer " + secret)
                .method("PATCH", HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = browser.send(request);
        softly.assertThat(answer.statusCode()).as(path).isEqualTo(405);
        softly
            .assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .as(path)
            .startsWith(PROBLEM);
        softly.assertThat(answer.headers().firstValue("Allow")).as(path).isPresent();
      }
      softly.assertAll();
    }
  }
}
