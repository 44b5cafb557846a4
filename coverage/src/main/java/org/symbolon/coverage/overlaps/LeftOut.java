package org.symbolon.coverage.overlaps;

/** A body that the question leaves out, and why. */
public record LeftOut(String structureId, Reason reason) {

  /** Why a body is left out. */
  public enum Reason {
    NATIONAL_AUTHORITY,
    TOO_DOUBTFUL,
    ENDED,
    NOT_YET_FOUNDED,
    /** Has no task of the intensity, crime and confidence asked for. */
    NO_TASK_THAT_COUNTS
  }
}
