package org.symbolon.node.atlas.labels;

import java.util.Map;

/** What became of an act on a label. */
public sealed interface LabelOutcome {

  /** Done; the label as it stands now. */
  record Done(Label label) implements LabelOutcome {}

  /**
   * The input is at fault.
   *
   * @param faults field to message key
   */
  record Faulty(Map<String, String> faults) implements LabelOutcome {
    public Faulty {
      faults = Map.copyOf(faults);
    }
  }

  /** There is no such label, or it is not for this actor to see. */
  record Unknown() implements LabelOutcome {}

  /**
   * It cannot be done now.
   *
   * @param reason message key
   */
  record Refused(String reason) implements LabelOutcome {}
}
