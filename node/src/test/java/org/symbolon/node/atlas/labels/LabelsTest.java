package org.symbolon.node.atlas.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;

/** Who sees a label when, on the real tables under a clock that the test turns. */
@NodeTest(properties = "symbolon.atlas.public=true")
class LabelsTest {

  private static final Actor.Account ANN = account(Role.COORDINATOR);
  private static final Actor.Account BEN = sameTable(ANN, Role.ANALYST);
  private static final Actor.Account GUS = sameTable(ANN, Role.AUDITOR);
  private static final Actor.Account EVE = account(Role.COORDINATOR);
  private static final Actor VISITOR = new Actor.Anonymous();

  @Autowired LabelStore store;
  @Autowired Labels bean;
  @Autowired @AsOwner JdbcClient jdbc;
  @Autowired TransactionOperations transactions;
  @Autowired ApplicationContext node;
  @LocalServerPort int port;

  private final Turned clock = new Turned();
  private final Written events = new Written();

  private static Actor.Account account(Role role) {
    return new Actor.Account(
        UUID.randomUUID(),
        "somebody",
        UUID.randomUUID(),
        UUID.randomUUID(),
        Set.of(role),
        new org.symbolon.node.access.Means.Session(true));
  }

  private static Actor.Account sameTable(Actor.Account with, Role role) {
    return new Actor.Account(
        UUID.randomUUID(),
        "somebody",
        with.organisation(),
        with.office(),
        Set.of(role),
        new org.symbolon.node.access.Means.Session(true));
  }

  private Labels as(Actor actor) {
    return Scoped.as(node, actor, new Labels(store, new Acting(actor), events, clock));
  }

  private Label given(String a, String b, Actor actor, boolean told) {
    return ((LabelOutcome.Done)
            as(actor).give(a, b, Judgement.COMPLEMENTARY, "two regions, one method", told))
        .label();
  }

  private boolean sees(Actor actor, Label label) {
    return as(actor).list(label.a(), label.b()).stream()
        .anyMatch(seen -> seen.id().equals(label.id()));
  }

  @Test
  void untilThirtyDaysHavePassedOnlyTheTableSeesIt() {
    Label label = given("ZZ2", "ZZ1", ANN, true);
    assertThat(label.a()).isEqualTo("ZZ1");
    for (int day : new int[] {0, 29}) {
      clock.now = Turned.START.plus(Duration.ofDays(day));
      assertThat(sees(ANN, label)).isTrue();
      assertThat(sees(BEN, label)).isTrue();
      assertThat(sees(GUS, label)).as("of the organisation, but may not label").isFalse();
      assertThat(sees(EVE, label)).isFalse();
      assertThat(sees(VISITOR, label)).isFalse();
      assertThat(as(EVE).standing()).noneMatch(seen -> seen.id().equals(label.id()));
    }
    clock.now = Turned.START.plus(Duration.ofDays(30));
    for (Actor actor : List.of(ANN, BEN, GUS, EVE)) {
      assertThat(sees(actor, label)).isTrue();
    }
    assertThat(sees(VISITOR, label)).as("no page for visitors shows labels").isFalse();
  }

  @Test
  void repliesOfBothOpenItAndStandWithIt() {
    Label label = given("ZZ3", "ZZ4", ANN, true);
    clock.now = Turned.START.plus(Duration.ofDays(1));
    as(BEN).reply(label.id(), "ZZ3", "We agree.");
    assertThat(sees(EVE, label)).isFalse();
    clock.now = Turned.START.plus(Duration.ofDays(2));
    as(BEN).reply(label.id(), "ZZ4", "<b>We</b> do not.");
    assertThat(sees(EVE, label)).isTrue();
    assertThat(as(EVE).list("ZZ4", "ZZ3").getFirst().replies())
        .extracting(Label.Reply::text)
        .containsExactly("We agree.", "<b>We</b> do not.");
  }

