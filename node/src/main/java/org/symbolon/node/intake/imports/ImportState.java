package org.symbolon.node.intake.imports;

/** Where an import stands. */
enum ImportState {
  /** The sheet is being read and compared. */
  READING,
  /** It can be applied; nothing is changed yet. */
  PREVIEWED,
  /** It has problems; nothing was changed. */
  REFUSED,
  APPLIED,
  /** It was applied and taken back. */
  UNDONE,
  /** It was thrown away before it was applied. */
  DISCARDED
}
