package org.symbolon.node.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.node.web.Finding.Level;

class ClockWatchTest {

  @TempDir Path folder;

  private final Wall wall = new Wall();
  private final AtomicLong nanos = new AtomicLong();

  /** A clock that a test sets. */
  private static final class Wall extends Clock {
    private Instant now = Instant.parse("2026-11-24T20:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private ClockWatch watch() {
    return new ClockWatch(wall, nanos::get, folder.resolve("clock"));
  }

  private void pass(Duration onTheWall, Duration inTruth) {
    wall.now = wall.now.plus(onTheWall);
    nanos.addAndGet(inTruth.toNanos());
  }

  @Test
  void aClockThatGoesAsTimeGoesIsWell() {
    var watch = watch();
    for (int i = 0; i < 100; i++) {
      pass(Duration.ofSeconds(31), Duration.ofSeconds(30));
      assertThat(watch.look().level()).isEqualTo(Level.OK);
    }
  }

  @Test
  void aJumpForwardIsSaidAndAJumpBackIsWrong() {
    var watch = watch();
    watch.sample();
    pass(Duration.ofMinutes(10), Duration.ofSeconds(30));
    assertThat(watch.look().level()).isEqualTo(Level.WARN);
    pass(Duration.ofHours(-1), Duration.ofSeconds(30));
    assertThat(watch.look().level()).isEqualTo(Level.WRONG);
    pass(Duration.ofMinutes(10), Duration.ofSeconds(30));
    assertThat(watch.look().level()).as("a jump back is not forgotten").isEqualTo(Level.WRONG);
  }

  @Test
  void aClockThatWentBackWhileTheNodeWasStoppedIsSeenAtTheNextStart() {
    watch().sample();
    wall.now = wall.now.minus(Duration.ofDays(2));
    assertThat(watch().look().level()).isEqualTo(Level.WRONG);
  }

  @Test
  void aNodeThatWasStoppedForAYearIsWell() {
    watch().sample();
    wall.now = wall.now.plus(Duration.ofDays(365));
    assertThat(watch().look().level()).isEqualTo(Level.OK);
  }
}
