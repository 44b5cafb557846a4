package org.symbolon.node.atlas.versions;

import org.symbolon.node.access.EventKind;

/** The kinds of events of versions; {@code docs/audit-events.md} lists them. */
enum VersionEvent implements EventKind {
  FROZEN("atlas.version.frozen");

  private final String code;

  VersionEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
