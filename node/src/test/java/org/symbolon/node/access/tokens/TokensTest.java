package org.symbolon.node.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

@NodeTest
class TokensTest {

  private static final Pattern TOKEN = Pattern.compile("symbolon_[0-9A-Za-z]{40}[0-9a-f]{8}");
  private static final Pattern REVOKE = Pattern.compile("/account/tokens/[0-9a-f-]{36}/revoke");

  @LocalServerPort int port;
  private final ApplicationContext node;

  TokensTest(@Autowired ApplicationContext node) {
    this.node = node;
  }

  private static HttpResponse<String> make(Browser browser, String act, String days) {
    return browser.submit(
        "/account/tokens",
        "/account/tokens/new",
        List.of(List.of("name", "a <b>sheet"), List.of("acts", act), List.of("days", days)));
  }

  private HttpResponse<String> ask(Browser browser, String path, String token, String... header) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Authorization", "Bearer " + token);
    if (header.length > 0) {
      request.headers(header);
    }
    return browser.send(request.GET().build());
  }

  @Test
  void aTokenDoesWhatItNamesUntilItIsRevoked() {
    try (var owner = TestAccounts.signedIn(node, port, Role.ANALYST);
        var program = new Browser(port)) {
      var made = make(owner, "atlas.read", "30");
      assertThat(made.statusCode()).isEqualTo(200);
      var found = TOKEN.matcher(made.body());
      assertThat(found.find()).isTrue();
      String token = found.group();
      String path = "/api/atlas/records/instruments";
      assertThat(ask(program, path, token).statusCode()).isEqualTo(200);
      assertThat(ask(program, "/api/atlas/overlaps", token).statusCode())
          .as("an act of its account that it does not name")
          .isEqualTo(403);
      assertThat(ask(program, path, token, "X-Forwarded-For", "203.0.113.9").statusCode())
          .as("from elsewhere without TLS")
          .isEqualTo(401);
      String list = owner.get("/account/tokens").body();
      assertThat(list).contains("a &lt;b&gt;sheet", "In use").doesNotContain(token);
      var revoke = REVOKE.matcher(list);
      assertThat(revoke.find()).isTrue();
      try (var other = TestAccounts.signedIn(node, port, Role.ANALYST)) {
        assertThat(other.submit("/account", revoke.group(), List.of()).statusCode()).isEqualTo(404);
      }
      assertThat(owner.submit("/account/tokens", revoke.group(), List.of()).statusCode())
          .isEqualTo(302);
      var revoked = ask(program, path, token);
      var wrong = ask(program, path, Tokens.PREFIX + "0".repeat(48));
      assertThat(revoked.statusCode()).isEqualTo(401);
      assertThat(revoked.body()).isEqualTo(wrong.body());
    }
  }

  @Test
  void nobodyGivesATokenMoreThanTheOwnRightsNorMoreThanAYear() {
    try (var owner = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      assertThat(make(owner, "account.manage", "30").statusCode()).isEqualTo(422);
      assertThat(make(owner, "log.read", "30").statusCode()).isEqualTo(422);
      assertThat(make(owner, "atlas.read", "366").statusCode()).isEqualTo(422);
      assertThat(owner.get("/account/tokens").body()).contains("No tokens");
    }
  }
}
