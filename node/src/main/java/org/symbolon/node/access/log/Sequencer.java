package org.symbolon.node.access.log;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.protocol.log.Frontier;
import org.symbolon.protocol.log.Hash;

/**
 * Makes committed events leaves of the tree, in batches, each with its signed head. No act waits
 * for it. Any number may run on a database: the lock of a batch lets one work at a time.
 *
 * <p>Events are no leaves in the order of their numbers, but in that in which they were seen: one
 * that commits late comes later. Not safe for use by several threads.
 */
@Component
class Sequencer {

  /** Of one batch; an act is a leaf within a second at some thousands of events a second. */
  private static final int MOST = 2_000;

  /** Any number that nothing else locks; from the letters of "symbolon". */
  private static final long LOCK = 0x73796D626F6C6F6EL;

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final StoredTree tree;
  private final Heads heads;
  private final LogKey key;
  private final Clock clock;
  private final Watermark mark = new Watermark();
  private @Nullable Frontier frontier;

  Sequencer(
      JdbcClient jdbc,
      TransactionOperations transactions,
      StoredTree tree,
      Heads heads,
      LogKey key,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.tree = tree;
    this.heads = heads;
    this.key = key;
    this.clock = clock;
  }

  /** What a batch did. */
  enum Outcome {
    /** Every event is a leaf, and nothing is under way. */
    IDLE,
    /** What was visible is a leaf; some number may still commit. */
    WAITING,
    /** Another sequencer works on this database. */
    BUSY,
    /** There may be more at once. */
    MORE
  }

  /** Makes leaves of what is committed. Needs the actor of the sequencer. */
  Outcome batch() {
    // Read before the transaction below gets its number: see Watermark.
    long last =
        jdbc.sql("select case when is_called then last_value else 0 end from access.event_id_seq")
            .query((row, _) -> row.getLong(1))
            .single();
    if (last <= mark.mark()) {
      return Outcome.IDLE;
    }
    Batch done;
    try {
      done = transactions.execute(_ -> work(last));
    } catch (RuntimeException | Error e) {
      // What the edge of the tree took up did not commit.
      frontier = null;
      throw e;
    }
    if (done.ended()) {
      mark.advance();
    }
    return done.outcome();
  }

  private record Batch(Outcome outcome, boolean ended) {}

  private Batch work(long last) {
    boolean locked =
        jdbc.sql("select pg_try_advisory_xact_lock(:key)")
            .param("key", LOCK)
            .query((row, _) -> row.getBoolean(1))
            .single();
    if (!locked) {
      return new Batch(Outcome.BUSY, false);
    }
    if (mark.wantsMore(last)) {
      mark.remember(last, number("pg_current_xact_id()"));
    }
    boolean ended = mark.ended(number("pg_snapshot_xmin(pg_current_snapshot())"));
    List<EventLeaf> events = withoutLeaf();
    if (!events.isEmpty()) {
      append(events);
    }
    boolean all = events.size() < MOST;
    return new Batch(all ? Outcome.WAITING : Outcome.MORE, all && ended);
  }

  private long number(String xid) {
    return jdbc.sql("select " + xid + "::text::bigint").query((row, _) -> row.getLong(1)).single();
  }

  private List<EventLeaf> withoutLeaf() {
    return jdbc.sql(
            "select "
                + EventLeaf.COLUMNS
                + """
                 from access.event e
                where e.id > :mark and not exists (
                  select 1 from access.leaf l where l.event = e.id and l.event > :mark)
                order by e.id limit :most
                """)
        .param("mark", mark.mark())
        .param("most", MOST)
        .query((row, _) -> EventLeaf.read(row))
        .list();
  }

  private void append(List<EventLeaf> events) {
    long size = tree.size();
    Frontier edge = frontier;
    if (edge == null || edge.size() != size) {
      edge = Frontier.of(tree, size);
      frontier = edge;
    }
    List<Hash> leaves = events.stream().map(EventLeaf::hash).toList();
    var nodes = edge.append(leaves);
    tree.add(size, events.stream().map(EventLeaf::id).toList(), leaves, nodes);
    Hash root = edge.root();
    heads.add(new Heads.Head(edge.size(), root, clock.instant(), key.sign(edge.size(), root)));
  }
}
