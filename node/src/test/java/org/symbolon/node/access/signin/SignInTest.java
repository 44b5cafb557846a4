package org.symbolon.node.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.Credentials;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

@NodeTest
class SignInTest {

  @LocalServerPort int port;
  private final ApplicationContext node;
  private final JdbcClient jdbc;

  SignInTest(
      @org.springframework.beans.factory.annotation.Autowired ApplicationContext node,
      @org.springframework.beans.factory.annotation.Autowired @AsOwner JdbcClient jdbc) {
    this.node = node;
    this.jdbc = jdbc;
  }

  private static String someLogin() {
    return "s" + UUID.randomUUID().toString().substring(0, 12);
  }

  @Test
  void whoSignsInComesToTheWantedPage() {
    String login = someLogin();
    TestAccounts.make(node, login);
    try (var browser = new Browser(port)) {
      var refused = browser.get("/account");
      assertThat(refused.statusCode()).isEqualTo(302);
      assertThat(refused.headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith("/login?next=%2Faccount"));
      var done =
          browser.submit(
              "/login?next=/account",
              "/login",
              List.of(
                  List.of("login", login.toUpperCase(java.util.Locale.ROOT)),
                  List.of("password", TestAccounts.PASSWORD),
                  List.of("next", "/account")));
      assertThat(done.statusCode()).isEqualTo(302);
      assertThat(done.headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith("/account"));
      String cookie =
          done.headers().allValues("Set-Cookie").stream()
              .filter(one -> one.startsWith("session="))
              .findFirst()
              .orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
      assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anotherHostIsNoWantedPage() {
    for (String wanted :
        List.of(
            "//evil.example", "https://evil.example", "/\\evil.example", "/login", "x", "/\n/x")) {
      assertThat(LocalPath.of(wanted)).isEqualTo("/");
    }
    assertThat(LocalPath.of("/atlas?scope=EU")).isEqualTo("/atlas?scope=EU");
  }

  @Test
  void aVisitorsPageWritesNoSession() {
    int before = sessions();
    try (var browser = new Browser(port)) {
      assertThat(browser.get("/").statusCode()).isEqualTo(200);
      assertThat(browser.get("/login").statusCode()).isEqualTo(200);
      assertThat(browser.cookies().getCookieStore().getCookies())
          .noneMatch(cookie -> cookie.getName().equals("session"));
    }
    assertThat(sessions()).isEqualTo(before);
  }

  private int sessions() {
    return jdbc.sql("select count(*) from access.session")
        .query((row, _) -> row.getInt(1))
        .single();
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    try (var browser = new Browser(port)) {
      var answer = browser.post("/login", List.of(List.of("login", "x"), List.of("password", "y")));
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("The form was too old");
    }
  }

  @Test
  void unknownAndKnownLoginNamesGetTheSameAnswersAndDelays() {
    String known = someLogin();
    TestAccounts.make(node, known);
    for (String login : List.of(known, someLogin())) {
      try (var browser = new Browser(port)) {
        for (int i = 0; i < 3; i++) {
          var wrong = browser.signIn(login, "wrong words here");
          assertThat(wrong.statusCode()).isEqualTo(422);
          assertThat(wrong.body()).contains("Login name or password is wrong");
        }
        // However slow the test is: the delay that was begun lasts an hour longer.
        jdbc.sql(
                "update access.back_off set until = until + interval '1 hour' where until > last_at")
            .update();
        // The right one must wait as well.
        var waiting = browser.signIn(login, TestAccounts.PASSWORD);
        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(waiting.headers().firstValue("Retry-After")).isPresent();
      }
    }
    jdbc.sql("delete from access.back_off").update();
  }

  @Test
  void delaysGrowToFiveMinutes() {
    assertThat(BackOff.delay(2, 3).toSeconds()).isZero();
    assertThat(BackOff.delay(3, 3).toSeconds()).isEqualTo(1);
    assertThat(BackOff.delay(6, 3).toSeconds()).isEqualTo(8);
    assertThat(BackOff.delay(60, 3).toSeconds()).isEqualTo(300);
  }

  @Test
  void passwordsAreKeptAsArgon2id() {
    String login = someLogin();
    TestAccounts.make(node, login);
    String digest =
        TestAccounts.asStart(
            node,
            () ->
                node.getBean(Accounts.class)
                    .findByLogin(login)
                    .map(UserAccount::id)
                    .flatMap(node.getBean(Credentials.class)::find)
                    .orElseThrow());
    assertThat(digest).startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
  }

  @Test
  void leavingEndsTheSession() {
    try (var browser = TestAccounts.signedIn(node, port)) {
      assertThat(browser.submit("/account", "/logout", List.of()).statusCode()).isEqualTo(302);
      assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void aSessionEndsWhenTheEpochOfItsAccountPasses() {
    String login = someLogin();
    UUID id = TestAccounts.make(node, login);
    try (var browser = new Browser(port)) {
      browser.signIn(login, TestAccounts.PASSWORD);
      assertThat(browser.get("/account").statusCode()).isEqualTo(200);
      jdbc.sql("update access.account set epoch = epoch + 1 where id = :id")
          .param("id", id)
          .update();
      assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void pagesCarryTheStrictPolicy() {
    try (var browser = new Browser(port)) {
      var headers = browser.get("/login").headers();
      assertThat(headers.firstValue("Content-Security-Policy"))
          .hasValue(org.symbolon.node.web.ContentPolicy.VALUE);
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Cache-Control"))
          .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
      assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }
  }
}
