package org.symbolon.coverage.records;

/** How sure a row is, the surest first. */
public enum Confidence {
  /** Read in a source, or common knowledge. */
  H,
  /** Likely right; a detail may be off. */
  M,
  /** Named once, or doubtful. */
  L;

  /** Whether this is as sure as {@code least} or surer. */
  public boolean atLeast(Confidence least) {
    return compareTo(least) <= 0;
  }
}
