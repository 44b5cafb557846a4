package org.symbolon.coverage.records;

/** What a safeguard does to an act. */
public enum SafeguardEffect {
  /** The act may not be done. */
  STOPS,
  /** The act may be done only when this is met. */
  CONDITION
}
