package org.symbolon.node.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.symbolon.node.NodeApplication;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.FirstStart;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.access.factor.TestFactors;
import org.symbolon.node.database.TestDatabases;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.Scoped;

/** One database, two nodes, one after the other. */
class RestartTest {

  @TempDir Path home;

  private ConfigurableApplicationContext start(TestDatabases.Fresh database) {
    var arguments = new ArrayList<String>();
    database.settings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
    arguments.addAll(List.of("--server.port=0", "--symbolon.home=" + home));
    return SpringApplication.run(NodeApplication.class, arguments.toArray(String[]::new));
  }

  private static int port(ConfigurableApplicationContext node) {
    return node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Test
  void aRestartSignsNobodyOutAndAFirstLinkIsRenewedUntilItIsUsed() throws Exception {
    TestDatabases.Fresh database = TestDatabases.create();
    List<HttpCookie> cookies;
    String earlier;
    try (var node = start(database);
        var administrator = new Browser(port(node))) {
      Path secret = home.resolve("command-line.secret");
      assertThat(Files.getPosixFilePermissions(secret))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      var first = Scoped.asTest(node, node.getBean(FirstStart.class));
      earlier = first.firstLink().orElseThrow();
      var renewal =
          administrator.send(
              HttpRequest.newBuilder(
                      URI.create("http://localhost:" + port(node) + "/api/access/first-link"))
                  .header("Authorization", "Bearer " + Files.readString(secret).strip())
                  .POST(HttpRequest.BodyPublishers.noBody())
                  .build());
      assertThat(renewal.statusCode()).isEqualTo(200);
      assertThat(renewal.body()).matches("\\{\"link\":\"/link/[\\w-]{43}\"}");
      String link = renewal.body().substring(9, renewal.body().length() - 2);
      assertThat(administrator.get("/link/" + earlier).statusCode()).isEqualTo(404);
      assertThat(administrator.get(link).body()).contains("Set up this node");
      var faulty = administrator.submit(link, link, Map.of("login", "ada"));
      assertThat(faulty.statusCode()).isEqualTo(422);
      String password = "two lamps in one hall";
      var done =
          administrator.submit(
              link,
              link,
              Map.of(
                  "organisation", "Office <1>",
                  "kind", "COORDINATION",
                  "regime", "GDPR",
                  "office", "Main",
                  "name", "Ada",
                  "login", "ada",
                  "password", password,
                  "again", password));
      assertThat(done.statusCode()).isEqualTo(302);
      assertThat(administrator.get(link).statusCode()).isEqualTo(404);
      assertThat(administrator.get("/accounts").headers().firstValue("Location"))
          .as("before anything else")
          .hasValueSatisfying(to -> assertThat(to).endsWith("/account/factor"));
      var setUp =
          administrator.submit(
              "/account/factor",
              "/account/factor",
              Map.of("code", TestFactors.code(TestFactors.shown(administrator), 0)));
      assertThat(setUp.body()).contains("Your recovery codes");
      assertThat(administrator.get("/accounts").body()).contains("Office &lt;1&gt;, Main");
      assertThat(first.firstLink()).isEmpty();
      cookies = administrator.cookies().getCookieStore().getCookies();
      TestAccounts.make(node, "ben", Role.ANALYST);
    }
    try (var node = start(database);
        var administrator = new Browser(port(node))) {
      for (HttpCookie cookie : cookies) {
        administrator
            .cookies()
            .getCookieStore()
            .add(URI.create("http://localhost:" + port(node)), cookie);
      }
      assertThat(administrator.get("/accounts").statusCode()).isEqualTo(200);
    }
  }
}
