package org.symbolon.node.atlas;

import java.util.List;
import java.util.Map;
import org.symbolon.reference.Fault;

/** What became of an attempt to change a record. Everything but {@link Done} changed nothing. */
public sealed interface RecordOutcome {

  /** The change is made. */
  record Done(AtlasRecord record) implements RecordOutcome {}

  /** The record would stand as it stands already; no version is written. */
  record Unchanged(AtlasRecord record) implements RecordOutcome {}

  /** The input is at fault; all faults at once, each at its column. */
  record Refused(List<Fault> faults) implements RecordOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Somebody else changed the record meanwhile.
   *
   * @param wanted the cells of this attempt; empty for a withdrawal
   * @param found the record as it stands now
   */
  record Conflict(Map<String, String> wanted, AtlasRecord found) implements RecordOutcome {}

  /** Other records point to this one, so it cannot go before them. */
  record InUse(RecordId id, List<RecordId> by) implements RecordOutcome {
    public InUse {
      by = List.copyOf(by);
    }
  }

  /** The record is withdrawn, and must be restored before it is changed. */
  record Withdrawn(AtlasRecord record) implements RecordOutcome {}

  /** There is no such record. */
  record Unknown(RecordId id) implements RecordOutcome {}

  /** There is no such table. */
  record NoTable(String table) implements RecordOutcome {}
}
