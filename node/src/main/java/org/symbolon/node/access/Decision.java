package org.symbolon.node.access;

/** The answer of the one decision function. */
public sealed interface Decision {

  /** The act may be done. */
  record Permit() implements Decision {}

  /**
   * The act may not be done.
   *
   * @param reason message key of a reason that can be read, and says what to do
   */
  record Deny(String reason) implements Decision {}
}
