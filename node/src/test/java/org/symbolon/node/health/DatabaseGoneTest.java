package org.symbolon.node.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.symbolon.node.database.DatabaseState;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.Browser;

/** {@code kill -9} of the embedded database under a running node that is read and written. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "symbolon.home=target/node-health")
@DirtiesContext
class DatabaseGoneTest {

  private static final int KILLS = 3;

  @LocalServerPort int port;
  @Autowired NodeHome home;
  @Autowired DatabaseState state;

  private long postmaster() throws IOException {
    return Long.parseLong(
        Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst().strip());
  }

  @Test
  void theDatabaseIsStartedAgainAndRequestsMeanwhileAreAskedToComeBack() throws Exception {
    try (var browser = new Browser(port)) {
      assertThat(browser.get("/").statusCode()).isEqualTo(200);
      String secret = Files.readString(home.resolve("command-line.secret")).strip();
      for (int kill = 1; kill <= KILLS; kill++) {
        long before = postmaster();
        var statuses = new TreeMap<Integer, AtomicInteger>();
        var problems = new AtomicInteger();
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        int returns = state.returns();
        while (state.returns() == returns) {
          note(statuses, browser.get("/login"), problems);
          note(statuses, api(browser, secret), problems);
        }
        assertThat(postmaster()).isNotEqualTo(before);
        assertThat(statuses.keySet()).isSubsetOf(200, 503);
        assertThat(statuses).containsKey(503);
        assertThat(problems.get()).as("answers that say when to come back").isPositive();
        assertThat(browser.get("/login").statusCode()).isEqualTo(200);
        assertThat(api(browser, secret).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void noSecretStandsInALogOrInTheListOfProcesses() throws Exception {
    var secrets = new ArrayList<String>();
    for (String name :
        List.of("command-line.secret", "postgres/superuser", "postgres/owner", "postgres/pool")) {
      secrets.add(Files.readString(home.resolve(name)).strip());
    }
    String typed = "a-password-that-somebody-typed";
    try (var browser = new Browser(port)) {
      browser.signIn("somebody.by.name", typed);
      browser.get("/link/" + typed);
      browser.get("/nope?q=" + typed);
      browser.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/health"))
              .header("Authorization", "Bearer " + typed)
              .build());
      api(browser, secrets.getFirst());
    }
    secrets.add(typed);
    secrets.add("somebody.by.name");
    var seen = new StringBuilder();
    ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .forEach(process -> seen.append(process.info().commandLine().orElse("")).append('\n'));
    for (String folder : List.of("log", "postgres/data/log")) {
      if (Files.isDirectory(home.resolve(folder))) {
        try (var files = Files.list(home.resolve(folder))) {
          for (Path file : files.toList()) {
            seen.append(Files.readString(file));
          }
        }
      }
    }
    assertThat(seen.length()).isPositive();
    for (String secret : secrets) {
      assertThat(secret).isNotBlank();
      assertThat(seen.indexOf(secret)).as("a secret where all can read it").isNegative();
    }
  }

  private HttpResponse<String> api(Browser browser, String secret) {
    return browser.send(
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/api/atlas/records/instruments"))
            .header("Authorization", "Bearer " + secret)
            .build());
  }

  private static void note(
      TreeMap<Integer, AtomicInteger> statuses,
      HttpResponse<String> answer,
      AtomicInteger problems) {
    statuses.computeIfAbsent(answer.statusCode(), _ -> new AtomicInteger()).incrementAndGet();
    if (answer.statusCode() == 503) {
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.body()).contains("Nothing that was confirmed is lost");
      assertThat(answer.body()).doesNotContain("Exception");
      problems.incrementAndGet();
    }
  }
}
