package org.symbolon.node.atlas.coding;

import java.util.List;
import java.util.Map;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.reference.Fault;

/**
 * What became of an attempt to decide, or to take a decision back. Only {@link Done} changed it.
 */
sealed interface SettlementOutcome {

  /**
   * It is decided.
   *
   * @param changed whether the record of the measure changed by it
   */
  record Done(boolean changed) implements SettlementOutcome {}

  /** The input is at fault: key of a text by field. */
  record Faulty(Map<String, String> faults) implements SettlementOutcome {}

  /** The measure would break a rule of its table. */
  record Refused(List<Fault> faults) implements SettlementOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** Somebody changed the measure, or decided, meanwhile. */
  record Conflict(AtlasRecord found) implements SettlementOutcome {}

  /** There is no such measure, disagreement or decision. */
  record Unknown() implements SettlementOutcome {}
}
