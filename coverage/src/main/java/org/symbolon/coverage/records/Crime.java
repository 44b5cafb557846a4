package org.symbolon.coverage.records;

/**
 * Which crime a row is about. GENERAL is organised crime at large, RELATED slavery, forced labour,
 * children, refugees, the sea.
 */
public enum Crime {
  THB,
  SOM,
  BOTH,
  GENERAL,
  RELATED;

  /** Whether two tasks are about a common crime: equal, or one of them about both. */
  public boolean meets(Crime other) {
    return this == other || this == BOTH || other == BOTH;
  }

  /** Whether a rule on this crime bears on {@code asked}: rules on crime at large bear on each. */
  public boolean bearsOn(Crime asked) {
    return meets(asked)
        || this == GENERAL
        || this == RELATED
        || asked == GENERAL
        || asked == RELATED;
  }
}
