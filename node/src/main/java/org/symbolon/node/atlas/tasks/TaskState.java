package org.symbolon.node.atlas.tasks;

/** How far a task has come. */
public enum TaskState {
  OPEN,
  /** Raised with the forum or the owner. */
  RAISED,
  AGREED,
  DONE,
  /** Given up, with the reason. */
  DROPPED;

  /** Whether nothing waits any more. */
  public boolean closed() {
    return switch (this) {
      case OPEN, RAISED, AGREED -> false;
      case DONE, DROPPED -> true;
    };
  }
}
