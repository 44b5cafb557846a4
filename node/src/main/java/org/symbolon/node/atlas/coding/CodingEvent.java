package org.symbolon.node.atlas.coding;

import org.symbolon.node.access.EventKind;

/** The kinds of events of codings; {@code docs/audit-events.md} lists them. */
enum CodingEvent implements EventKind {
  /** Disagreements on a measure were decided. */
  SETTLED("atlas.coding.settled"),
  /** A decision was taken back. */
  REVERSED("atlas.coding.reversed"),
  ROUND_OPENED("atlas.coding.round.opened"),
  /** A coder saved the coding of a measure. */
  CODED("atlas.coding.coded"),
  /** The coder was done; the codings of the round were entered. */
  ROUND_DONE("atlas.coding.round.done"),
  /** The coder left the round; nothing of it was entered. */
  ROUND_LEFT("atlas.coding.round.left");

  private final String code;

  CodingEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
