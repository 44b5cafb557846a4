package org.symbolon.node.access.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.symbolon.protocol.log.VerifierKey;

/**
 * Holds events, leaves, nodes and heads of the database and their copies outside against each
 * other, and names the first entry that is not as it was written.
 *
 * <p>The leaf of an event is computed again from its columns; the tree over the leaves is grown
 * again and compared with every head that the key of the log signed. Who rewrites an event and all
 * of the tree above it is found by the copies, entry by entry.
 */
public final class Audit {
  private final Connection owner;
  private final Optional<VerifierKey> key;
  private final Patience patience;

  /** How an audit waits for what a running node is just about to write. */
  @FunctionalInterface
  public interface Patience {
    /** Waits a moment; false where waiting is of no use any more. */
    boolean wait(int round) throws InterruptedException;

    /** No node runs: nothing will come. */
    Patience NONE = _ -> false;
  }

  /**
   * @param owner a connection of the role that owns the tables; its transaction is rolled back
   * @param key the public half of the key of the log; without it signatures are not checked
   */
  public Audit(Connection owner, Optional<VerifierKey> key, Patience patience) {
    this.owner = owner;
    this.key = key;
    this.patience = patience;
  }

  public AuditReport run(List<Ledger> ledgers)
      throws SQLException, IOException, InterruptedException {
    owner.setAutoCommit(false);
    List<Ledger> there = ledgers.stream().filter(Ledger::there).toList();
    settle();
    List<Long> before = new ArrayList<>();
    for (Ledger ledger : there) {
      before.add(LeafLines.count(ledger.leaves()));
    }
    try {
      snapshot();
      Rows rows = new Rows(owner);
      long size = rows.size();
      for (Ledger ledger : there) {
        for (int round = 0; LeafLines.count(ledger.leaves()) < size && patience.wait(round); ) {
          round++;
        }
      }
      try (Sweep sweep = new Sweep(rows, key, there, before)) {
        ledgers.stream()
            .filter(ledger -> !ledger.there() && size > 0)
            .forEach(ledger ->
                sweep.add(
                    AuditFinding.Kind.CUT_OFF,
                    0,
                    null,
                    ledger.name(),
                    "there is no file of leaves at all"));
        return sweep.run();
      }
    } finally {
      owner.rollback();
    }
  }

  /** Waits until no event is passed over that a running node would take up in its next batch. */
  private void settle() throws SQLException, InterruptedException {
    for (int round = 0; ; round++) {
      try {
        snapshot();
        if (new Rows(owner).passedOver() < 0) {
          return;
        }
      } finally {
        owner.rollback();
      }
      if (!patience.wait(round)) {
        return;
      }
    }
  }

  private void snapshot() throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("set transaction isolation level repeatable read read only");
      // A policy makes this fail instead of hiding rows.
      statement.execute("set local row_security = off");
    }
  }
}
