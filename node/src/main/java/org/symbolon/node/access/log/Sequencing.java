package org.symbolon.node.access.log;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Purpose;

/**
 * Runs the sequencer and the ledger on a thread of their own, from the start of the node to its
 * end. It asks again and again, since a notification of the database would make commits wait for
 * each other.
 */
@Component
class Sequencing implements SmartLifecycle {

  static final Actor.System ACTOR = new Actor.System("log-sequencer", Purpose.ADMINISTRATION);

  private static final Logger LOG = LoggerFactory.getLogger(Sequencing.class);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);

  /** How often a folder that was out of reach is tried again, in pauses. */
  private static final int ROUNDS_BETWEEN_TRIES = 25;

  private final Sequencer sequencer;
  private final Ledger ledger;
  private final Access access;
  private volatile boolean running;
  private volatile boolean faulty;
  private volatile @Nullable Thread thread;

  Sequencing(Sequencer sequencer, Ledger ledger, Access access) {
    this.sequencer = sequencer;
    this.ledger = ledger;
    this.access = access;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().daemon().name("log-sequencer").start(this::work);
  }

  /** Whatever is committed is a leaf, and outside, before the node ends. */
  @Override
  public void stop() {
    running = false;
    var working = thread;
    if (working != null) {
      LockSupport.unpark(working);
      try {
        working.join(Duration.ofSeconds(10));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whether the last round went well. */
  boolean works() {
    var working = thread;
    return working != null && working.isAlive() && !faulty;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    for (int round = 0; running; round++) {
      try {
        boolean retry = round % ROUNDS_BETWEEN_TRIES == 0;
        access.as(ACTOR, () -> round(retry));
        faulty = false;
        LockSupport.parkNanos(PAUSE.toNanos());
      } catch (DataAccessException | TransactionException | IllegalStateException e) {
        if (!faulty) {
          LOG.warn("The log waits for its database ({})", e.getClass().getSimpleName());
        }
        faulty = true;
        LockSupport.parkNanos(PAUSE_AFTER_FAULT.toNanos());
      }
    }
    if (!faulty) {
      try {
        access.as(ACTOR, () -> round(true));
      } catch (DataAccessException | TransactionException | IllegalStateException e) {
        LOG.warn("The log takes the last events up at the next start");
      }
    }
  }

  private void round(boolean retry) {
    Sequencer.Outcome outcome = sequencer.batch();
    while (outcome == Sequencer.Outcome.MORE) {
      ledger.follow();
      outcome = sequencer.batch();
    }
    if (outcome != Sequencer.Outcome.IDLE || retry) {
      ledger.follow();
    }
  }
}
