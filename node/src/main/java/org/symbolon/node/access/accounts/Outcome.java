package org.symbolon.node.access.accounts;

import java.util.List;

/** What came of an act on accounts. */
public sealed interface Outcome<T> {

  /** It was done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It was not done, and nothing changed; message keys of all reasons. */
  record Refused<T>(List<String> reasons) implements Outcome<T> {
    public Refused {
      reasons = List.copyOf(reasons);
    }

    static <T> Refused<T> because(String reason) {
      return new Refused<>(List.of(reason));
    }
  }
}
