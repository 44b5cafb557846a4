package org.symbolon.node.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.web.HealthCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NodeTest
class HealthTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired NodeHome home;

  private JsonNode api() throws IOException {
    String secret = Files.readString(home.resolve("command-line.secret")).strip();
    try (var browser = new Browser(port)) {
      var answer =
          browser.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/health"))
                  .header("Authorization", "Bearer " + secret)
                  .build());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JsonMapper.shared().readTree(answer.body());
    }
  }

  private JsonNode finding(String code) throws IOException {
    for (JsonNode one : api().path("findings")) {
      if (one.path("code").asString("").equals(code)) {
        return one;
      }
    }
    throw new AssertionError("no finding " + code);
  }

  @Test
  void everyCheckIsShownWithAName() throws IOException {
    var findings = api().path("findings");
    assertThat(findings.size()).isEqualTo(node.getBeansOfType(HealthCheck.class).size());
    for (JsonNode one : findings) {
      String code = one.path("code").asString("");
      assertThat(one.path("name").asString("")).as(code).isNotBlank().isNotEqualTo(code);
      assertThat(one.path("seen").asString("")).as(code).isNotBlank();
      assertThat(one.path("remedy").asString("").isBlank())
          .as(code)
          .isEqualTo(one.path("level").asString("").equals("OK"));
    }
  }

  @Test
  void theDatabaseOfANodeKeepsItsWord() throws IOException {
    for (String code :
        java.util.List.of("database.settings", "database.roles", "folder", "clock")) {
      assertThat(finding(code).path("level").asString("")).as(code).isEqualTo("OK");
    }
  }

  @Test
  void aSecretThatOthersCanReadIsFoundAndNamedButNotShown() throws IOException {
    var secret = home.resolve("command-line.secret");
    var before = Files.getPosixFilePermissions(secret);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
    try {
      var found = finding("folder");
      assertThat(found.path("level").asString("")).isEqualTo("WRONG");
      assertThat(found.path("seen").asString("")).contains("command-line.secret");
      assertThat(found.toString()).doesNotContain(Files.readString(secret).strip());
    } finally {
      Files.setPosixFilePermissions(secret, before);
    }
  }

  @Test
  void noFigureHasALabelThatCouldHoldAPerson() {
    String person = "marie.curie";
    try (var browser = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      browser.get("/" + person);
      browser.get("/atlas?q=" + person);
      browser.get("/api/" + person);
      browser.get("/accounts/" + person);
    }
    var meters = node.getBean(MeterRegistry.class).getMeters();
    assertThat(meters).hasSizeGreaterThan(20);
    for (Meter meter : meters) {
      for (Tag tag : meter.getId().getTags()) {
        assertThat(MetricTags.ALLOWED).as(meter.getId().getName()).contains(tag.getKey());
        assertThat(tag.getValue()).as(meter.getId().getName()).doesNotContain(person);
      }
    }
    assertThat(new MetricTags().map(odd("patient", person)).getTags()).isEmpty();
  }

  private static Meter.Id odd(String tag, String value) {
    return new Meter.Id("odd", Tags.of(tag, value), null, null, Meter.Type.COUNTER);
  }

  @Test
  void anAdministratorSeesItAndAnAnalystDoesNot() {
    try (var browser = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR)) {
      assertThat(browser.get("/health").body())
          .contains("How the node is", "Settings of the database", "Clock");
      assertThat(browser.get("/health?lang=fr").body()).contains("État du nœud", "Horloge");
      assertThat(browser.get("/").body()).contains("href=\"/health\"");
    }
    try (var browser = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      assertThat(browser.get("/health").statusCode()).isEqualTo(403);
    }
  }
}
