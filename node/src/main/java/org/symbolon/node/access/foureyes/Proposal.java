package org.symbolon.node.access.foureyes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A dangerous act that an administrator asks for.
 *
 * @param dueAt when it is done by itself; empty where another administrator has to confirm
 * @param closedBy empty while it is open, and where the node itself closed it
 * @param obstacles message keys of why it could not be done
 */
record Proposal(
    UUID id,
    DangerousAct.Matter matter,
    String reason,
    UUID proposer,
    Instant proposedAt,
    Optional<Instant> dueAt,
    Instant expiresAt,
    State state,
    Optional<Instant> closedAt,
    Optional<UUID> closedBy,
    List<String> obstacles) {

  /** How long an act of a sole administrator can be seen and cancelled before it is done. */
  static final Duration DELAY = Duration.ofHours(24);

  /** How long a proposal can be confirmed. */
  static final Duration LIFE = Duration.ofDays(7);

  Proposal {
    obstacles = List.copyOf(obstacles);
  }

  enum State {
    OPEN,
    DONE,
    CANCELLED,
    EXPIRED,
    /** Something stood in the way when its time had come. */
    FAILED
  }

  static Proposal made(
      UUID id,
      DangerousAct.Matter matter,
      String reason,
      UUID proposer,
      boolean othersCanConfirm,
      Instant now) {
    return new Proposal(
        id,
        matter,
        reason,
        proposer,
        now,
        othersCanConfirm ? Optional.empty() : Optional.of(now.plus(DELAY)),
        now.plus(LIFE),
        State.OPEN,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  boolean open() {
    return state == State.OPEN;
  }

  boolean expired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whether it is to be done without a second administrator. */
  boolean due(Instant now) {
    return dueAt.filter(at -> !now.isBefore(at)).isPresent();
  }

  Proposal closed(State how, Instant now, Optional<UUID> by, List<String> because) {
    return new Proposal(
        id,
        matter,
        reason,
        proposer,
        proposedAt,
        dueAt,
        expiresAt,
        how,
        Optional.of(now),
        by,
        because);
  }
}
