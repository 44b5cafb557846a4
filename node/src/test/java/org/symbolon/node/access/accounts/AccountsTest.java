package org.symbolon.node.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.symbolon.node.access.Role;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;

@NodeTest
class AccountsTest {

  private static final Pattern LINK = Pattern.compile("href=\"(?:http://[^/\"]+)?(/link/[^\"]+)\"");

  @LocalServerPort int port;
  private final ApplicationContext node;
  private final JdbcClient jdbc;

  AccountsTest(@Autowired ApplicationContext node, @Autowired @AsOwner JdbcClient jdbc) {
    this.node = node;
    this.jdbc = jdbc;
  }

  private Browser administrator() {
    return TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR);
  }

  private static String some() {
    return "a" + UUID.randomUUID().toString().substring(0, 12);
  }

  private String office() {
    return jdbc.sql("select id::text from access.office limit 1")
        .query((row, _) -> row.getString(1))
        .single();
  }

  private int events(String kind, UUID object) {
    return jdbc.sql("select count(*) from access.event where kind = :k and object_id = :o")
        .param("k", kind)
        .param("o", object.toString())
        .query((row, _) -> row.getInt(1))
        .single();
  }

  private UUID id(String login) {
    return jdbc.sql("select id from access.account where login = :l")
        .param("l", login)
        .query((row, _) -> row.getObject(1, UUID.class))
        .single();
  }

  private String invite(Browser administrator, String login) {
    var invited =
        administrator.submit(
            "/accounts/new",
            "/accounts/new",
            List.of(
                List.of("name", "Colleague <b>" + login),
                List.of("login", login),
                List.of("language", "en"),
                List.of("office", office()),
                List.of("roles", "ANALYST"),
                List.of("roles", "COORDINATOR")));
    assertThat(invited.statusCode()).isEqualTo(200);
    assertThat(invited.body()).doesNotContain("<b>" + login);
    var link = LINK.matcher(invited.body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  @Test
  void aColleagueTakesAnInvitationUpOnceAndThenWorks() {
    String login = some();
    String link;
    try (var administrator = administrator()) {
      link = invite(administrator, login);
    }
    try (var colleague = new Browser(port)) {
      assertThat(colleague.get(link).body()).contains("Take up your account");
      assertThat(colleague.get(link).statusCode()).as("looking uses nothing up").isEqualTo(200);
      var weak = colleague.submit(link, link, Map.of("password", "short", "again", "other"));
      assertThat(weak.statusCode()).isEqualTo(422);
      assertThat(weak.body())
          .contains("at least 12 characters")
          .contains("The two passwords differ");
      String password = "a lamp behind the door";
      var taken = colleague.submit(link, link, Map.of("password", password, "again", password));
      assertThat(taken.statusCode()).isEqualTo(302);
      assertThat(colleague.get("/account").body()).contains("Analyst", "Coordinator");
      assertThat(colleague.get("/accounts").statusCode()).isEqualTo(403);
      assertThat(colleague.get(link).statusCode()).as("used twice").isEqualTo(404);
    }
    assertThat(events("access.account.invited", id(login))).isEqualTo(1);
    assertThat(events("access.account.takenup", id(login))).isEqualTo(1);
    assertThat(events("access.signed.in", id(login))).isEqualTo(1);
  }

  @Test
  void anExpiredLinkOpensNothing() {
    String login = some();
    try (var administrator = administrator();
        var colleague = new Browser(port)) {
      String link = invite(administrator, login);
      jdbc.sql("update access.link set expires_at = made_at where object = :o")
          .param("o", id(login))
          .update();
      assertThat(colleague.get(link).statusCode()).isEqualTo(404);
      assertThat(
              colleague
                  .submit("/login", link, Map.of("password", "x".repeat(12), "again", "y"))
                  .statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void aFaultyInvitationNamesAllItsFaultsAndMakesNothing() {
    int before = accounts();
    try (var administrator = administrator()) {
      var answer =
          administrator.submit(
              "/accounts/new",
              "/accounts/new",
              Map.of("login", "!", "name", "", "email", "x", "language", "xx", "office", "none"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("The login name does not fit", "Give a name", "e-mail", "language", "office");
    }
    assertThat(accounts()).isEqualTo(before + 1);
  }

  private int accounts() {
    return jdbc.sql("select count(*) from access.account")
        .query((row, _) -> row.getInt(1))
        .single();
  }

  @Test
  void twoWhoInviteByOneLoginNameAtOnceMakeOneAccount() throws Exception {
    var acts = Scoped.asTest(node, node.getBean(AccountActs.class));
    String login = some();
    var invitation = new AccountActs.Invitation(login, "One", "", "en", office(), Set.of());
    List<Outcome<AccountActs.Made>> outcomes = new ArrayList<>();
    try (var hands = Executors.newFixedThreadPool(6)) {
      var going =
          hands.invokeAll(
              Collections.<Callable<Outcome<AccountActs.Made>>>nCopies(
                  6,
                  () ->
                      node.getBean(org.symbolon.node.access.Access.class)
                          .call(
                              new org.symbolon.node.access.Actor.System(
                                  "test", org.symbolon.node.access.Purpose.COORDINATION),
                              () -> acts.invite(invitation))));
      for (var one : going) {
        outcomes.add(one.get());
      }
    }
    assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    assertThat(outcomes.stream().filter(Outcome.Refused.class::isInstance)).hasSize(5);
  }

  @Test
  void aNameWithCharactersThatNobodyCanReadIsRefused() {
    assertThat(Accounts.isName("Ada Ndiaye")).isTrue();
    assertThat(Accounts.isName("آدا")).isTrue();
    assertThat(Accounts.isName("a\0b")).isFalse();
    assertThat(Accounts.isName("a\tb")).isFalse();
    assertThat(Accounts.isName("a\ud800b")).isFalse();
    assertThat(Accounts.isName(" ")).isFalse();
  }

  @Test
  void lockingEndsSessionsAtOnceAndNeedsAReason() {
    String login = some();
    UUID id = TestAccounts.make(node, login, Role.ANALYST);
    try (var administrator = administrator();
        var colleague = new Browser(port)) {
      colleague.signIn(login, TestAccounts.PASSWORD);
      assertThat(colleague.get("/account").statusCode()).isEqualTo(200);
      String lock = "/accounts/" + id + "/lock";
      assertThat(administrator.submit(lock, lock, Map.of("reason", " ")).statusCode())
          .isEqualTo(422);
      assertThat(administrator.submit(lock, lock, Map.of("reason", "left")).statusCode())
          .isEqualTo(302);
      assertThat(colleague.get("/account").statusCode()).isEqualTo(302);
      assertThat(colleague.signIn(login, TestAccounts.PASSWORD).body()).contains("locked");
      administrator.submit("/accounts/" + id, "/accounts/" + id + "/unlock", Map.of());
      assertThat(colleague.signIn(login, TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
    }
    assertThat(events("access.account.locked", id)).isEqualTo(1);
    assertThat(events("access.account.unlocked", id)).isEqualTo(1);
  }

  @Test
  void rolesHoldFromTheNextClick() {
    String login = some();
    UUID id = TestAccounts.make(node, login, Role.CASE_MANAGER);
    try (var administrator = administrator();
        var colleague = new Browser(port)) {
      colleague.signIn(login, TestAccounts.PASSWORD);
      assertThat(colleague.get("/log").statusCode()).isEqualTo(403);
      assertThat(colleague.get("/log").body()).contains("Auditor", "Data-protection officer");
      administrator.submit(
          "/accounts/" + id, "/accounts/" + id + "/roles", Map.of("roles", "AUDITOR"));
      assertThat(colleague.get("/log").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nobodyChangesTheOwnRoles() {
    String login = some();
    UUID id = TestAccounts.make(node, login, Role.NODE_ADMINISTRATOR);
    try (var administrator = new Browser(port)) {
      administrator.signIn(login, TestAccounts.PASSWORD);
      var answer =
          administrator.submit(
              "/account", "/accounts/" + id + "/roles", Map.of("roles", "ANALYST"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("Nobody changes roles or the lock of the own account");
    }
  }

  @Test
  void theLastAdministratorStays() {
    UUID first = TestAccounts.make(node, some(), Role.NODE_ADMINISTRATOR);
    var acts = node.getBean(AccountActs.class);
    var actors = node.getBean(org.symbolon.node.access.decisions.Actors.class);
    var transactions =
        node.getBean(org.springframework.transaction.support.TransactionOperations.class);
    var other =
        new org.symbolon.node.access.Actor.Account(
            UUID.randomUUID(),
            "other",
            UUID.randomUUID(),
            UUID.randomUUID(),
            java.util.Set.of(Role.NODE_ADMINISTRATOR),
            new org.symbolon.node.access.Means.Session(true));
    var pool = node.getBean(JdbcClient.class);
    Scoped.asTest(node, transactions)
        .executeWithoutResult(all -> {
          all.setRollbackOnly();
          pool.sql("update access.account set locked = true where id <> :id")
              .param("id", first)
              .update();
          actors.runAs(
              other,
              () -> {
                assertThat(acts.lock(first, "why"))
                    .isEqualTo(Outcome.Refused.because("access.fault.last"));
                assertThat(acts.roles(first, java.util.Set.of()))
                    .isEqualTo(Outcome.Refused.because("access.fault.last"));
              });
        });
  }

  @Test
  void aNewPasswordEndsTheOtherSessions() {
    String login = some();
    TestAccounts.make(node, login);
    try (var here = new Browser(port);
        var there = new Browser(port)) {
      here.signIn(login, TestAccounts.PASSWORD);
      there.signIn(login, TestAccounts.PASSWORD);
      String fresh = "nine slow white boats";
      var changed =
          here.submit(
              "/account",
              "/account/password",
              Map.of("current", TestAccounts.PASSWORD, "password", fresh, "again", fresh));
      assertThat(changed.statusCode()).isEqualTo(302);
      assertThat(here.get("/account").statusCode()).isEqualTo(200);
      assertThat(there.get("/account").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void weakPasswordsAreRefusedWithAllReasons() {
    var passwords = node.getBean(Passwords.class);
    assertThat(passwords.faults("x", "Password1234", "Password1234"))
        .containsExactly("access.password.common");
    assertThat(passwords.faults("long-login-name", "Long-Login-Name", "Long-Login-Name"))
        .containsExactly("access.password.login");
    assertThat(passwords.faults("x", "aaaaaaaaaaaaaaa", "b"))
        .containsExactly("access.password.common", "access.password.again");
    assertThat(passwords.faults("x", "seven quiet rivers", "seven quiet rivers")).isEmpty();
  }

  @Test
  void aServiceForPersonsNeverSharesANodeWithEnforcement() {
    try (var administrator = administrator()) {
      var police =
          administrator.submit(
              "/organisations/new",
              "/organisations/new",
              Map.of(
                  "name", "Police " + some(), "kind", "POLICE", "regime", "GDPR", "office", "1"));
      assertThat(police.statusCode()).isEqualTo(302);
      var shelter =
          administrator.submit(
              "/organisations/new",
              "/organisations/new",
              Map.of("name", "S", "kind", "SERVICE_PROVIDER", "regime", "GDPR", "office", "1"));
      assertThat(shelter.statusCode()).isEqualTo(422);
      assertThat(shelter.body()).contains("Give that organisation a node of its own");
      assertThat(administrator.get("/organisations").statusCode()).isEqualTo(200);
      String page =
          police.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]+", "");
      assertThat(administrator.get(page).body()).contains("Kept.");
      administrator.submit(page, page + "/offices", Map.of("name", "Second office"));
      assertThat(administrator.get(page).body()).contains("Second office");
      assertThat(administrator.submit(page, page + "/edit", Map.of("name", "")).statusCode())
          .isEqualTo(422);
    }
  }

  @Test
  void aLinkThatWasMadeLaterThanNowIsRefusedSinceTheClockWentBack() {
    try (var administrator = administrator();
        var colleague = new Browser(port)) {
      String login = "b" + UUID.randomUUID().toString().substring(0, 12);
      String link = invite(administrator, login);
      assertThat(colleague.get(link).body()).contains("Take up your account");
      int changed =
          jdbc.sql(
                  """
                  update access.link set made_at = made_at + interval '1 hour'
                  where made_at = (select max(made_at) from access.link)
                  """)
              .update();
      assertThat(changed).isEqualTo(1);
      assertThat(colleague.get(link).body()).doesNotContain("Take up your account");
    }
  }
}
