package org.symbolon.coverage.structures;

import org.symbolon.coverage.records.Category;

/** The three P of the matter, and the fourth that carries them. */
public enum Action {
  PREVENTION,
  /** Substantive and procedural law together. */
  PROSECUTION,
  PROTECTION,
  PARTNERSHIP;

  public static Action of(Category category) {
    return switch (category) {
      case PREV -> PREVENTION;
      case PROS_SUB, PROS_PROC -> PROSECUTION;
      case PROT -> PROTECTION;
      case PART -> PARTNERSHIP;
    };
  }
}
