package org.symbolon.node.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;

/** Rules about accounts and organisations that must hold at every moment. */
@NodeTest
class AccountRulesTest {

  @LocalServerPort int port;
  private final ApplicationContext node;
  private final JdbcClient jdbc;

  AccountRulesTest(@Autowired ApplicationContext node, @Autowired JdbcClient jdbc) {
    this.node = node;
    this.jdbc = jdbc;
  }

  private static String some() {
    return "r" + UUID.randomUUID().toString().substring(0, 12);
  }

  private FutureTask<Outcome<UUID>> adding(String name, String kind) {
    var actor =
        new Actor.Account(
            UUID.randomUUID(),
            "somebody",
            UUID.randomUUID(),
            UUID.randomUUID(),
            Set.of(Role.NODE_ADMINISTRATOR),
            new org.symbolon.node.access.Means.Session(true));
    var acts = node.getBean(OrganisationActs.class);
    return new FutureTask<>(() -> {
      var outcome = new java.util.concurrent.atomic.AtomicReference<Outcome<UUID>>();
      node.getBean(Actors.class)
          .runAs(actor, () -> outcome.set(acts.add(name, kind, "GDPR", "one")));
      return outcome.get();
    });
  }

  private boolean somebodyWaits() {
    return jdbc.sql("select count(*) from pg_locks where not granted")
            .query((row, _) -> row.getInt(1))
            .single()
        > 0;
  }

  @Test
  void helpAndEnforcementAddedAtOnceNeverBothStay() throws Exception {
    var police = adding("Police " + some(), "POLICE");
    var shelter = adding("Shelter " + some(), "SERVICE_PROVIDER");
    Scoped.asTest(node, node.getBean(TransactionOperations.class))
        .executeWithoutResult(_ -> {
          police.run();
          Thread.ofPlatform().start(shelter);
          while (!shelter.isDone() && !somebodyWaits()) {
            Thread.onSpinWait();
          }
        });
    assertThat(police.get()).isInstanceOf(Outcome.Done.class);
    assertThat(shelter.get()).isEqualTo(Outcome.Refused.because("access.fault.organisation.mixed"));
  }

  @Test
  void resetEndsSessionsAtOnce() {
    String login = some();
    UUID id = TestAccounts.make(node, login);
    try (var administrator = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR);
        var colleague = new Browser(port)) {
      colleague.signIn(login, TestAccounts.PASSWORD);
      assertThat(colleague.get("/account").statusCode()).isEqualTo(200);
      administrator.submit("/accounts/" + id, "/accounts/" + id + "/reset", Map.of());
      assertThat(colleague.get("/account").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void anAccountInAMessageTellsNeitherPasswordNorPerson() {
    String login = some();
    UUID id = TestAccounts.make(node, login);
    var account = Scoped.asTest(node, node.getBean(Accounts.class)).find(id).orElseThrow();
    assertThat(account.toString()).contains(id.toString()).doesNotContain("argon2", login, "Name");
  }

  @Test
  void digestsOfNewPasswordsWaitForTheirTurn() throws Exception {
    var passwords = new Passwords();
    int all = passwords.atATime.drainPermits();
    var digest = new FutureTask<>(() -> passwords.digest("seven quiet rivers"));
    Thread.ofPlatform().start(digest);
    while (!digest.isDone() && !passwords.atATime.hasQueuedThreads()) {
      Thread.onSpinWait();
    }
    assertThat(digest.isDone()).isFalse();
    passwords.atATime.release(all);
    assertThat(passwords.matches("seven quiet rivers", digest.get())).isTrue();
  }
}
