package org.symbolon.node.access.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Guard;
import org.symbolon.node.access.Guards;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** What one administrator never does alone on the spot. */
@NodeTest
class FourEyesTest {

  private static final DangerousAct.Matter LIMIT_OFF =
      new DangerousAct.Matter(Danger.GUARD_SWITCHED_OFF, Guard.RATE_LIMIT.code(), "");

  @LocalServerPort int port;
  private final ApplicationContext node;
  private final JdbcClient jdbc;
  private final FourEyes fourEyes;
  private final Actors actors;

  FourEyesTest(@Autowired ApplicationContext node, @Autowired JdbcClient jdbc) {
    this.node = node;
    this.jdbc = jdbc;
    this.fourEyes = node.getBean(FourEyes.class);
    this.actors = node.getBean(Actors.class);
  }

  private static String some() {
    return "f" + UUID.randomUUID().toString().substring(0, 12);
  }

  private UUID administrator() {
    return TestAccounts.make(node, some(), Role.NODE_ADMINISTRATOR);
  }

  private static Actor.Account actor(UUID id, Optional<UUID> onBehalf) {
    return new Actor.Account(
        id,
        "somebody",
        UUID.randomUUID(),
        UUID.randomUUID(),
        Set.of(Role.NODE_ADMINISTRATOR),
        new Means.Session(true),
        onBehalf);
  }

  private <T> T as(UUID id, Supplier<T> job) {
    return as(actor(id, Optional.empty()), job);
  }

  private <T> T as(Actor actor, Supplier<T> job) {
    var result = new ArrayList<T>();
    actors.runAs(actor, () -> result.add(job.get()));
    return result.getFirst();
  }

  /** Does something of which nothing stays, where no other account can sign in. */
  private void alone(Set<UUID> these, Runnable job) {
    TestAccounts.asStart(
        node,
        () ->
            node.getBean(TransactionOperations.class)
                .execute(all -> {
                  all.setRollbackOnly();
                  jdbc.sql("update access.account set locked = true where not id = any(:these)")
                      .param("these", these.toArray(UUID[]::new))
                      .update();
                  jdbc.sql("select access.switch_guard(code, null) from access.guard")
                      .query((row, _) -> row.getBoolean(1))
                      .list();
                  jdbc.sql(
                          """
                          update access.proposal set state = 'CANCELLED', closed_at = now()
                          where state = 'OPEN'
                          """)
                      .update();
                  job.run();
                  return true;
                }));
  }

  private static UUID taken(FourEyes.Step step) {
    assertThat(step).isInstanceOf(FourEyes.Step.Taken.class);
    return ((FourEyes.Step.Taken) step).proposal();
  }

  private static FourEyes.Step refused(String... reasons) {
    return new FourEyes.Step.Refused(List.of(reasons));
  }

  private Proposal.State state(UUID proposal) {
    return node.getBean(ProposalStore.class).find(proposal).orElseThrow().state();
  }

  private FourEyes later(Duration duration) {
    Instant then = Instant.now().plus(duration);
    return new FourEyes(
        node.getBean(ProposalStore.class),
        node.getBean(Administrators.class),
        node.getBeanProvider(DangerousAct.class),
        actors,
        node.getBean(Events.class),
        Clock.fixed(then, ZoneId.of("UTC")));
  }

  private boolean off() {
    return node.getBean(StoredGuards.class).off().containsKey(Guard.RATE_LIMIT);
  }

  @Test
  void whereTwoCanSignInTheOtherConfirms() {
    UUID one = administrator();
    UUID two = administrator();
    alone(
        Set.of(one, two),
        () -> {
          UUID proposal = taken(as(one, () -> fourEyes.propose(LIMIT_OFF, "a test of load")));
          assertThat(off()).isFalse();
          assertThat(as(one, () -> fourEyes.confirm(proposal)))
              .isEqualTo(refused("access.fault.foureyes.same"));
          assertThat(later(Duration.ofDays(6)).ripe()).as("no delay is enough").isEmpty();
          taken(as(two, () -> fourEyes.confirm(proposal)));
          assertThat(off()).isTrue();
          assertThat(state(proposal)).isEqualTo(Proposal.State.DONE);
          assertThat(as(two, () -> fourEyes.confirm(proposal)))
              .isEqualTo(refused("access.fault.foureyes.closed"));
        });
  }

  @Test
  void aSoleAdministratorWaitsForADay() {
    UUID one = administrator();
    alone(
        Set.of(one),
        () -> {
          UUID proposal = taken(as(one, () -> fourEyes.propose(LIMIT_OFF, "a test of load")));
          later(Duration.ofHours(23)).ripen(proposal);
          assertThat(off()).isFalse();
          later(Duration.ofHours(25)).ripen(proposal);
          assertThat(off()).isTrue();
          assertThat(state(proposal)).isEqualTo(Proposal.State.DONE);
        });
  }

  @Test
  void whatWasCancelledIsNeverDone() {
    UUID one = administrator();
    alone(
        Set.of(one),
        () -> {
          UUID proposal = taken(as(one, () -> fourEyes.propose(LIMIT_OFF, "a test of load")));
          taken(as(one, () -> fourEyes.cancel(proposal, "")));
          later(Duration.ofHours(25)).ripen(proposal);
          assertThat(off()).isFalse();
          assertThat(state(proposal)).isEqualTo(Proposal.State.CANCELLED);
        });
  }

