package org.symbolon.node.access.retention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.decisions.AccessEvent;

/** Erases events whose time is over, and writes in the same transaction that it did. */
@Component
class Retention {
  private static final int AT_ONCE = 5_000;

  /**
   * What a rule let go.
   *
   * @param kindPrefix of the rule
   * @param leaves how many entries have no event any more
   * @param digest SHA-256 over index and hash of each of them, in hexadecimal digits
   */
  record Erased(String kindPrefix, int leaves, String digest) {}

  private final JdbcClient jdbc;
  private final Events events;

  Retention(JdbcClient jdbc, Events events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** One portion of each rule. The rules and the clock are those of the database. */
  @Transactional
  public List<Erased> erase() {
    List<Erased> erased =
        jdbc.sql("select kind_prefix, leaves, digest from access.erase_by_rule(:most)")
            .param("most", AT_ONCE)
            .query((row, _) -> new Erased(row.getString(1), row.getInt(2), row.getString(3)))
            .list();
    for (Erased each : erased) {
      events.record(
          AccessEvent.EVENTS_ERASED,
          ActObject.of("log-erasure", each.digest()),
          "%d of %s".formatted(each.leaves(), each.kindPrefix()));
    }
    return erased;
  }

  /** Whether a portion was full, so that more may be due. */
  static boolean full(List<Erased> erased) {
    return erased.stream().anyMatch(each -> each.leaves() == AT_ONCE);
  }
}
