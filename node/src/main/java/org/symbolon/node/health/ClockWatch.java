package org.symbolon.node.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Words;
import org.symbolon.node.web.HealthCheck;

/**
 * Notices that the clock of the machine jumped: while the node runs against the time that has
 * passed since its start, which cannot jump; from one run to the next against the last time that
 * the node wrote down. A clock that went back is wrong, since what has ended would begin to hold
 * again.
 */
final class ClockWatch implements HealthCheck {

  private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

  /** More than what a clock that is being adjusted drifts between two looks. */
  static final Duration TOLERANCE = Duration.ofSeconds(5);

  private final Clock clock;
  private final LongSupplier nanos;
  private final Path file;
  private final AtomicReference<Optional<Jump>> worst = new AtomicReference<>(Optional.empty());
  private @Nullable Sample last;

  private record Sample(Instant wall, long nanos) {}

  /**
   * A jump.
   *
   * @param by how far; negative where the clock went back
   */
  record Jump(Instant seen, Duration by) {
    boolean back() {
      return by.isNegative();
    }
  }

  /**
   * Begins to watch.
   *
   * @param nanos time that never jumps, as of {@link System#nanoTime()}
   * @param file where the time is written down for the next run
   */
  ClockWatch(Clock clock, LongSupplier nanos, Path file) {
    this.clock = clock;
    this.nanos = nanos;
    this.file = file;
    Instant now = clock.instant();
    written()
        .map(before -> Duration.between(before, now))
        .filter(passed -> passed.compareTo(TOLERANCE.negated()) < 0)
        .ifPresent(passed -> note(new Jump(now, passed)));
  }

  /** Looks at both clocks, and writes the time down. */
  synchronized void sample() {
    var now = new Sample(clock.instant(), nanos.getAsLong());
    Sample before = last;
    last = now;
    if (before != null) {
      Duration by =
          Duration.between(before.wall(), now.wall())
              .minus(Duration.ofNanos(now.nanos() - before.nanos()));
      if (by.abs().compareTo(TOLERANCE) > 0) {
        note(new Jump(now.wall(), by));
      }
    }
    write(now.wall());
  }

  private void note(Jump jump) {
    LOG.warn("The clock jumped by {} seconds.", jump.by().toSeconds());
    worst.accumulateAndGet(
        Optional.of(jump),
        (old, fresh) ->
            old.isPresent() && old.get().back() && !fresh.orElseThrow().back() ? old : fresh);
  }

  private Optional<Instant> written() {
    try {
      return Files.exists(file)
          ? Optional.of(Instant.parse(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private void write(Instant now) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(draft, now + "\n");
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The time cannot be written down: {}", e.getClass().getSimpleName());
    }
  }

  /** The last jump, a jump back before all others; empty where there was none. */
  Optional<Jump> jump() {
    return worst.get();
  }

  @Override
  public String code() {
    return "clock";
  }

  @Override
  public Finding look() {
    sample();
    return jump()
        .map(jump -> {
          long seconds = jump.by().abs().toSeconds();
          var todo = Words.of(jump.back() ? "health.clock.back.todo" : "health.clock.todo");
          return jump.back()
              ? Finding.wrong(Words.of("health.clock.back", seconds, jump.seen().toString()), todo)
              : Finding.warn(
                  Words.of("health.clock.forward", seconds, jump.seen().toString()), todo);
        })
        .orElseGet(() ->
            Finding.ok(
                "health.clock.ok", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
  }
}
