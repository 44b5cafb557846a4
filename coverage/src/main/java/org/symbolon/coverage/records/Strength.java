package org.symbolon.coverage.records;

/**
 * The steps of obligation, the strongest first: two provisions oblige alike when they stand on one
 * step. Consider and endeavour share a step.
 */
public enum Strength {
  SHALL,
  SHALL_QUALIFIED,
  SOFT_VERB,
  MAY,
  POLITICAL,
  DEFINITION;

  /** Whether this is an obligation at all; a definition is none and counts in no comparison. */
  public boolean obliges() {
    return this != DEFINITION;
  }
}
