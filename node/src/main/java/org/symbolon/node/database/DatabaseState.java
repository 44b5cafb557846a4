package org.symbolon.node.database;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database answers, as the one connection that watches it knows. Requests are turned
 * away at once while it does not, instead of each waiting for a connection.
 */
public final class DatabaseState {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseState.class);

  private final Clock clock;
  private final AtomicReference<Seen> seen = new AtomicReference<>(new Seen(Optional.empty(), 0));

  private record Seen(Optional<Instant> awaySince, int returns) {}

  DatabaseState(Clock clock) {
    this.clock = clock;
  }

  public boolean serving() {
    return seen.get().awaySince().isEmpty();
  }

  /** Since when it does not answer; empty while it does. */
  public Optional<Instant> awaySince() {
    return seen.get().awaySince();
  }

  /** How often it was away and came back since the node started. */
  public int returns() {
    return seen.get().returns();
  }

  void away() {
    Instant now = clock.instant();
    Seen before =
        seen.getAndUpdate(
            old -> old.awaySince().isPresent() ? old : new Seen(Optional.of(now), old.returns()));
    if (before.awaySince().isEmpty()) {
      LOG.warn("The database does not answer. Requests are asked to come back until it does.");
    }
  }

  void back() {
    Seen before =
        seen.getAndUpdate(
            old -> old.awaySince().isEmpty() ? old : new Seen(Optional.empty(), old.returns() + 1));
    if (before.awaySince().isPresent()) {
      LOG.warn("The database answers again. Nothing that was acknowledged is lost.");
    }
  }
}
