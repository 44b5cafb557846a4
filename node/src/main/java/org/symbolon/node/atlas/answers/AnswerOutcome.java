package org.symbolon.node.atlas.answers;

import java.util.Map;

/** What came of an act on an answer. */
sealed interface AnswerOutcome {

  record Done(DutyAnswer answer) implements AnswerOutcome {}

  /**
   * Nothing was changed.
   *
   * @param faults field to the message key of what is wrong; all of them
   */
  record Refused(Map<String, String> faults) implements AnswerOutcome {
    public Refused {
      faults = Map.copyOf(faults);
    }
  }

  /** Somebody answered meanwhile. */
  record Conflict(DutyAnswer found) implements AnswerOutcome {}

  /** There is no answer to confirm, or nothing asks this duty. */
  record Unknown() implements AnswerOutcome {}
}
