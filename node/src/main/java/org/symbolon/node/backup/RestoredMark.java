package org.symbolon.node.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.database.NodeHome;

/**
 * Writes into the log of a node that was restored that it was, before anything else is written
 * there; and says of what ran when the node ended that it did not end well.
 */
@Component
class RestoredMark implements InitializingBean {

  private final NodeHome home;
  private final Access access;
  private final Events events;
  private final Runs runs;
  private final TransactionOperations transactions;
  private final Clock clock;

  RestoredMark(
      NodeHome home,
      Access access,
      Events events,
      Runs runs,
      TransactionOperations transactions,
      Clock clock) {
    this.home = home;
    this.access = access;
    this.events = events;
    this.runs = runs;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void afterPropertiesSet() throws IOException {
    Path mark = home.resolve(Restore.MARK);
    if (Files.exists(mark)) {
      UUID backup = UUID.fromString(Files.readString(mark).strip());
      access.as(
          Backups.BACKUP,
          () ->
              transactions.executeWithoutResult(_ -> {
                events.record(BackupEvent.RESTORED, ActObject.of("backup", backup), "");
                runs.restoredFrom(backup, clock.instant());
              }));
      Files.delete(mark);
    }
    access.as(Backups.BACKUP, () -> runs.interrupted(clock.instant()));
  }
}
