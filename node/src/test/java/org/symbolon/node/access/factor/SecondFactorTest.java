package org.symbolon.node.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

@NodeTest
class SecondFactorTest {

  private static final Pattern CODE = Pattern.compile("sy-id\">([a-z2-7]{4}(-[a-z2-7]{4}){3})<");

  @LocalServerPort int port;
  private final ApplicationContext node;

  SecondFactorTest(@Autowired ApplicationContext node) {
    this.node = node;
  }

  /** Wrong codes make the address wait, from which all tests come. */
  @AfterEach
  void forgetWrongCodes() {
    TestAccounts.asStart(
        node,
        () ->
            node.getBean(TransactionOperations.class)
                .execute(_ ->
                    node.getBean(JdbcClient.class).sql("delete from access.back_off").update()));
  }

  private static String some() {
    return "f" + UUID.randomUUID().toString().substring(0, 12);
  }

  private static String password(Browser browser, String login) {
    return to(
        browser.submit(
            "/login", "/login", Map.of("login", login, "password", TestAccounts.PASSWORD)));
  }

  private static String to(java.net.http.HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceAll("^http://[^/]+", "");
  }

  private static java.net.http.HttpResponse<String> code(Browser browser, String code) {
    return browser.submit("/login/factor", "/login/factor", Map.of("code", code));
  }

  @Test
  void betweenPasswordAndFactorNobodyIsSignedIn() {
    String login = some();
    TestAccounts.make(node, login, Role.AUDITOR);
    try (var browser = new Browser(port)) {
      assertThat(password(browser, login)).startsWith("/login/factor");
      assertThat(to(browser.get("/account"))).startsWith("/login?next=");
      assertThat(to(browser.get("/log"))).startsWith("/login?next=");
      assertThat(code(browser, "000000").statusCode()).isEqualTo(422);
      assertThat(code(browser, "no code").body()).contains("The code is wrong");
      assertThat(to(browser.get("/account"))).startsWith("/login?next=");
      assertThat(code(browser, TestFactors.code(TestFactors.SECRET, 0)).statusCode())
          .isEqualTo(302);
      assertThat(browser.get("/log").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aCodeWorksOnceAlsoInAnotherBrowser() {
    String login = some();
    TestAccounts.make(node, login, Role.AUDITOR);
    String code = TestFactors.code(TestFactors.SECRET, 0);
    try (var here = new Browser(port);
        var there = new Browser(port)) {
      password(here, login);
      password(there, login);
      assertThat(code(here, code).statusCode()).isEqualTo(302);
      assertThat(code(there, code).statusCode()).isEqualTo(422);
      assertThat(to(there.get("/log"))).startsWith("/login");
    }
  }

  @Test
  void aRoleThatDemandsAFactorLeadsToSettingOneUpBeforeAnythingElse() {
    String login = some();
    UUID id = TestAccounts.make(node, login, Role.NODE_ADMINISTRATOR);
    TestAccounts.asStart(
        node,
        () -> {
          node.getBean(SecondFactors.class).remove(id);
          return id;
        });
    String recovery;
    try (var browser = new Browser(port)) {
      assertThat(password(browser, login)).isEqualTo("/");
      assertThat(to(browser.get("/"))).isEqualTo("/account/factor");
      assertThat(to(browser.get("/accounts"))).isEqualTo("/account/factor");
      assertThat(to(browser.submit("/account/factor", "/accounts/new", Map.of())))
          .isEqualTo("/account/factor");
      String secret = TestFactors.shown(browser);
      assertThat(TestFactors.shown(browser)).as("until it is proved").isEqualTo(secret);
      assertThat(
              browser
                  .submit("/account/factor", "/account/factor", Map.of("code", "123"))
                  .statusCode())
          .isEqualTo(422);
      var done =
          browser.submit(
              "/account/factor", "/account/factor", Map.of("code", TestFactors.code(secret, 0)));
      assertThat(done.statusCode()).isEqualTo(200);
      var codes = CODE.matcher(done.body());
      assertThat(codes.results().count()).isEqualTo(10);
      codes.reset();
      assertThat(codes.find()).isTrue();
      recovery = codes.group(1);
      assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
    }
    try (var browser = new Browser(port)) {
      assertThat(password(browser, login)).startsWith("/login/factor");
      assertThat(code(browser, recovery.toUpperCase(java.util.Locale.ROOT)).statusCode())
          .isEqualTo(302);
      assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
      assertThat(browser.get("/account/sessions").body()).contains("9 recovery codes are left");
    }
    try (var browser = new Browser(port)) {
      password(browser, login);
      assertThat(code(browser, recovery).statusCode()).as("used up").isEqualTo(422);
    }
  }

  @Test
  void anAdministratorTakesALostFactorAwayButNeverTheOwn() {
    String login = some();
    UUID id = TestAccounts.make(node, login, Role.AUDITOR);
    String own = some();
    UUID ownId = TestAccounts.make(node, own, Role.NODE_ADMINISTRATOR);
    try (var administrator = new Browser(port);
        var colleague = new Browser(port)) {
      administrator.signIn(own, TestAccounts.PASSWORD);
      colleague.signIn(login, TestAccounts.PASSWORD);
      assertThat(colleague.get("/log").statusCode()).isEqualTo(200);
      String path = "/accounts/" + id + "/factor";
      assertThat(administrator.submit(path, path, Map.of("reason", "")).statusCode())
          .isEqualTo(422);
      assertThat(administrator.submit(path, path, Map.of("reason", "lost")).statusCode())
          .isEqualTo(302);
      assertThat(to(colleague.get("/log"))).startsWith("/login");
      assertThat(password(colleague, login)).isEqualTo("/");
      assertThat(to(colleague.get("/log"))).isEqualTo("/account/factor");
      String mine = "/accounts/" + ownId + "/factor";
      assertThat(administrator.submit(path, mine, Map.of("reason", "why")).statusCode())
          .isIn(403, 422);
      assertThat(administrator.get("/accounts").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void wrongCodesWaitLongerEachTime() {
    String login = some();
    TestAccounts.make(node, login, Role.AUDITOR);
    try (var browser = new Browser(port)) {
      password(browser, login);
      for (int i = 0; i < 3; i++) {
        assertThat(code(browser, "00000" + i).statusCode()).isEqualTo(422);
      }
      var waiting = code(browser, TestFactors.code(TestFactors.SECRET, 0));
      assertThat(waiting.statusCode()).isEqualTo(429);
      assertThat(waiting.headers().firstValue("Retry-After")).isPresent();
    }
  }
}