  @Test
  void anotherTableCanNeitherReplyNorTellNorWithdraw() {
    Label label = given("ZZ5", "ZZ6", ANN, false);
    assertThat(as(EVE).reply(label.id(), "ZZ5", "Ours.")).isInstanceOf(LabelOutcome.Unknown.class);
    assertThat(as(EVE).told(label.id(), "ZZ5")).isInstanceOf(LabelOutcome.Unknown.class);
    assertThat(as(EVE).withdraw(label.id(), "no")).isInstanceOf(LabelOutcome.Unknown.class);
    assertThat(as(BEN).withdraw(label.id(), "no"))
        .isEqualTo(new LabelOutcome.Refused("atlas.labels.refused.author"));
  }

  @Test
  void twoPeopleLabelOnePairAndBothLabelsStay() {
    given("ZZ7", "ZZ8", ANN, false);
    given("ZZ7", "ZZ8", BEN, false);
    assertThat(as(ANN).list("ZZ7", "ZZ8")).hasSize(2);
    assertThat(as(ANN).give("ZZ8", "ZZ7", Judgement.CONFLICT, "again", false))
        .isEqualTo(new LabelOutcome.Refused("atlas.labels.refused.second"));
  }

  @Test
  void anAuthorWithdrawsWithAReasonAndMayLabelAgain() {
    Label label = given("ZY1", "ZY2", ANN, false);
    assertThat(as(ANN).withdraw(label.id(), " ")).isInstanceOf(LabelOutcome.Faulty.class);
    assertThat(as(ANN).withdraw(label.id(), "It was a slip."))
        .isInstanceOf(LabelOutcome.Done.class);
    assertThat(as(ANN).list("ZY1", "ZY2").getFirst().withdrawn().orElseThrow().reason())
        .isEqualTo("It was a slip.");
    assertThat(as(ANN).withdraw(label.id(), "Twice."))
        .isEqualTo(new LabelOutcome.Refused("atlas.labels.refused.withdrawn"));
    given("ZY1", "ZY2", ANN, false);
  }

  @Test
  void allFaultsOfAnInputAreSaidAtOnce() {
    assertThat(as(ANN).give("ZY3", "ZY4", null, "  ", false))
        .isInstanceOfSatisfying(
            LabelOutcome.Faulty.class,
            faulty -> assertThat(faulty.faults()).containsOnlyKeys("judgement", "reason"));
    assertThat(as(VISITOR).give("ZY3", "ZY4", Judgement.CONFLICT, "why", false))
        .isInstanceOf(LabelOutcome.Refused.class);
  }

  @Test
  void everyActWritesItsEvent() {
    Label label = given("ZY5", "ZY6", ANN, true);
    as(ANN).reply(label.id(), "ZY5", "We agree.");
    as(ANN).withdraw(label.id(), "done");
    assertThat(events.kinds)
        .containsExactly(
            LabelEvent.GIVEN,
            LabelEvent.TOLD,
            LabelEvent.TOLD,
            LabelEvent.REPLY_RECORDED,
            LabelEvent.WITHDRAWN);
    assertThat(events.reasons)
        .as("others read the log before the label opens")
        .allMatch(String::isEmpty);
  }

  @Test
  void aLabelIsReachedByTheAddressOfItsOwnPairAlone() {
    UUID id;
    try (Browser ann = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      ann.submit(
          "/atlas/overlaps/EUROJUST/EUROPOL",
          "/atlas/overlaps/EUROJUST/EUROPOL/labels",
          java.util.Map.of("judgement", "COMPLEMENTARY", "reason", "case and analysis"));
      LabelStore labels = Scoped.asTest(node, store);
      id = labels.list("EUROJUST", "EUROPOL").getFirst().id();
      for (String act : List.of("withdraw", "told", "reply")) {
        String there = "/labels/" + id + "/" + act;
        var fields = java.util.Map.of("reason", "no more", "body", "EUROPOL", "reply", "We agree.");
        assertThat(
                ann.submit(
                        "/atlas/overlaps/EUROPOL/FRONTEX",
                        "/atlas/overlaps/EUROPOL/FRONTEX" + there,
                        fields)
                    .statusCode())
            .as(act)
            .isEqualTo(404);
      }
      Label label = labels.find(id).orElseThrow();
      assertThat(label.stands()).isTrue();
      assertThat(label.notices()).isEmpty();
      assertThat(label.replies()).isEmpty();
    }
  }

