package org.symbolon.node.backup;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Access;

/** Makes backups and drills when they are due. What was missed while the node was off is due. */
@Component
class BackupSchedule implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);

  private final Backups backups;
  private final Runs runs;
  private final BackupSettings settings;
  private final Access access;
  private final Clock clock;
  private Optional<ScheduledExecutorService> timer = Optional.empty();

  BackupSchedule(Backups backups, Runs runs, BackupSettings settings, Access access, Clock clock) {
    this.backups = backups;
    this.runs = runs;
    this.settings = settings;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    var started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("backup-schedule").factory());
    started.scheduleWithFixedDelay(this::quietly, 60, 60, TimeUnit.SECONDS);
    timer = Optional.of(started);
  }

  @Override
  public synchronized void stop() {
    timer.ifPresent(ScheduledExecutorService::shutdownNow);
    timer = Optional.empty();
  }

  @Override
  public synchronized boolean isRunning() {
    return timer.isPresent();
  }

  private void quietly() {
    try {
      look();
    } catch (RuntimeException e) {
      LOG.warn("The schedule of backups could not look ({})", e.getClass().getSimpleName());
    }
  }

  /** Begins what is due: a backup before a drill. */
  Optional<Backups.Asked> look() {
    return access.call(
        Backups.BACKUP,
        () -> {
          try {
            return begin();
          } catch (IOException e) {
            LOG.warn("A backup could not begin ({})", e.getClass().getSimpleName());
            return Optional.empty();
          }
        });
  }

  private Optional<Backups.Asked> begin() throws IOException {
    var folder = settings.scheduledFolder();
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    if (due(runs.newest(Run.Kind.BACKUP), settings.every())) {
      return Optional.of(backups.backup(folder.get(), true));
    }
    if (!settings.drillEvery().isZero()
        && due(runs.newest(Run.Kind.DRILL), settings.drillEvery())) {
      return Optional.of(backups.drill(true));
    }
    return Optional.empty();
  }

  /** After a failure it is tried again an hour later, or sooner where the rhythm is faster. */
  private boolean due(Optional<Run> newest, Duration every) {
    Instant now = clock.instant();
    return newest
        .map(run -> {
          Duration retry = Duration.ofHours(1);
          boolean failed = run.state() == Run.State.FAILED && retry.compareTo(every) < 0;
          return !run.beganAt().plus(failed ? retry : every).isAfter(now)
              || run.beganAt().isAfter(now);
        })
        .orElse(true);
  }
}
