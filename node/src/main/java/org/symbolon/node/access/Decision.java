package org.symbolon.node.access;

import java.util.Set;

/** The answer of the one decision function. */
public sealed interface Decision {

  /** The act may be done, with what it obliges to. */
  record Permit(Set<Obligation> obligations) implements Decision {
    public Permit {
      obligations = Set.copyOf(obligations);
    }

    /** A permit without obligations. */
    public Permit() {
      this(Set.of());
    }
  }

  /**
   * The act may not be done.
   *
   * @param reason message key of a reason that can be read, and says what to do
   */
  record Deny(String reason) implements Decision {}
}
