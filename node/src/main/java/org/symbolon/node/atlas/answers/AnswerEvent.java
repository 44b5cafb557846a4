package org.symbolon.node.atlas.answers;

import org.symbolon.node.access.EventKind;

/** The kinds of events of answers to duties; {@code docs/audit-events.md} lists them. */
enum AnswerEvent implements EventKind {
  GIVEN("atlas.answer.given"),
  RENEWED("atlas.answer.renewed"),
  /** The law behind it changed, and the answer was found to hold. */
  CONFIRMED("atlas.answer.confirmed");

  private final String code;

  AnswerEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
