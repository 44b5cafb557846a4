package org.symbolon.node.atlas.coding;

import java.util.List;
import org.symbolon.reference.Fault;

/** What became of an act in a round. Only {@link Done} changed anything. */
sealed interface RoundOutcome {

  /**
   * It is done.
   *
   * @param entered how many codings were entered, where the round was closed
   */
  record Done(int entered) implements RoundOutcome {}

  /** It cannot be done as things stand: key of a text. */
  record Refused(String key) implements RoundOutcome {}

  /** The coding is at fault, each fault at its column. */
  record Faulty(List<Fault> faults) implements RoundOutcome {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** There is no such measure in the round. */
  record Unknown() implements RoundOutcome {}
}
