package org.symbolon.coverage.measures;

/**
 * An instrument that the inclusion rule leaves out, with the first reason.
 *
 * @param provisions how many provisions of it are coded
 */
public record LeftOutInstrument(String instrumentId, Reason reason, int provisions) {

  /** Why an instrument is no column, in the order in which the rule asks. */
  public enum Reason {
    EXCLUDED_BY_HAND,
    TOO_DOUBTFUL,
    NOT_YET_ADOPTED,
    OTHER_SCOPE,
    OTHER_REGION,
    OTHER_KIND,
    OTHER_BINDING,
    OTHER_SUBJECT,
    /** Provisions were asked for, and nobody has coded it. */
    NOT_CODED,
    TOO_FEW_PROVISIONS
  }

  public boolean isCoded() {
    return provisions > 0;
  }
}
