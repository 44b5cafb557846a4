package org.symbolon.node.atlas;

import java.util.List;

/**
 * What the undoing of a whole import did.
 *
 * @param reverted records that stand again as before the import; those that it added are withdrawn
 * @param kept records that were left as they are, with the reason
 */
public record ImportUndone(int reverted, List<Kept> kept) {

  public ImportUndone {
    kept = List.copyOf(kept);
  }

  /** A record that the undoing left alone. */
  public record Kept(RecordId id, Reason reason) {}

  /** Why a record was left alone. */
  public enum Reason {
    /** Somebody changed it after the import. */
    CHANGED_SINCE,
    /** Other records point to it by now. */
    IN_USE,
    /** As it was before, it would break a rule or point to a record that is gone. */
    FORMER_STATE_IS_AT_FAULT
  }
}
