package org.symbolon.coverage.law;

import org.symbolon.coverage.records.StatusList;

/**
 * Two sources do not say the same of one participant.
 *
 * @param participant the name in the first list, or in the second where the first lacks it
 * @param country ISO 3166 alpha-3 code, or ""
 * @param one what the first list says, {@code other} the second; "" where it says nothing
 */
public record Conflict(
    String participant,
    String country,
    Field field,
    StatusList listOne,
    String one,
    StatusList listOther,
    String other) {

  /** What is said differently. */
  public enum Field {
    SIGNED,
    ACTION,
    ACTION_DATE,
    WITHDRAWN
  }
}
