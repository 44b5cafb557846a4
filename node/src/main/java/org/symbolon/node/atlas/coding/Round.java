package org.symbolon.node.atlas.coding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round of blind coding.
 *
 * @param coder number of the coder
 * @param instruments whose provisions are coded; empty: of every coded instrument
 * @param closedAt empty while it is open
 */
record Round(
    UUID id,
    UUID account,
    String coder,
    List<String> instruments,
    Instant openedAt,
    Optional<Instant> closedAt,
    Outcome outcome) {

  /** How a round ended. */
  enum Outcome {
    OPEN,
    /** Its codings were entered. */
    DONE,
    /** Nothing was entered. */
    LEFT
  }

  Round {
    instruments = List.copyOf(instruments);
  }

  boolean open() {
    return outcome == Outcome.OPEN;
  }
}
