package org.symbolon.node.atlas;

import org.symbolon.node.access.EventKind;

/** The kinds of events of the Atlas; {@code docs/audit-events.md} lists them. */
public enum AtlasEvent implements EventKind {
  RECORD_ADDED("atlas.record.added"),
  RECORD_EDITED("atlas.record.edited"),
  RECORD_CORRECTED("atlas.record.corrected"),
  RECORD_WITHDRAWN("atlas.record.withdrawn"),
  RECORD_RESTORED("atlas.record.restored"),
  /** The last change of a record was taken back. */
  RECORD_UNDONE("atlas.record.undone"),
  /** The set that ships was loaded, or a newer one took its place. */
  REFERENCE_LOADED("atlas.reference.loaded"),
  /** The rows of one table of an import were applied. */
  IMPORT_APPLIED("atlas.import.applied"),
  IMPORT_UNDONE("atlas.import.undone");

  private final String code;

  AtlasEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