  @Test
  void whatNobodyConfirmsLapsesAfterAWeek() {
    UUID one = administrator();
    UUID two = administrator();
    alone(
        Set.of(one, two),
        () -> {
          UUID proposal = taken(as(one, () -> fourEyes.propose(LIMIT_OFF, "a test of load")));
          var after = later(Duration.ofDays(7).plusSeconds(1));
          assertThat(as(two, () -> after.confirm(proposal)))
              .isEqualTo(refused("access.fault.foureyes.closed"));
          assertThat(after.ripe()).containsExactly(proposal);
          after.ripen(proposal);
          assertThat(state(proposal)).isEqualTo(Proposal.State.EXPIRED);
          assertThat(off()).isFalse();
        });
  }

  @Test
  void whoIsLockedMeanwhileHasNothingDone() {
    UUID one = administrator();
    alone(
        Set.of(one),
        () -> {
          UUID proposal = taken(as(one, () -> fourEyes.propose(LIMIT_OFF, "a test of load")));
          jdbc.sql("update access.account set locked = true where id = :id")
              .param("id", one)
              .update();
          later(Duration.ofHours(25)).ripen(proposal);
          assertThat(state(proposal)).isEqualTo(Proposal.State.FAILED);
          assertThat(off()).isFalse();
        });
  }

  @Test
  void aDeputyIsNoSecondPairOfEyes() {
    UUID one = administrator();
    UUID two = administrator();
    UUID deputy = TestAccounts.make(node, some());
    alone(
        Set.of(one, two, deputy),
        () -> {
          UUID proposal = taken(as(one, () -> fourEyes.propose(LIMIT_OFF, "a test of load")));
          assertThat(as(actor(deputy, Optional.of(two)), () -> fourEyes.confirm(proposal)))
              .isEqualTo(refused("access.fault.foureyes.self"));
          assertThat(as(actor(deputy, Optional.of(one)), () -> fourEyes.propose(LIMIT_OFF, "x")))
              .isEqualTo(refused("access.fault.foureyes.self"));
          assertThat(as(deputy, () -> fourEyes.confirm(proposal)))
              .as("roles that the actor claims and the table does not know")
              .isEqualTo(refused("access.fault.foureyes.administrator"));
        });
  }

  @Test
  void itNeedsAReasonAndIsAskedForOnce() {
    UUID one = administrator();
    alone(
        Set.of(one),
        () -> {
          assertThat(as(one, () -> fourEyes.propose(LIMIT_OFF, " ")))
              .isEqualTo(refused("access.fault.reason"));
          taken(as(one, () -> fourEyes.propose(LIMIT_OFF, "a test of load")));
          assertThat(as(one, () -> fourEyes.propose(LIMIT_OFF, "again")))
              .isEqualTo(refused("access.fault.foureyes.twice"));
        });
  }

  @Test
  void twoWhoConfirmAndOneWhoCancelsAtOnceCloseItOnce() throws Exception {
    UUID one = administrator();
    for (int round = 0; round < 5; round++) {
      var matter = new DangerousAct.Matter(Danger.GUARD_SWITCHED_OFF, Guard.LOG_FOLDER.code(), "");
      UUID proposal = taken(as(one, () -> fourEyes.propose(matter, "a test of load")));
      var steps = new ArrayList<Callable<FourEyes.Step>>();
      for (int hand = 0; hand < 3; hand++) {
        UUID other = administrator();
        steps.add(() -> as(other, () -> fourEyes.confirm(proposal)));
      }
      steps.add(() -> as(one, () -> fourEyes.cancel(proposal, "")));
      int taken = 0;
      try (var hands = Executors.newFixedThreadPool(steps.size())) {
        for (var step : hands.invokeAll(steps)) {
          taken += step.get() instanceof FourEyes.Step.Taken ? 1 : 0;
        }
      }
      assertThat(taken).isEqualTo(1);
      assertThat(node.getBean(Guards.class).on(Guard.LOG_FOLDER))
          .isEqualTo(as(one, () -> state(proposal)) == Proposal.State.CANCELLED);
      as(one, () -> node.getBean(StoredGuards.class).switchOn(Guard.LOG_FOLDER));
      assertThat(node.getBean(Guards.class).on(Guard.LOG_FOLDER)).isTrue();
    }
  }

  @Test
  void anAdministratorAsksOnAPageAndAnotherConfirmsThere() {
    try (var one = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR);
        var two = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR)) {
      String off = "/guards/second-factor/off";
      assertThat(one.get(off).body()).contains("Another administrator has to confirm it");
      assertThat(one.submit(off, off, java.util.Map.of("reason", "")).statusCode()).isEqualTo(422);
      var asked = one.submit(off, off, java.util.Map.of("reason", "phones are lost"));
      assertThat(asked.statusCode()).isEqualTo(302);
      String proposal =
          asked.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]+", "");
      assertThat(one.get(proposal).body())
          .contains("You asked for this")
          .doesNotContain("/confirm");
      assertThat(two.get("/").body()).contains(proposal);
      two.submit(proposal, proposal + "/confirm", java.util.Map.of());
      assertThat(two.get(proposal).body()).contains("Confirmed and done.");
      assertThat(two.get("/guards").body()).contains("Off since");
      two.submit("/guards", "/guards/second-factor/on", java.util.Map.of());
      assertThat(two.get("/guards").body()).contains("All guards are on.");
    }
  }

  @Test
  void othersSeeNothingOfIt() {
    try (var analyst = TestAccounts.signedIn(node, port, Role.ANALYST);
        var visitor = new Browser(port)) {
      assertThat(analyst.get("/proposals").statusCode()).isEqualTo(403);
      assertThat(analyst.get("/guards").statusCode()).isEqualTo(403);
      assertThat(analyst.get("/account/roles").statusCode()).isEqualTo(403);
      assertThat(visitor.get("/proposals").statusCode()).isEqualTo(302);
    }
  }
}