  @Test
  void theEventCommitsWithTheLabelOrNotAtAll() {
    try (Browser ann = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      int before = given();
      var done =
          ann.submit(
              "/atlas/overlaps/EJN/IBERRED",
              "/atlas/overlaps/IBERRED/EJN/labels",
              java.util.Map.of("judgement", "COMPLEMENTARY", "reason", "<i>two</i> & one"));
      assertThat(done.statusCode()).isEqualTo(302);
      assertThat(given()).isEqualTo(before + 1);
      String page = ann.get("/atlas/overlaps/EJN/IBERRED").body();
      assertThat(page).contains("&lt;i&gt;two&lt;/i&gt; &amp; one").doesNotContain("<i>two</i>");
      assertThat(ann.get("/atlas/overlaps").body()).contains("&lt;i&gt;two&lt;/i&gt;");
    }
    try (Browser other = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      assertThat(other.get("/atlas/overlaps/EJN/IBERRED").body()).doesNotContain("&lt;i&gt;two");
    }
    int labels = count("atlas.label");
    int before = given();
    Scoped.as(node, EVE, transactions)
        .executeWithoutResult(status -> {
          Labels rolledBack =
              new Labels(store, new Acting(EVE), node.getBean(Events.class), Clock.systemUTC());
          rolledBack.give("ZX1", "ZX2", Judgement.CONFLICT, "why", true);
          status.setRollbackOnly();
        });
    assertThat(count("atlas.label")).isEqualTo(labels);
    assertThat(given()).isEqualTo(before);
  }

  @Test
  void aFormWithoutChoiceComesBackWithWhatWasWrittenAndNothingChosen() {
    try (Browser ann = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      var page =
          ann.submit(
              "/atlas/overlaps/EUROPOL/FRONTEX",
              "/atlas/overlaps/EUROPOL/FRONTEX/labels",
              java.util.Map.of("reason", "Both fly drones"));
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body())
          .contains("Both fly drones", "Choose one of the four")
          .doesNotContain("value=\"COMPLEMENTARY\" checked");
    }
    try (Browser other = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      assertThat(other.get("/atlas/overlaps/EUROPOL/FRONTEX").body())
          .doesNotContain("name=\"judgement\"");
      assertThat(other.post("/atlas/overlaps/EUROPOL/FRONTEX/labels", List.of()).statusCode())
          .isEqualTo(403);
    }
  }

  private int given() {
    return jdbc.sql("select count(*) from access.event where kind = 'atlas.label.given'")
        .query((row, _) -> row.getInt(1))
        .single();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query((row, _) -> row.getInt(1)).single();
  }

  /** A clock that stands where the test puts it. */
  private static final class Turned extends Clock {
    static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
    private Instant now = START;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** Somebody acts; coordinators and analysts may label. */
  private record Acting(Actor actor) implements Access {
    @Override
    public Decision decide(Actor who, String act, ActObject object, String purpose) {
      boolean may =
          who instanceof Actor.Account account
              && (account.roles().contains(Role.COORDINATOR)
                  || account.roles().contains(Role.ANALYST));
      return may ? new Decision.Permit() : new Decision.Deny("no");
    }

    @Override
    public void as(Actor.System system, Runnable job) {
      job.run();
    }

    @Override
    public <T> T call(Actor.System system, java.util.function.Supplier<T> job) {
      return job.get();
    }
  }

  /** The events that were written. */
  private static final class Written implements Events {
    private final List<EventKind> kinds = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    @Override
    public void record(EventKind kind, ActObject object, String reason) {
      kinds.add(kind);
      reasons.add(reason);
    }
  }
}
