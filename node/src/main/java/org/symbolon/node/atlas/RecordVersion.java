package org.symbolon.node.atlas;

/**
 * One version in the history of a record.
 *
 * @param record the record as this version left it
 * @param reason the author's words; may be empty
 */
public record RecordVersion(AtlasRecord record, Change change, String reason) {

  /** What was done to a record. */
  public enum Change {
    ADDED,
    /** The world has changed. */
    EDITED,
    /** What stood there was wrong. */
    CORRECTED,
    WITHDRAWN,
    RESTORED,
    /** The version before was taken back. */
    UNDONE
  }
}
