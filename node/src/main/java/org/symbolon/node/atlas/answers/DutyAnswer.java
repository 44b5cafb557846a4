package org.symbolon.node.atlas.answers;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer as it was given at one time; earlier ones are kept.
 *
 * @param words what is in place, and what is not; may be empty
 * @param evidence what the answer rests on: a law, a report, an address
 * @param law what was asked when it was given
 * @param organisation organisation of the author at the time
 * @param office office of the author at the time
 */
public record DutyAnswer(
    Duty duty,
    int version,
    Act act,
    AnswerState state,
    String words,
    String evidence,
    LawBehind law,
    UUID account,
    UUID organisation,
    UUID office,
    Instant givenAt) {

  /** How this version came about. */
  public enum Act {
    GIVEN,
    /** Another answer took its place. */
    RENEWED,
    /** The law changed, a person looked, and the answer holds. */
    CONFIRMED
  }

  /** Whether the law is no longer the one that was answered. */
  public boolean stale(LawBehind now) {
    return !law.digest().equals(now.digest());
  }
}
