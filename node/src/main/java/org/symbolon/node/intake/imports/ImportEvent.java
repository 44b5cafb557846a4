package org.symbolon.node.intake.imports;

import org.symbolon.node.access.EventKind;

/** The kinds of events of intake; {@code docs/audit-events.md} lists them. */
enum ImportEvent implements EventKind {
  /** A sheet was handed in, and its original kept. */
  UPLOADED("intake.uploaded"),
  /** All rows of an import were applied. */
  APPLIED("intake.applied"),
  /** An import was taken back; rows changed since were kept. */
  UNDONE("intake.undone"),
  /** A preview was thrown away; nothing had been applied. */
  DISCARDED("intake.discarded");

  private final String code;

  ImportEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
