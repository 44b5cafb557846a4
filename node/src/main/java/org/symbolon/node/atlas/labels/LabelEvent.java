package org.symbolon.node.atlas.labels;

import org.symbolon.node.access.EventKind;

/** The kinds of events of labels; {@code docs/audit-events.md} lists them. */
enum LabelEvent implements EventKind {
  GIVEN("atlas.label.given"),
  WITHDRAWN("atlas.label.withdrawn"),
  /** A named body was told, so its 30 days run. */
  TOLD("atlas.label.told"),
  REPLY_RECORDED("atlas.label.reply");

  private final String code;

  LabelEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
