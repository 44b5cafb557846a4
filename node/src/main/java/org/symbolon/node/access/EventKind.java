package org.symbolon.node.access;

/** A kind of event of the log; each part has an enum of its own that implements this. */
public interface EventKind {

  /** Code in the log and in {@code docs/audit-events.md}, such as {@code atlas.record.added}. */
  String code();
}
