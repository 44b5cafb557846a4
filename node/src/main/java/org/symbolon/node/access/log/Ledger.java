package org.symbolon.node.access.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.Secrets;

/**
 * The log outside the database: a folder in the home, and one that an administrator names ({@code
 * symbolon.log.folder}), such as a disk of another machine.
 */
@Component
class Ledger {

  private final LedgerCopy own;
  private final Optional<LedgerCopy> named;

  Ledger(
      NodeHome home,
      StoredTree tree,
      Heads heads,
      TransactionOperations transactions,
      @Value("${symbolon.log.folder:}") String folder) {
    Path ledger = home.resolve("ledger");
    try {
      Secrets.createFolder(ledger);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.own = new LedgerCopy(ledger, tree, heads, transactions);
    this.named =
        folder.isBlank()
            ? Optional.empty()
            : Optional.of(
                new LedgerCopy(
                    Path.of(folder.strip()).toAbsolutePath().normalize(),
                    tree,
                    heads,
                    transactions));
  }

  /** Brings both folders up to the database. Needs the actor of the sequencer. */
  void follow() {
    own.follow();
    named.ifPresent(LedgerCopy::follow);
  }

  /** The folder in the home. */
  LedgerCopy own() {
    return own;
  }

  /** The folder that an administrator named. */
  Optional<LedgerCopy> named() {
    return named;
  }
}
