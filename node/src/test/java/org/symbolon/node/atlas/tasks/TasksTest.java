package org.symbolon.node.atlas.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Offices;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;
import org.symbolon.node.web.Pages;

/** The life of a task: made of a finding, followed, changed by two, closed; who may see it. */
@NodeTest
class TasksTest {

  private static final RowMapper<String> TEXT = (row, _) -> row.getString(1);

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired @AsOwner JdbcClient jdbc;
  @Autowired TransactionOperations transactions;
  @Autowired TaskStore store;
  @Autowired TaskWords words;
  @Autowired TaskCheck check;
  @Autowired Offices offices;
  @Autowired Environment environment;
  @Autowired AtlasRecords records;
  @Autowired RecordChanges changes;
  @Autowired Access access;

  @BeforeEach
  void asSomebody() {
    store = Scoped.asTest(node, store);
    offices = Scoped.asTest(node, offices);
    transactions = Scoped.asTest(node, transactions);
  }

  private String office() {
    return offices.list().getFirst().id().toString();
  }

  private Map<String, String> task(String what, String dueOn) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("finding", "gap:PRIVACY");
    fields.put("address", "/atlas/gaps/PRIVACY?crime=THB");
    fields.put("what", what);
    fields.put("office", office());
    fields.put("forum", "");
    fields.put("dueOn", dueOn);
    return fields;
  }

  /** Makes a task by the form on the page of its finding; gives its page. */
  private String make(Browser coordinator, Map<String, String> fields) {
    var made = coordinator.submit("/atlas/gaps/PRIVACY", "/atlas/tasks", fields);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
    return URI.create(made.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private static UUID id(String page) {
    return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
  }

  private List<String> events(UUID task) {
    return List.copyOf(
        transactions.execute(_ ->
            jdbc.sql(
                    """
                    select kind from access.event
                    where object_kind = 'task' and object_id = :id order by id
                    """)
                .param("id", task.toString())
                .query(TEXT)
                .list()));
  }

  @Test
  void aGapBecomesATaskThatIsFollowedChangedAndClosedWithItsEvents() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      assertThat(coordinator.get("/atlas/gaps/PRIVACY?lang=en").body()).contains("Make it a task");
      String page = make(coordinator, task("Ask the network", "2031-05-01"));
      var shown = coordinator.get(page);
      assertThat(shown.body())
          .contains("Ask the network")
          .contains("/atlas/gaps/PRIVACY?crime=THB")
          .contains("The task is made.");
      assertThat(coordinator.get("/atlas/gaps/PRIVACY").body()).contains(page);
      coordinator.submit(
          page, page + "/entries", Map.of("words", "Raised by letter", "nextOn", "2031-02-01"));
      var change = task("Ask the network again", "2031-06-01");
      change.put("version", "1");
      change.put("state", "RAISED");
      assertThat(coordinator.submit(page + "/edit", page + "/edit", change).statusCode())
          .isEqualTo(302);
      assertThat(
              coordinator
                  .submit(
                      page + "/close",
                      page + "/close",
                      Map.of("version", "2", "state", "DROPPED", "reason", ""))
                  .body())
          .contains("Give the reason.");
      coordinator.submit(
          page + "/close",
          page + "/close",
          Map.of("version", "2", "state", "DROPPED", "reason", "Another body took it up"));
      assertThat(coordinator.get(page).body())
          .contains("Another body took it up")
          .contains("Raised by letter")
          .contains("Dropped");
      coordinator.submit(
          page + "/reopen", page + "/reopen", Map.of("version", "3", "reason", "It did not"));
      Task task = store.find(id(page)).orElseThrow();
      assertThat(task.version()).isEqualTo(4);
      assertThat(task.facts().state()).isEqualTo(TaskState.OPEN);
      assertThat(store.entries(task.id())).hasSize(4);
      assertThat(events(task.id()))
          .containsExactly(
              "atlas.task.made",
              "atlas.task.followed",
              "atlas.task.changed",
              "atlas.task.closed",
              "atlas.task.reopened");
    }
  }

  @Test
  void theSecondOfTwoEditorsSeesBothVersionsAndNothingIsLost() {
    try (Browser one = TestAccounts.signedIn(node, port, Role.COORDINATOR);
        Browser two = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      String page = make(one, task("Begin", "2031-05-01"));
      var first = task("Written by the first", "2031-05-01");
      first.put("version", "1");
      first.put("state", "OPEN");
      var second = task("Written by the second", "2031-05-01");
      second.put("version", "1");
      second.put("state", "OPEN");
      String form = page + "/edit";
      assertThat(one.submit(form, form, first).statusCode()).isEqualTo(302);
      var conflict = two.submit(form, form, second);
      assertThat(conflict.statusCode()).isEqualTo(200);
      assertThat(conflict.body())
          .contains("Written by the first")
          .contains("Written by the second");
      assertThat(store.find(id(page)).orElseThrow().facts().what())
          .isEqualTo("Written by the first");
      var answer = new LinkedHashMap<String, String>();
      second.forEach((name, value) -> answer.put("yours." + name, value));
      first.forEach((name, value) -> answer.put("saved." + name, value));
      answer.put("choose.what", "yours");
      answer.put("version", "2");
      assertThat(two.submit(form, form, answer).statusCode()).isEqualTo(302);
      assertThat(store.find(id(page)).orElseThrow().facts().what())
          .isEqualTo("Written by the second");
    }
  }

  @Test
  void aTaskWhoseNetworkWasWithdrawnIsNotClosedAndTheFormSaysWhy() {
    String network = "T-NET-" + UUID.randomUUID();
    var cells = new LinkedHashMap<>(records.rows("networks").getFirst());
    cells.put("network_id", network);
    cells.put("name", "A network for a test");
    var draft = new RecordDraft(cells, LocalDate.of(2026, 1, 1), "for the test");
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      access.as(
          new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
          () -> changes.add("networks", draft));
      var fields = task("Raise it there", "2031-05-01");
      fields.put("forumNetwork", network);
      String page = make(coordinator, fields);
      access.as(
          new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
          () -> changes.withdraw(new RecordId("networks", network), 1, "it never met"));
      var refused =
          coordinator.submit(
              page + "/close",
              page + "/close",
              Map.of("version", "1", "state", "DONE", "reason", "It met"));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("There is no such network.");
      assertThat(store.find(id(page)).orElseThrow().closed()).isFalse();
    }
  }

  @Test
  void whoIsGoneAndABodyWithAShortSignAreNamedAsEverywhere() {
    UUID gone = UUID.randomUUID();
    var cells = new LinkedHashMap<>(records.rows("structures").getFirst());
    cells.put("structure_id", "T-SHORT");
    cells.put("acronym", "TS");
    cells.put("name", "A body with a short sign");
    var draft = new RecordDraft(cells, LocalDate.of(2026, 1, 1), "for the test");
    access.as(
        new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
        () -> changes.add("structures", draft));
    var reader = words.on(Pages.at("/atlas/tasks"));
    assertThat(reader.account(gone)).isEqualTo("an account that is gone");
    assertThat(reader.subject(Finding.pair("T-SHORT", "EUROPOL")))
        .contains("A body with a short sign");
    access.as(
        new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
        () -> changes.withdraw(new RecordId("structures", "T-SHORT"), 1, "the test is over"));
  }

  @Test
  void allFaultsOfATaskAreNamedAtOnceAndNothingIsKept() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      int before = store.list().size();
      var refused =
          coordinator.submit(
              "/atlas/gaps/PRIVACY",
              "/atlas/tasks",
              Map.of("finding", "gap:NOPE", "what", "", "forumOn", "soon", "dueOn", "2031-02-30"));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body())
          .contains("Say what is to be done.")
          .contains("Choose an office, or name the forum")
          .contains("Give a day as YYYY-MM-DD")
          .contains("The finding is unknown.");
      assertThat(store.list()).hasSize(before);
    }
  }

  @Test
  void markupInATaskIsShownAsText() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      String page = make(coordinator, task("<script>alert(1)</script>", "2031-05-01"));
      coordinator.submit(page, page + "/entries", Map.of("words", "<img src=x onerror=y>"));
      assertThat(coordinator.get(page).body())
          .contains("&lt;script")
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x");
      assertThat(coordinator.get("/atlas/tasks").body()).doesNotContain("<script>alert");
    }
  }

  @Test
  void aVisitorSeesNoTaskAndARoleWithoutRightChangesNone() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR);
        Browser investigator = TestAccounts.signedIn(node, port, Role.INVESTIGATOR);
        Browser visitor = new Browser(port)) {
      String page = make(coordinator, task("Only for accounts", "2031-05-01"));
      assertThat(visitor.get(page).body()).doesNotContain("Only for accounts");
      assertThat(visitor.get("/atlas/tasks").body()).doesNotContain("Only for accounts");
      assertThat(visitor.get("/api/atlas/tasks").statusCode()).isEqualTo(401);
      assertThat(investigator.get(page).body()).contains("Only for accounts");
      assertThat(investigator.get(page).body()).doesNotContain(page + "/edit");
      assertThat(investigator.get(page + "/edit").statusCode()).isEqualTo(403);
      assertThat(
              investigator
                  .submit("/atlas/tasks", "/atlas/tasks", task("Not allowed", "2031-05-01"))
                  .statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void theAddressOfAFindingNeverLeadsOutOfItsPage() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      var fields = task("Look elsewhere", "2031-05-01");
      fields.put("address", "https://example.org/atlas/gaps/PRIVACY");
      assertThat(store.find(id(make(coordinator, fields))).orElseThrow().address())
          .isEqualTo("/atlas/gaps/PRIVACY");
    }
  }

  @Test
  void anOverlapBecomesATaskThatLeadsToItsPair() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      var fields = task("Settle who trains whom", "2031-05-01");
      fields.put("finding", "pair:FRONTEX~EUROPOL");
      fields.put("address", "/atlas/overlaps/EUROPOL/FRONTEX");
      Task made = store.find(id(make(coordinator, fields))).orElseThrow();
      assertThat(made.finding()).isEqualTo(Finding.pair("EUROPOL", "FRONTEX"));
      assertThat(made.address()).isEqualTo("/atlas/overlaps/EUROPOL/FRONTEX");
    }
  }

  @Test
  void anActWhoseEventCannotBeWrittenLeavesNothingBehind() {
    int before = store.list().size();
    Events broken =
        (kind, object, reason) -> {
          throw new IllegalStateException("the log is full");
        };
    var acts = new TaskActs(store, check, as(UUID.randomUUID()), broken, Clock.systemUTC());
    assertThatThrownBy(() ->
            transactions.execute(
                _ -> acts.make(Finding.parse("gap:PRIVACY"), "", task("Never kept", "2031-05-01"))))
        .hasMessage("the log is full");
    assertThat(store.list()).hasSize(before);
  }

  @Test
  void tasksOfTheOwnOfficeStandOverdueFirst() {
    UUID own = UUID.randomUUID();
    UUID author = UUID.randomUUID();
    var clock = Clock.fixed(Instant.parse("2030-06-15T10:00:00Z"), ZoneOffset.UTC);
    transactions.executeWithoutResult(_ -> {
      for (String day : List.of("2030-07-01", "2030-06-01", "2030-06-15")) {
        var facts =
            new TaskFacts(
                "Due " + day,
                java.util.Optional.of(own),
                "",
                "",
                java.util.Optional.empty(),
                LocalDate.parse(day),
                TaskState.OPEN);
        store.add(Finding.gap("PRIVACY"), "/atlas/gaps/PRIVACY", facts, author, clock.instant());
      }
    });
    var list = new TaskList(store, words, as(own), clock);
    assertThat(list.mine().stream().map(task -> task.facts().what()))
        .containsExactly("Due 2030-06-01", "Due 2030-06-15", "Due 2030-07-01");
    assertThat(list.mine().stream().map(list::overdue)).containsExactly(true, false, false);
    assertThat(list.due(list.mine().getFirst()).daysLeft()).isEqualTo(-14);
    assertThat(new TaskList(store, words, as(UUID.randomUUID()), clock).mine()).isEmpty();
  }

  @Test
  void theStartPageNamesWhatWaitsForTheOffice() {
    try (Browser coordinator = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      make(coordinator, task("Long overdue since 2001", "2001-01-01"));
      assertThat(coordinator.get("/").body()).contains("Long overdue since 2001");
    }
  }

  @Test
  void theInterfaceChangesATaskOnlyAtTheVersionThatWasSeen() throws Exception {
    String made =
        send("POST", "/api/atlas/tasks", "", body("gap:PRIVACY", "By the interface", "")).body();
    var matcher = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(made);
    assertThat(matcher.find()).as(made).isTrue();
    String address = "/api/atlas/tasks/" + matcher.group(1);
    String change = body("", "Changed by the interface", "AGREED");
    assertThat(send("PUT", address, "", change).statusCode()).isEqualTo(428);
    assertThat(send("PUT", address, "\"7\"", change).statusCode()).isEqualTo(412);
    var changed = send("PUT", address, "\"1\"", change);
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
    assertThat(send("POST", address + "/entries", "", "{\"words\":\"Said so\"}").statusCode())
        .isEqualTo(201);
    assertThat(send("GET", address, "", "").body())
        .contains("\"state\":\"AGREED\"")
        .contains("Said so");
    var wrong = send("POST", "/api/atlas/tasks", "", "{\"finding\":\"gap:NOPE\"}");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("\"field\":\"what\"").contains("\"field\":\"dueOn\"");
    assertThat(send("POST", "/api/atlas/tasks", "", "{").statusCode()).isEqualTo(400);
    assertThat(send("GET", "/api/atlas/tasks?state=NEVER", "", "").statusCode()).isEqualTo(400);
    assertThat(send("DELETE", address, "", "").statusCode()).isEqualTo(405);
  }

  private static String body(String finding, String what, String state) {
    return """
    {"finding":"%s","what":"%s","forum":"Yearly meeting","dueOn":"2031-01-01","state":"%s"}
    """
        .formatted(finding, what, state);
  }

  private HttpResponse<String> send(String method, String path, String match, String body)
      throws Exception {
    String secret =
        Files.readString(
                Path.of(environment.getRequiredProperty("symbolon.home"), "command-line.secret"))
            .strip();
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + secret)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!match.isEmpty()) {
      request.header("If-Match", match);
    }
    try (Browser browser = new Browser(port)) {
      return browser.send(request.build());
    }
  }

  /** Access of an account of this office, for the order of a list. */
  private static Access as(UUID office) {
    return new Access() {
      @Override
      public Actor actor() {
        return new Actor.Account(
            UUID.randomUUID(),
            "Tester",
            UUID.randomUUID(),
            office,
            Set.of(Role.ANALYST),
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
