package org.symbolon.node.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Words;
import org.symbolon.node.web.HealthCheck;

/** How old the newest backup is, and whether it is whole. */
@Component
class BackupHealth implements HealthCheck {

  private static final Words AGAIN = Words.of("backup.health.make.remedy");

  private final Backups backups;
  private final Runs runs;
  private final BackupSettings settings;
  private final Clock clock;

  BackupHealth(Backups backups, Runs runs, BackupSettings settings, Clock clock) {
    this.backups = backups;
    this.runs = runs;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String code() {
    return "backup";
  }

  @Override
  public Finding look() {
    if (settings.scheduledFolder().isEmpty()) {
      return Finding.warn(Words.of("backup.health.none"), Words.of("backup.health.none.remedy"));
    }
    if (!hasKey()) {
      return Finding.wrong(Words.of("backup.health.nokey"), Words.of("backup.health.nokey.remedy"));
    }
    Optional<Run> done = runs.newestDone(Run.Kind.BACKUP);
    Optional<Run> last = runs.newest(Run.Kind.BACKUP);
    if (done.isEmpty()) {
      return last.map(BackupHealth::failed)
          .orElseGet(() -> Finding.warn(Words.of("backup.health.never"), AGAIN));
    }
    Duration age = Duration.between(done.get().beganAt(), clock.instant());
    if (age.compareTo(settings.every().multipliedBy(2)) > 0) {
      return Finding.wrong(Words.of("backup.health.old", age.toHours()), AGAIN);
    }
    if (last.filter(run -> run.state() == Run.State.FAILED).isPresent()) {
      return failed(last.get());
    }
    return done.get().faults().isEmpty()
        ? Finding.ok("backup.health.fresh", age.toHours())
        : Finding.wrong(
            Words.of("backup.health.faulty", done.get().faults().getFirst()),
            Words.of("backup.health.faulty.remedy"));
  }

  private static Finding failed(Run run) {
    return Finding.wrong(Words.of("backup.health.failed", String.join("; ", run.faults())), AGAIN);
  }

  private boolean hasKey() {
    try {
      return !backups.keys().recipients().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
