package org.symbolon.coverage.records;

import java.util.Locale;
import java.util.Optional;

/** How sure a coder was of a coding, the surest first. */
public enum Certainty {
  HIGH,
  /** A close call between two values. */
  MEDIUM,
  LOW;

  /** The word that stands in the table. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The certainty of a word of the table; empty for another word. */
  public static Optional<Certainty> of(String code) {
    for (Certainty certainty : values()) {
      if (certainty.code().equals(code)) {
        return Optional.of(certainty);
      }
    }
    return Optional.empty();
  }
}
