package org.symbolon.node.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.backup.content.BackupRefused;
import org.symbolon.node.backup.content.TakingUp;
import org.symbolon.node.backup.sealed.RecipientKey;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.OwnerConnections;

/** Backups and drills of this node, one at a time, each in a thread of its own. */
@Component
@EnableConfigurationProperties(BackupSettings.class)
class Backups {

  static final Actor.System BACKUP = new Actor.System("backup", Purpose.ADMINISTRATION);
  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

  private final Runs runs;
  private final Events events;
  private final Access access;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final NodeHome home;
  private final BackupSettings settings;
  private final BackupMaker maker;
  private final AtomicBoolean busy = new AtomicBoolean();

  Backups(
      Runs runs,
      Events events,
      Access access,
      TransactionOperations transactions,
      Clock clock,
      NodeHome home,
      BackupSettings settings,
      OwnerConnections owner,
      RandomGenerator random) {
    this.runs = runs;
    this.events = events;
    this.access = access;
    this.transactions = transactions;
    this.clock = clock;
    this.home = home;
    this.settings = settings;
    this.maker = new BackupMaker(owner, home.path(), clock, random, settings.share());
  }

  /** What became of the wish for a backup or a drill. */
  sealed interface Asked {
    record Begun(Run run) implements Asked {}

    /** Another one is under way. */
    record Busy() implements Asked {}

    /** Nobody made a key to seal to. */
    record NoKey() implements Asked {}

    /** There is no backup to try out. */
    record Nothing() implements Asked {}
  }

  BackupKeys keys() {
    return new BackupKeys(home.path());
  }

  /** Begins a backup into a folder; the actor at hand asked for it. */
  Asked backup(Path folder, boolean scheduled) throws IOException {
    List<RecipientKey> recipients = keys().recipients();
    if (recipients.isEmpty()) {
      return new Asked.NoKey();
    }
    return begin(Run.Kind.BACKUP, scheduled, run -> make(run, folder, recipients));
  }

  /** Begins a drill with the newest backup. */
  Asked drill(boolean scheduled) throws IOException {
    Optional<BackupKeys.Newest> newest =
        keys().newest().filter(found -> Files.isRegularFile(found.file()));
    if (newest.isEmpty()) {
      return new Asked.Nothing();
    }
    return begin(Run.Kind.DRILL, scheduled, run -> tryOut(run, newest.get()));
  }

  private interface Work {
    Run on(Run run) throws IOException, SQLException, BackupRefused;
  }

  private Asked begin(Run.Kind kind, boolean scheduled, Work work) {
    if (!busy.compareAndSet(false, true)) {
      return new Asked.Busy();
    }
    boolean begun = false;
    try {
      Run run = Run.begun(UUID.randomUUID(), kind, scheduled, clock.instant());
      transactions.executeWithoutResult(_ -> {
        runs.add(run);
        events.record(BackupEvent.BEGUN, object(run), "");
      });
      Thread.ofVirtual()
          .name("backup")
          .start(() -> {
            try {
              access.as(BACKUP, () -> finish(run, work));
            } finally {
              busy.set(false);
            }
          });
      begun = true;
      return new Asked.Begun(run);
    } finally {
      if (!begun) {
        busy.set(false);
      }
    }
  }

  private void finish(Run run, Work work) {
    Run ended;
    try {
      ended = work.on(run);
    } catch (BackupRefused e) {
      ended = run.failed(clock.instant(), List.of(e.what()));
    } catch (SQLException e) {
      LOG.warn("A {} failed in the database ({})", run.kind(), e.getSQLState());
      ended = run.failed(clock.instant(), List.of("database error " + e.getSQLState()));
    } catch (IOException | RuntimeException e) {
      LOG.warn("A {} failed ({})", run.kind(), e.getClass().getSimpleName());
      ended = run.failed(clock.instant(), List.of(e.getClass().getSimpleName()));
    }
    Run how = ended;
    transactions.executeWithoutResult(_ -> {
      runs.end(how);
      events.record(kind(how), object(how), "");
    });
  }

  private Run make(Run run, Path folder, List<RecipientKey> recipients)
      throws IOException, SQLException {
    BackupMaker.Made made = maker.make(run, folder, recipients);
    keys().keep(made.newest());
    if (run.scheduled()) {
      for (String old : runs.beyond(settings.keep() - 1)) {
        Files.deleteIfExists(folder.resolve(old));
      }
    }
    return made.run();
  }

  private Run tryOut(Run run, BackupKeys.Newest newest)
      throws IOException, SQLException, BackupRefused {
    Path scratch = home.resolve("backup/drill");
    FileSystemUtils.deleteRecursively(scratch);
    try {
      TakingUp.Report report = new Restore(newest.file(), newest.key()).into(scratch);
      var summary = report.summary();
      return new Run(
          run.id(),
          run.kind(),
          run.scheduled(),
          report.same() ? Run.State.DONE : Run.State.FAILED,
          run.beganAt(),
          Optional.of(clock.instant()),
          String.valueOf(newest.file().getFileName()),
          Files.size(newest.file()),
          summary.tables().size(),
          summary.rows(),
          summary.files().size(),
          "",
          report.differences());
    } finally {
      FileSystemUtils.deleteRecursively(scratch);
    }
  }

  private static BackupEvent kind(Run run) {
    boolean done = run.state() == Run.State.DONE;
    return switch (run.kind()) {
      case BACKUP -> done ? BackupEvent.MADE : BackupEvent.FAILED;
      case DRILL -> done ? BackupEvent.DRILLED : BackupEvent.DRILL_FAILED;
    };
  }

  private static ActObject object(Run run) {
    return ActObject.of(
        switch (run.kind()) {
          case BACKUP -> "backup";
          case DRILL -> "drill";
        },
        run.id());
  }
}
