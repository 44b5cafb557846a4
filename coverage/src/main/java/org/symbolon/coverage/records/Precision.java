package org.symbolon.coverage.records;

/**
 * What a provision needs before it works, the most exact first. One code for two questions,
 * exactness and applicability: see the codebook.
 */
public enum Precision {
  /** Clear enough to be applied as it stands. */
  SELF_EXECUTING,
  /** Needs national law. */
  IMPLEMENTING,
  /** Sets an aim or a programme. */
  PROGRAMMATIC
}
