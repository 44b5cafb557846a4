package org.symbolon.node.access.decisions;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Purpose;

/** Notes in the log that the node decides by other rules than when it last started. */
@Component
@Order(0)
class RulesAtStart implements ApplicationRunner {

  private static final Actor.System START = new Actor.System("start", Purpose.ADMINISTRATION);

  private final Decisions decisions;
  private final Access access;
  private final Events events;
  private final TransactionOperations transactions;
  private final JdbcClient jdbc;

  RulesAtStart(
      Decisions decisions,
      Access access,
      Events events,
      TransactionOperations transactions,
      JdbcClient jdbc) {
    this.decisions = decisions;
    this.access = access;
    this.events = events;
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Rules.Version version = decisions.rules().version();
    String id = version.number() + ":" + version.digest();
    access.as(
        START,
        () ->
            transactions.executeWithoutResult(_ -> {
              if (!id.equals(last())) {
                events.record(AccessEvent.RULES_CHANGED, ActObject.of("rules", id), "");
              }
            }));
  }

  /** The rules by which the node decided last, from the log itself. */
  private String last() {
    return jdbc.sql(
            """
            select object_id from access.event where kind = :kind order by id desc limit 1
            """)
        .param("kind", AccessEvent.RULES_CHANGED.code())
        .query((row, _) -> row.getString(1))
        .optional()
        .orElse("");
  }
}
