package org.symbolon.node.access;

import java.util.Set;

/** By what an account showed that it is itself. */
public sealed interface Means {

  /**
   * A session that began with a password.
   *
   * @param secondFactor whether it was confirmed by a second factor
   */
  record Session(boolean secondFactor) implements Means {}

  /**
   * A token of the JSON API. It can do no more than its account, and of that only what it names.
   *
   * @param acts codes of acts
   * @param secondFactor whether it was made in a session with a second factor
   */
  record Token(Set<String> acts, boolean secondFactor) implements Means {
    public Token {
      acts = Set.copyOf(acts);
    }
  }

  /** The bearer secret in the folder of the node, on this machine. */
  record CommandLine() implements Means {}

  /** Whether roles that demand a second factor count. */
  default boolean strong() {
    return switch (this) {
      case Session session -> session.secondFactor();
      case Token token -> token.secondFactor();
      case CommandLine _ -> true;
    };
  }
}
