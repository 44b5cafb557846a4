package org.symbolon.node.database;

/** How the node ends when it can no longer keep its word. */
@FunctionalInterface
interface Ending {

  /** Says why and ends the process. */
  void now(String message);
}
