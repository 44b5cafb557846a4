package org.symbolon.node.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.access.decisions.AccessEvent;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.NodeTest;

@NodeTest
class EventsTest {

  @LocalServerPort int port;
  private final ApplicationContext node;
  private final JdbcClient jdbc;
  private final JdbcClient pool;
  private final Events events;
  private final TransactionOperations transactions;

  EventsTest(
      @Autowired ApplicationContext node,
      @Autowired @AsOwner JdbcClient jdbc,
      @Autowired JdbcClient pool,
      @Autowired Events events,
      @Autowired TransactionOperations transactions) {
    this.node = node;
    this.jdbc = jdbc;
    this.pool = pool;
    this.events = events;
    this.transactions = transactions;
  }

  private int count(String object) {
    return jdbc.sql("select count(*) from access.event where object_id = :o")
        .param("o", object)
        .query((row, _) -> row.getInt(1))
        .single();
  }

  @Test
  void anEventOutsideATransactionIsAFault() {
    assertThatThrownBy(() -> events.record(AccessEvent.REFUSED, ActObject.NONE, ""))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void anEventCommitsOnlyWithItsAct() {
    transactions.executeWithoutResult(act -> {
      events.record(AccessEvent.REFUSED, ActObject.of("act", "undone"), "");
      act.setRollbackOnly();
    });
    assertThat(count("undone")).isZero();
    node.getBean(Access.class)
        .as(
            new Actor.System("night", org.symbolon.node.access.Purpose.COORDINATION),
            () ->
                transactions.executeWithoutResult(
                    _ -> events.record(AccessEvent.REFUSED, ActObject.of("act", "done"), "why")));
    assertThat(
            jdbc.sql(
                    """
                    select actor_kind || ' ' || actor || ' ' || words || ' ' || length(salt)
                    from access.event join access.event_reason on event = id
                    where object_id = 'done'
                    """)
                .query((row, _) -> row.getString(1))
                .single())
        .isEqualTo("system night why 16");
  }

  @Test
  void nobodyWhoRunsTheNodeRewritesTheLog() {
    for (String sql :
        List.of(
            "update access.event set kind = 'other'",
            "delete from access.event",
            "truncate access.event",
            "alter table access.event disable trigger all",
            "drop table access.event",
            "insert into access.event overriding system value select * from access.event limit 1",
            "insert into access.event (id, at) overriding system value values (1, now())",
            "insert into access.event (xact, at) values ('1', now())",
            "select setval('access.event_id_seq', 1)",
            "select nextval('access.event_id_seq')",
            "update access.event_reason set words = ''",
            "delete from access.event_reason",
            "update access.leaf set hash = hash",
            "delete from access.leaf",
            "delete from access.log_node",
            "delete from access.tree_head",
            "insert into access.leaf values (0, 1, sha256(''))",
            "delete from access.account",
            "delete from access.link")) {
      assertThatThrownBy(() -> pool.sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void theListOfKindsIsComplete() throws IOException {
    Path file = Path.of("../docs/audit-events.md");
    var inCode = new TreeSet<String>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.symbolon.node")
            .stream()
            .filter(type -> type.isAssignableTo(EventKind.class) && type.isEnum())
            .map(com.tngtech.archunit.core.domain.JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(kind -> ((EventKind) kind).code())
            .forEach(code -> assertThat(inCode.add(code)).as("one kind each: " + code).isTrue());
    var inList = new TreeSet<String>();
    Pattern row = Pattern.compile("^\\| `([a-z.-]+)` \\|.*\\|.*\\|.*\\|$", Pattern.MULTILINE);
    row.matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1))
        .forEach(code -> assertThat(inList.add(code)).as("one row each: " + code).isTrue());
    assertThat(inList).isEqualTo(inCode);
  }

  @Test
  void aRefusalToAnAccountIsWrittenDown() {
    try (var browser = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      int before = count("log.read");
      assertThat(browser.get("/log").statusCode()).isEqualTo(403);
      assertThat(count("log.read")).isEqualTo(before + 1);
    }
  }

  @Test
  void auditorsFilterAndExportTheLog() {
    try (var browser = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      assertThat(browser.get("/log?kind=access.signed.in&from=2020-01-01").body())
          .contains("access.signed.in");
      assertThat(browser.get("/log?from=tomorrow&page=x&object='").statusCode()).isEqualTo(200);
      assertThat(browser.get("/log?until=2001-01-01").body()).contains("No event fits");
      assertThat(browser.get("/log/export?kind=access.signed.in").body())
          .startsWith("id,at,actor_kind,actor,organisation,kind,object_kind,object_id,reason")
          .contains("access.signed.in");
    }
  }
}
