package org.symbolon.coverage.gaps;

/** How a duty is supported, the nearest first. */
public enum Support {
  /** A body has the function itself as a task. */
  DIRECT,
  /** No body has it, but one monitors, or assists with, a text that contains it. */
  GENERAL,
  /** Neither is on record. That is "none recorded", never "nobody". */
  NONE_RECORDED;

  static Support of(boolean direct, boolean general) {
    return direct ? DIRECT : general ? GENERAL : NONE_RECORDED;
  }
}
