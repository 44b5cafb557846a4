package org.symbolon.coverage.records;

import java.util.Locale;
import java.util.Optional;

/** What two coders of one provision can differ in, in the order of the table. */
public enum CodedColumn {
  CATEGORY,
  FUNCTION,
  /** A set: the order in which it was written means nothing. */
  ALSO_FUNCTIONS,
  CRIME,
  OBLIGATION,
  /** The coarse form of the obligation; it follows from it. */
  OBLIGATION_LEVEL,
  PRECISION;

  /** The name of the column in the tables. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it follows from another column, so that nobody decides on it apart. */
  public boolean isDerived() {
    return this == OBLIGATION_LEVEL;
  }

  /** Whether an empty cell is an answer (no further function), not one that is missing. */
  public boolean isSet() {
    return this == ALSO_FUNCTIONS;
  }

  /** The column of a name; empty for another name. */
  public static Optional<CodedColumn> of(String column) {
    for (CodedColumn coded : values()) {
      if (coded.column().equals(column)) {
        return Optional.of(coded);
      }
    }
    return Optional.empty();
  }
}
