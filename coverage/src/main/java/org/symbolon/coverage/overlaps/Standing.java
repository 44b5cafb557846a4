package org.symbolon.coverage.overlaps;

/**
 * How an overlap stands to what luck gives. "As expected" is "not shown", never "shown to be
 * chance".
 */
public enum Standing {
  /** Unusually little. */
  LESS,
  AS_EXPECTED,
  /** Unusually much. */
  MORE
}
