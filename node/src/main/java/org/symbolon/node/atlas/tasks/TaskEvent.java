package org.symbolon.node.atlas.tasks;

import org.symbolon.node.access.EventKind;

/** The kinds of events of tasks; {@code docs/audit-events.md} lists them. */
enum TaskEvent implements EventKind {
  MADE("atlas.task.made"),
  CHANGED("atlas.task.changed"),
  /** Done or dropped. */
  CLOSED("atlas.task.closed"),
  REOPENED("atlas.task.reopened"),
  /** An entry was added to the follow-up. */
  FOLLOWED("atlas.task.followed");

  private final String code;

  TaskEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
