package org.symbolon.node.backup;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Words;
import org.symbolon.node.web.HealthCheck;

/** When a backup was last restored and compared. A backup that nobody tried out is a hope. */
@Component
class DrillHealth implements HealthCheck {

  private static final Words AGAIN = Words.of("backup.health.drill.remedy");

  /** Where the schedule makes none. */
  private static final Duration OLD = Duration.ofDays(31);

  private final Runs runs;
  private final BackupSettings settings;
  private final Clock clock;

  DrillHealth(Runs runs, BackupSettings settings, Clock clock) {
    this.runs = runs;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String code() {
    return "drill";
  }

  @Override
  public Finding look() {
    Optional<Run> last = runs.newest(Run.Kind.DRILL);
    if (last.isEmpty()) {
      return Finding.warn(Words.of("backup.health.drill.none"), AGAIN);
    }
    Run run = last.get();
    if (run.state() == Run.State.FAILED) {
      return Finding.wrong(
          Words.of("backup.health.drill.failed", String.join("; ", run.faults())), AGAIN);
    }
    Duration age = Duration.between(run.beganAt(), clock.instant());
    Duration most = settings.drillEvery().isZero() ? OLD : settings.drillEvery().multipliedBy(2);
    return age.compareTo(most) > 0
        ? Finding.warn(Words.of("backup.health.drill.old", age.toDays()), AGAIN)
        : Finding.ok("backup.health.drill.fresh", age.toDays());
  }
}
