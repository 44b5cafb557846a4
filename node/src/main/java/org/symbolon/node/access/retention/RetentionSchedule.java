package org.symbolon.node.access.retention;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Purpose;

/** Looks once a day whether the time of events is over, the first time some minutes after start. */
@Component
class RetentionSchedule implements SmartLifecycle {
  static final Actor.System ACTOR = new Actor.System("retention", Purpose.ADMINISTRATION);

  private static final Logger LOG = LoggerFactory.getLogger(RetentionSchedule.class);
  private static final long FIRST_MINUTES = 10;
  private static final long EVERY_MINUTES = 24 * 60;

  private final Retention retention;
  private final Access access;
  private Optional<ScheduledExecutorService> timer = Optional.empty();

  RetentionSchedule(Retention retention, Access access) {
    this.retention = retention;
    this.access = access;
  }

  @Override
  public synchronized void start() {
    var started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());
    started.scheduleWithFixedDelay(this::quietly, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
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
      access.as(
          ACTOR,
          () -> {
            while (Retention.full(retention.erase())) {
              Thread.onSpinWait();
            }
          });
    } catch (RuntimeException e) {
      LOG.warn("Events could not be erased by rule ({})", e.getClass().getSimpleName());
    }
  }
}
