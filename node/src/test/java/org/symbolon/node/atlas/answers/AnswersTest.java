package org.symbolon.node.atlas.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.coverage.records.Crime;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;
import org.symbolon.reference.TableSchema;

/** A State's answer: noted once, seen where it is asked again, stale when the law changes. */
@NodeTest(properties = "symbolon.atlas.public=true")
class AnswersTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired @AsOwner JdbcClient jdbc;
  @Autowired TransactionOperations transactions;
  @Autowired AnswerStore store;
  @Autowired AnswerStore answers;
  @Autowired DutyLaw law;
  @Autowired AtlasRecords records;
  @Autowired RecordChanges changes;
  @Autowired Access access;

  @BeforeEach
  void asSomebody() {
    store = Scoped.asTest(node, store);
  }

  private static String page(String duty) {
    return "/atlas/states/" + duty.replace(":", "/answers/").replaceFirst("~", "/");
  }

  private static Map<String, String> answer(String state, String words, String evidence) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("version", "0");
    fields.put("state", state);
    fields.put("words", words);
    fields.put("evidence", evidence);
    return fields;
  }

  private List<String> events(Duty duty) {
    return List.copyOf(
        transactions.execute(_ ->
            jdbc.sql(
                    """
                    select kind from access.event
                    where object_kind = 'answer' and object_id = :id order by id
                    """)
                .param("id", duty.toString())
                .query((row, _) -> row.getString(1))
                .list()));
  }

  @Test
  void anAnswerIsNotedOnceAndStandsWhereverTheDutyIsAskedAgain() throws IOException {
    String duty = page("NER:MLA~THB");
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR);
        Browser visitor = new Browser(port)) {
      assertThat(coordinator.get(duty).body())
          .contains("Nobody has noted here")
          .contains("inherited by Trafficking (Palermo) Protocol");
      var noted =
          coordinator.submit(
              duty, duty, answer("IN_PLACE", "Law on mutual assistance", "Law 2010-86, art. 40"));
      assertThat(noted.statusCode()).as(noted.body()).isEqualTo(302);
      assertThat(coordinator.get(duty).body())
          .contains("As noted here, Niger has this in place.")
          .contains("Law 2010-86, art. 40");
      assertThat(coordinator.get("/atlas/states/NER").body()).contains("In place");
      assertThat(coordinator.get("/atlas/pairs?a=NER&b=PRT&act=EVIDENCE").body())
          .contains("What the two States answer")
          .contains("In place");
      assertThat(api("/api/atlas/states/NER"))
          .contains("\"function\":\"MLA\",\"crime\":\"THB\",\"answer\":\"IN_PLACE\"");
      assertThat(api("/api/atlas/pairs?a=PRT&b=NER&act=EVIDENCE"))
          .contains("\"answer\":\"IN_PLACE\",\"stale\":false");
      // A visitor sees the law and no answer, nor that there is one.
      assertThat(visitor.get("/atlas/states/NER").body())
          .contains("What binds Niger")
          .doesNotContain("answers/MLA");
      assertThat(visitor.get("/api/atlas/states/NER").body()).doesNotContain("\"answers\"");
      assertThat(visitor.get("/atlas/pairs?a=NER&b=PRT&act=EVIDENCE").body())
          .doesNotContain("What the two States answer");
      assertThat(visitor.get(duty).statusCode()).isEqualTo(302);
    }
    assertThat(events(new Duty("NER", "MLA", Crime.THB))).containsExactly("atlas.answer.given");
  }

  @Test
  void theSecondOfTwoSeesBothAnswersAndTheHistoryKeepsAll() {
    String duty = page("PRT:TRAINING~THB");
    try (Browser one = TestAccounts.signedIn(node, port, Role.COORDINATOR);
        Browser two = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      assertThat(one.submit(duty, duty, answer("PARTLY", "By the first", "Plan")).statusCode())
          .isEqualTo(302);
      var second = answer("IN_PLACE", "By the second", "Law");
      var conflict = two.submit(duty, duty, second);
      assertThat(conflict.statusCode()).isEqualTo(200);
      assertThat(conflict.body()).contains("By the first").contains("By the second");
      var chosen = new LinkedHashMap<String, String>();
      second.forEach((name, value) -> chosen.put("yours." + name, value));
      answer("PARTLY", "By the first", "Plan")
          .forEach((name, value) -> chosen.put("saved." + name, value));
      chosen.put("choose.state", "saved");
      chosen.put("version", "1");
      assertThat(two.submit(duty, duty, chosen).statusCode()).isEqualTo(302);
      assertThat(store.history(new Duty("PRT", "TRAINING", Crime.THB)))
          .extracting(DutyAnswer::state, DutyAnswer::words)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(AnswerState.PARTLY, "By the second"),
              org.assertj.core.groups.Tuple.tuple(AnswerState.PARTLY, "By the first"));
    }
  }

  @Test
  void anAnswerTurnsStaleWithTheCodingAndCanBeConfirmed() {
    var duty = new Duty("KEN", "AWARE", Crime.THB);
    String page = page("KEN:AWARE~THB");
    var id = new RecordId("measures", "UN-TIP:015");
    Map<String, String> cells = records.find(id).orElseThrow().cells();
    try (Browser analyst = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      analyst.submit(page, page, answer("NOT_IN_PLACE", "", ""));
      assertThat(analyst.get(page).body()).doesNotContain("The law behind this answer has changed");
      var changed = new LinkedHashMap<>(cells);
      changed.put("summary", "Undertake research and campaigns; changed for a test.");
      done(() -> changes.correct(id, version(id), new RecordDraft(changed, AS_OF, "for the test")));
      String stale = analyst.get(page).body();
      assertThat(stale)
          .contains("The law behind this answer has changed")
          .contains("Changed: Trafficking (Palermo) Protocol, 9(2)")
          .contains("changed for a test");
      assertThat(analyst.get("/atlas/states/KEN").body()).contains("sy-conf--stale");
      analyst.submit(page, page + "/confirm", Map.of("version", "1"));
      assertThat(analyst.get(page).body())
          .doesNotContain("The law behind this answer has changed")
          .contains("Confirmed after the law changed");
      assertThat(events(duty)).containsExactly("atlas.answer.given", "atlas.answer.confirmed");
    } finally {
      done(() ->
          changes.correct(id, version(id), new RecordDraft(cells, AS_OF, "the test is over")));
    }
  }

  @Test
  void anAnswerTurnsStaleWhenTheStateJoinsATreaty() throws IOException {
    var duty = new Duty("VNM", "MLA", Crime.THB);
    String page = page("VNM:MLA~THB");
    var list = new RecordId("status_lists", "T-OPSC-2024");
    var row = new RecordId("treaty_status", list.key() + TableSchema.KEY_SEPARATOR + "Viet Nam");
    try (Browser analyst = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      analyst.submit(page, page, answer("PARTLY", "", "Code of criminal procedure"));
      DutyAnswer given = store.find(duty).orElseThrow();
      assertThat(given.stale(law.of(duty))).isFalse();
      done(() ->
          add(
              "status_lists",
              Map.of(
                  "list_id", list.key(),
                  "instrument_id", "UN-OPSC",
                  "source", "a list for a test",
                  "as_of", "2024-01-01",
                  "complete", "N",
                  "confidence", "H")));
      done(() ->
          add(
              "treaty_status",
              Map.of(
                  "list_id", list.key(),
                  "participant", "Viet Nam",
                  "participant_kind", "STATE",
                  "iso3", "VNM",
                  "action", "RATIFICATION",
                  "action_date", "2001-12-20")));
      assertThat(given.law().changesTo(law.of(duty)))
          .extracting(LawBehind.Change::kind, change -> change.provision().instrument())
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(LawBehind.Change.Kind.NEW, "UN-OPSC"));
      assertThat(analyst.get(page).body()).contains("New: CRC-OPSC, 6");
      assertThat(api("/api/atlas/states/VNM/answers"))
          .contains("\"stale\":true")
          .contains("\"kind\":\"NEW\"");
      var renewed = answer("IN_PLACE", "Both treaties", "Code of criminal procedure");
      renewed.put("version", "1");
      assertThat(analyst.submit(page, page, renewed).statusCode()).isEqualTo(302);
      assertThat(store.find(duty).orElseThrow().stale(law.of(duty))).isFalse();
    } finally {
      done(() -> changes.withdraw(row, version(row), "the test is over"));
      done(() -> changes.withdraw(list, version(list), "the test is over"));
    }
  }

  private RecordOutcome add(String table, Map<String, String> some) {
    var cells = new LinkedHashMap<String, String>();
    records.rows(table).getFirst().keySet().forEach(column -> cells.put(column, ""));
    cells.putAll(some);
    return changes.add(table, new RecordDraft(cells, AS_OF, "for the test"));
  }

  private int version(RecordId id) {
    return records.find(id).orElseThrow().version();
  }

  private void done(Supplier<RecordOutcome> change) {
    access.as(
        new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
        () -> assertThat(change.get()).isInstanceOf(RecordOutcome.Done.class));
  }

  @Test
  void theApiAsksForTheVersionAndNamesEveryFault() throws IOException {
    String api = "/api/atlas/states/SEN/answers/EXTRADITION/SOM";
    String body = "{\"answer\":\"NOT_KNOWN\",\"words\":\"asked the ministry\"}";
    String secret = secret();
    assertThat(put(api, secret, "", body).statusCode()).isEqualTo(428);
    var first = put(api, secret, "\"0\"", body);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(first.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(put(api, secret, "\"0\"", body).statusCode()).isEqualTo(412);
    var faulty = put(api, secret, "\"1\"", "{\"answer\":\"PARTLY\"}");
    assertThat(faulty.statusCode()).isEqualTo(400);
    assertThat(faulty.body()).contains("evidence");
    assertThat(put(api, secret, "\"1\"", "{\"answer\":\"YES\"}").body()).contains("answer");
    assertThat(put(api.replace("SOM", "BOTH"), secret, "\"0\"", body).statusCode()).isEqualTo(404);
    assertThat(put(api.replace("SEN", "XXX"), secret, "\"0\"", body).statusCode()).isEqualTo(404);
  }

  /** As the command line asks. */
  private String api(String path) throws IOException {
    try (var client = new Browser(port)) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                  .header("Authorization", "Bearer " + secret())
                  .build())
          .body();
    }
  }

  private String secret() throws IOException {
    return Files.readString(node.getBean(NodeHome.class).resolve("command-line.secret")).strip();
  }

  private HttpResponse<String> put(String path, String secret, String seen, String body) {
    try (var client = new Browser(port)) {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .header("Authorization", "Bearer " + secret)
              .header("Content-Type", "application/json")
              .PUT(HttpRequest.BodyPublishers.ofString(body));
      if (!seen.isEmpty()) {
        request.header("If-Match", seen);
      }
      return client.send(request.build());
    }
  }

  @Test
  void whatNothingAsksCannotBeAnsweredAndWhoHasNoRightAnswersNothing() {
    // Japan's last record is a signature: nothing of the Protocol asks it.
    String duty = page("JPN:MLA~THB");
    String known = page("NER:EXTRADITION~THB");
    try (Browser analyst = TestAccounts.signedIn(node, port, Role.ANALYST);
        Browser investigator = TestAccounts.signedIn(node, port, Role.INVESTIGATOR)) {
      assertThat(analyst.get(duty).body()).contains("Nothing in force asks this today");
      assertThat(analyst.submit(duty, duty, answer("NOT_KNOWN", "", "")).statusCode())
          .isEqualTo(404);
      assertThat(investigator.get(known).body()).doesNotContain("Note this answer");
      assertThat(investigator.submit("/account", known, answer("NOT_KNOWN", "", "")).statusCode())
          .isEqualTo(403);
      var refused = analyst.submit(known, known, answer("IN_PLACE", "<script>x</script>", ""));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body())
          .contains("Say what the answer rests on")
          .doesNotContain("<script>x");
    }
    assertThat(store.find(new Duty("NER", "EXTRADITION", Crime.THB))).isEmpty();
  }

  @Test
  void anAnswerWhoseEventCannotBeWrittenIsNotKept() {
    var duty = new Duty("GHA", "MLA", Crime.THB);
    Events broken =
        (kind, object, reason) -> {
          throw new IllegalStateException("the log is full");
        };
    var somebody = somebody();
    var acts = new AnswerActs(answers, law, somebody, broken, Clock.systemUTC());
    assertThatThrownBy(() ->
            Scoped.as(node, somebody.actor(), transactions)
                .execute(_ -> acts.give(duty, 0, Map.of("state", "NOT_KNOWN"))))
        .hasMessage("the log is full");
    assertThat(store.find(duty)).isEmpty();
  }

  private static Access somebody() {
    UUID id = UUID.randomUUID();
    UUID organisation = UUID.randomUUID();
    return new Access() {
      @Override
      public Actor actor() {
        return new Actor.Account(
            id,
            "Tester",
            organisation,
            UUID.randomUUID(),
            Set.of(),
            new org.symbolon.node.access.Means.Session(true));
      }

      @Override
      public Decision decide(Actor actor, String act, ActObject object, String purpose) {
        return new Decision.Permit();
      }

      @Override
      public void as(Actor.System system, Runnable job) {
        job.run();
      }

      @Override
      public <T> T call(Actor.System system, java.util.function.Supplier<T> job) {
        return job.get();
      }
    };
  }
}
