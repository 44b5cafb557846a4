package org.symbolon.node.health;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * So many requests in a minute, for each of many who ask. The generic cell rate algorithm (ITU-T
 * I.371): one number for each, the time at which the requests so far would have been due at an even
 * rate. Time that never jumps is used, so that setting the clock lets nobody through.
 */
final class RequestRate {

  /** Who asks is forgotten once the own time has come; more at once than this share a fate. */
  private static final int MOST_KEYS = 50_000;

  private static final String TOO_MANY_TO_TELL_APART = "";

  private final long stepNanos;
  private final long toleranceNanos;
  private final LongSupplier nanos;
  private final long start;
  private final ConcurrentHashMap<String, Long> due = new ConcurrentHashMap<>();

  /**
   * A rate.
   *
   * @param burst how many may come at once after a rest
   * @param nanos as {@link System#nanoTime()}
   */
  RequestRate(int perMinute, int burst, LongSupplier nanos) {
    this.stepNanos = TimeUnit.MINUTES.toNanos(1) / perMinute;
    this.toleranceNanos = stepNanos * (burst - 1);
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** Counts a request, or says how long to wait; a request that must wait is not counted. */
  Optional<Duration> take(String who) {
    long now = nanos.getAsLong() - start;
    String key = who;
    if (due.size() >= MOST_KEYS && !due.containsKey(who)) {
      due.values().removeIf(time -> time <= now);
      key = due.size() >= MOST_KEYS ? TOO_MANY_TO_TELL_APART : who;
    }
    var wait = new AtomicReference<Optional<Duration>>(Optional.empty());
    due.compute(
        key,
        (_, before) -> {
          long time = before == null ? now : Math.max(before, now);
          if (time - now > toleranceNanos) {
            wait.set(Optional.of(Duration.ofNanos(time - now - toleranceNanos)));
            return before;
          }
          wait.set(Optional.empty());
          return time + stepNanos;
        });
    return wait.get();
  }
}
