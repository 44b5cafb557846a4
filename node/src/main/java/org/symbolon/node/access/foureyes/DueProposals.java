package org.symbolon.node.access.foureyes;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Purpose;

/** Does proposals whose day has passed, and ends those that nobody confirmed in time. */
@Component
class DueProposals implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(DueProposals.class);
  private static final Duration EVERY = Duration.ofSeconds(30);
  private static final Actor.System SELF =
      new Actor.System("dangerous-acts", Purpose.ADMINISTRATION);

  private final FourEyes fourEyes;
  private final Access access;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("dangerous-acts").factory());

  DueProposals(FourEyes fourEyes, Access access) {
    this.fourEyes = fourEyes;
    this.access = access;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    var unused =
        clockwork.scheduleWithFixedDelay(
            this::look, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
  }

  /** One look; a fault of one proposal keeps no other from its time. */
  void look() {
    try {
      access.as(SELF, () -> fourEyes.ripe().forEach(this::ripen));
    } catch (RuntimeException | Error fault) {
      LOG.warn("proposals could not be read: {}", fault.getClass().getName());
    }
  }

  private void ripen(UUID id) {
    try {
      fourEyes.ripen(id);
    } catch (RuntimeException | Error fault) {
      LOG.warn("proposal {} could not be done: {}", id, fault.getClass().getName());
    }
  }

  @Override
  public void destroy() {
    clockwork.shutdownNow();
  }
}
