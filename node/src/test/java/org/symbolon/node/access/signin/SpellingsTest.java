package org.symbolon.node.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** A visitor who spells addresses in odd ways reaches nothing that the plain ones refuse. */
@NodeTest
class SpellingsTest {

  @LocalServerPort int port;

  private HttpResponse<String> get(String path) {
    try (var browser = new Browser(port)) {
      return browser.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build());
    }
  }

  private static String escaped(char letter) {
    return "%%%02x".formatted((int) letter);
  }

  private static List<String> spellings(String path) {
    int second = path.indexOf('/', 1) < 0 ? path.length() : path.indexOf('/', 1);
    String first = path.substring(0, second);
    String rest = path.substring(second);
    var all = new ArrayList<String>();
    all.add(path);
    all.add("/" + path);
    all.add(first + "/" + rest);
    all.add(path + "/");
    all.add(path + ";x");
    all.add(first + ";x=1" + rest);
    all.add("/;x" + path);
    all.add("/." + path);
    all.add("/x/.." + path);
    all.add("/login/.." + path);
    all.add("/actuator/health/../.." + path);
    all.add("/%2e%2e" + path);
    all.add("/%2f" + path.substring(1));
    all.add(path + "%00");
    all.add(path.toUpperCase(java.util.Locale.ROOT));
    all.add(path.replaceFirst("[a-z]", "%25" + "61"));
    for (int at = 1; at < path.length(); at++) {
      all.add(path.substring(0, at) + escaped(path.charAt(at)) + path.substring(at + 1));
    }
    return all;
  }

  @Test
  void metricsAreForTheBearerHoweverTheyAreSpelt() {
    for (String path : List.of("/actuator/metrics", "/actuator", "/actuator/metrics/jvm.info")) {
      for (String spelling : spellings(path)) {
        var answer = get(spelling);
        assertThat(answer.statusCode()).as(spelling).isBetween(300, 499);
        assertThat(answer.body()).as(spelling).doesNotContain("\"names\"", "measurements");
      }
    }
    assertThat(get("/%61ctuator/metrics").statusCode()).isEqualTo(401);
    assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
  }

  @Test
  void theApiRefusesWithProblemsHoweverItIsSpelt() {
    for (String spelling : spellings("/api/atlas/gaps")) {
      assertThat(get(spelling).statusCode()).as(spelling).isBetween(300, 499);
    }
    for (String spelling : List.of("/%61pi/atlas/gaps", "/ap%69/atlas/gaps", "/api/atl%61s/gaps")) {
      var answer = get(spelling);
      assertThat(answer.statusCode()).as(spelling).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type"))
          .as(spelling)
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }
  }

  @Test
  void pagesOfAccountsAreClosedHoweverTheyAreSpelt() {
    for (String path : List.of("/accounts", "/accounts/new", "/log/export")) {
      for (String spelling : spellings(path)) {
        assertThat(get(spelling).statusCode()).as(spelling).isBetween(300, 499);
      }
    }
  }
}
