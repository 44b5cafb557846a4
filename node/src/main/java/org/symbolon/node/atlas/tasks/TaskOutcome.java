package org.symbolon.node.atlas.tasks;

import java.util.Map;

/** What came of an act on a task. */
sealed interface TaskOutcome {

  record Done(Task task) implements TaskOutcome {}

  /**
   * Nothing was changed.
   *
   * @param faults field to the message key of what is wrong; all of them
   */
  record Refused(Map<String, String> faults) implements TaskOutcome {
    public Refused {
      faults = Map.copyOf(faults);
    }
  }

  /** Somebody saved meanwhile. */
  record Conflict(Task found) implements TaskOutcome {}

  record Unknown() implements TaskOutcome {}
}
