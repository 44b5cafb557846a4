package org.symbolon.node.intake.imports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** How far the sheets are that are being read now. */
@Component
class Progress {

  /** One reading: whether its turn has come, rows so far, and its end. */
  record Reading(AtomicBoolean begun, AtomicLong rows, CountDownLatch end) {}

  private final Map<UUID, Reading> readings = new ConcurrentHashMap<>();

  Reading begin(UUID id) {
    return readings.computeIfAbsent(
        id, _ -> new Reading(new AtomicBoolean(), new AtomicLong(), new CountDownLatch(1)));
  }

  void end(UUID id) {
    Reading reading = readings.remove(id);
    if (reading != null) {
      reading.end().countDown();
    }
  }

  /** Whether it waits for others to end. */
  boolean waits(UUID id) {
    Reading reading = readings.get(id);
    return reading != null && !reading.begun().get();
  }

  Optional<Long> rows(UUID id) {
    return Optional.ofNullable(readings.get(id)).map(reading -> reading.rows().get());
  }

  /** Waits a moment, so that a small sheet is ready when its page is shown. */
  void await(UUID id, long milliseconds) {
    Reading reading = readings.get(id);
    if (reading == null) {
      return;
    }
    try {
      boolean ended = reading.end().await(milliseconds, TimeUnit.MILLISECONDS);
      if (!ended) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
