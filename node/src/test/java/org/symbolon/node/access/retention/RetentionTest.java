package org.symbolon.node.access.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.audit.Audit;
import org.symbolon.node.access.audit.AuditFinding;
import org.symbolon.node.access.audit.AuditReport;
import org.symbolon.node.access.audit.Ledger;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.OwnerConnections;
import org.symbolon.node.fixtures.NodeTest;

/** Events of a node go by rule, and the audit of that node tells it from deletion. */
@NodeTest(properties = "symbolon.test=retention")
class RetentionTest {
  @Autowired private Retention retention;
  @Autowired private Access access;
  @Autowired private OwnerConnections owner;
  @Autowired private NodeHome home;
  @Autowired private JdbcClient pool;

  @Test
  void anEventWhoseTimeIsOverGoesLeavesItsHashAndIsToldOf() throws Exception {
    try (Connection connection = owner.open()) {
      var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      add(jdbc, "access.signed.in", 400);
      add(jdbc, "access.signed.in", 300);
      add(jdbc, "atlas.record.changed", 4000);
      assertThat(found(audit())).isEmpty();
      List<Retention.Erased> erased = access.call(RetentionSchedule.ACTOR, () -> retention.erase());
      assertThat(erased)
          .singleElement()
          .extracting(Retention.Erased::kindPrefix, Retention.Erased::leaves)
          .containsExactly("access.signed.", 1);
      AuditReport report = audit();
      assertThat(found(report)).isEmpty();
      assertThat(report.erased()).isEqualTo(1);
      assertThat(access.call(RetentionSchedule.ACTOR, () -> retention.erase())).isEmpty();

      jdbc.sql("delete from access.event where kind = 'access.events.erased'").update();
      assertThat(found(audit())).contains(AuditFinding.Kind.MISSING);
    }
  }

  @Test
  void theNodeItselfCanNeitherChangeARuleNorEraseWhatNoRuleLetsGo() {
    for (String statement :
        List.of(
            "update access.retention set days = 90",
            "insert into access.retention values ('atlas.', 90, 'none')",
            "delete from access.event",
            "insert into access.erased values (0, 1)",
            "delete from access.leaf")) {
      assertThatThrownBy(() -> pool.sql(statement).update())
          .as(statement)
          .hasStackTraceContaining("permission denied");
    }
  }

  /** Kinds of what was found, but that the events made here come late, as they do. */
  private static List<AuditFinding.Kind> found(AuditReport report) {
    return report.findings().stream()
        .filter(finding -> !finding.harmless())
        .map(AuditFinding::kind)
        .filter(kind -> kind != AuditFinding.Kind.LATE)
        .toList();
  }

  private AuditReport audit() throws Exception {
    try (Connection connection = owner.open()) {
      return new Audit(connection, Optional.empty(), RetentionTest::shortly)
          .run(List.of(new Ledger("file", Path.of(home.resolve("ledger").toString()))));
    }
  }

  private static boolean shortly(int round) throws InterruptedException {
    Thread.sleep(250);
    return round < 40;
  }

  /** An old event of this node; the sequencer of the node makes it a leaf. */
  private static void add(JdbcClient jdbc, String kind, int days) throws InterruptedException {
    long id =
        jdbc.sql(
                """
                insert into access.event (at, actor_kind, actor, kind, object_kind, object_id, salt)
                values (now() - make_interval(days => :days), 'account', 'somebody', :kind, 'none',
                  '', decode(md5(random()::text), 'hex')) returning id
                """)
            .param("days", days)
            .param("kind", kind)
            .query((row, _) -> row.getLong(1))
            .single();
    for (int round = 0; round < 100; round++) {
      if (jdbc.sql("select count(*) from access.leaf where event = :id")
              .param("id", id)
              .query((row, _) -> row.getLong(1))
              .single()
          > 0) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the event is no leaf after ten seconds");
  }
}
