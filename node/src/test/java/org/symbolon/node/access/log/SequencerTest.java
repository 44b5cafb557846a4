package org.symbolon.node.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.protocol.log.Checkpoint;
import org.symbolon.protocol.log.Frontier;
import org.symbolon.protocol.log.Hash;

@NodeTest
class SequencerTest {

  private static final boolean LONG = "all".equals(System.getProperty("symbolon.proof"));

  @Autowired ApplicationContext node;
  @Autowired DataSource pool;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;
  @Autowired Access access;
  @Autowired StoredTree tree;
  @Autowired Heads heads;
  @Autowired LogKey key;
  @Autowired Clock clock;

  private Sequencer another() {
    return new Sequencer(jdbc, transactions, tree, heads, key, clock);
  }

  private Sequencer.Outcome batch(Sequencer sequencer) {
    return access.call(Sequencing.ACTOR, sequencer::batch);
  }

  /** Batches until this sequencer itself had its turn twice. */
  private void settle(Sequencer sequencer) {
    for (int turns = 0; turns < 2; ) {
      turns += batch(sequencer) == Sequencer.Outcome.BUSY ? 0 : 1;
    }
  }

  private <T> T read(java.util.function.Supplier<T> wanted) {
    return access.call(Sequencing.ACTOR, () -> transactions.execute(_ -> wanted.get()));
  }

  private boolean isLeaf(String object) {
    return read(() ->
        jdbc.sql(
                """
                select exists (select 1 from access.event e join access.leaf l on l.event = e.id
                  where e.object_id = :o)
                """)
            .param("o", object)
            .query((row, _) -> row.getBoolean(1))
            .single());
  }

  @Test
  void aTransactionThatCommitsLateIsNotMissedAndKeepsNobodyWaiting() throws SQLException {
    var events = new RawEvents(pool);
    var sequencer = another();
    Connection late = events.open("late");
    settle(sequencer);
    RawEvents.end(events.open("early"), true);
    settle(sequencer);
    assertThat(isLeaf("early")).isTrue();
    assertThat(isLeaf("late")).isFalse();
    for (int n = 0; n < 5; n++) {
      RawEvents.end(events.open("between" + n), n % 2 == 0);
      settle(sequencer);
    }
    RawEvents.end(late, true);
    settle(sequencer);
    assertThat(isLeaf("late")).isTrue();
  }

  /** The last number given out belongs to a running transaction, and none after it has ended. */
  @Test
  void aRunningTransactionBeyondTheLastEndedOneHoldsTheMark() throws SQLException {
    var sequencer = another();
    settle(sequencer);
    Connection running = new RawEvents(pool).open("running");
    for (int n = 0; n < 4; n++) {
      settle(sequencer);
    }
    RawEvents.end(running, true);
    settle(sequencer);
    assertThat(isLeaf("running")).isTrue();
  }

  /** On this the sequencer counts: a transaction has a number before its first event has one. */
  @Test
  void theServerNumbersTheTransactionBeforeTheEvent() {
    String plan =
        String.join(
            " ",
            jdbc.sql(
                    """
                    explain (verbose, costs off)
                    insert into access.event (at, actor_kind, actor, kind, object_kind, object_id,
                      salt)
                    values (now(), '', '', '', '', '', '')
                    """)
                .query((row, _) -> row.getString(1))
                .list());
    assertThat(plan.indexOf("pg_current_xact_id()")).isPositive();
    assertThat(plan.indexOf("pg_current_xact_id()")).isLessThan(plan.indexOf("nextval"));
  }

  @Test
  void manySequencersMakeOneLeafOfEveryCommittedEventAndOfNothingElse() throws SQLException {
    long seed = System.nanoTime();
    System.out.println("Seed of late transactions: " + seed);
    var random = new SplittableRandom(seed);
    var sequencers = List.of(another(), another(), another());
    var events = new RawEvents(pool);
    var open = new ArrayList<Connection>();
    int written = 0;
    for (int step = 0; step < (LONG ? 4_000 : 300); step++) {
      switch (random.nextInt(5)) {
        case 0, 1 -> {
          if (open.size() < 6) {
            open.add(events.open("seeded" + seed + "-" + written++));
          }
        }
        case 2, 3 -> {
          if (!open.isEmpty()) {
            Connection one = open.remove(random.nextInt(open.size()));
            if (random.nextBoolean()) {
              RawEvents.write(one, "seeded" + seed + "-" + written++);
            }
            RawEvents.end(one, random.nextInt(4) > 0);
          }
        }
        default -> batch(sequencers.get(random.nextInt(sequencers.size())));
      }
    }
    for (Connection one : open) {
      RawEvents.end(one, random.nextBoolean());
    }
    sequencers.forEach(this::settle);
    assertThat(
            read(() ->
                jdbc.sql(
                        """
                        select count(*) from access.event e
                        where not exists (select 1 from access.leaf l where l.event = e.id)
                          and e.object_id like 'seeded%'
                        """)
                    .query((row, _) -> row.getLong(1))
                    .single()))
        .as("committed events without a leaf")
        .isZero();
    everyLeafIsItsEventAndEveryHeadItsLeaves();
  }

  private void everyLeafIsItsEventAndEveryHeadItsLeaves() {
    record Leaf(long index, Hash hash, EventLeaf event) {}
    long size = read(heads::newest).orElseThrow().size();
    List<Leaf> leaves =
        read(() ->
            jdbc.sql(
                    "select l.index, l.hash, "
                        + EventLeaf.COLUMNS
                        + " from access.leaf l join access.event e on e.id = l.event"
                        + " where l.index < :size order by l.index")
                .param("size", size)
                .query((row, _) ->
                    new Leaf(
                        row.getLong("index"), Hash.of(row.getBytes("hash")), EventLeaf.read(row)))
                .list());
    var frontier = new Frontier();
    var sizes = new TreeSet<Long>();
    for (Leaf leaf : leaves) {
      assertThat(leaf.index()).isEqualTo(frontier.size());
      assertThat(leaf.hash()).isEqualTo(leaf.event().hash());
      frontier.append(leaf.hash(), _ -> {});
      var head = read(() -> heads.find(frontier.size()));
      head.ifPresent(found -> {
        sizes.add(found.size());
        assertThat(found.root()).isEqualTo(frontier.root());
        assertThat(key.verifier().open(found.note()))
            .contains(new Checkpoint(key.verifier().name(), found.size(), frontier.root()));
      });
    }
    assertThat(sizes.last()).isEqualTo(size);
  }
}
