package org.symbolon.coverage.protection;

import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.records.Measure;

/**
 * How a text stands to the yardstick on one function. By the step of obligation alone: how exact a
 * provision is, is another question and stands beside it. It compares texts; it never says that a
 * State is in breach.
 */
public enum Against {
  /** The yardstick has it, the text does not, by itself or by another. */
  LACKS,
  /** Both have it; the text obliges less. */
  WEAKER,
  EQUAL,
  STRONGER,
  /** The text has it, the yardstick does not ask for it. */
  BEYOND,
  /** Neither has it. */
  NEITHER,
  /** The text has it only in provisions that the filter leaves out: no answer. */
  FILTERED_OUT,
  /** The text is the yardstick. */
  YARDSTICK;

  static Against of(Cell cell, Asked asked) {
    return cell instanceof Cell.FilteredOut
        ? FILTERED_OUT
        : Strongest.of(cell).map(own -> compare(own, asked.strongest())).orElse(LACKS);
  }

  /** What stands where the yardstick asks for nothing. */
  static Against beyond(Cell cell) {
    return cell instanceof Cell.FilteredOut
        ? FILTERED_OUT
        : Strongest.of(cell).isPresent() ? BEYOND : NEITHER;
  }

  private static Against compare(Measure own, Measure asked) {
    int order = own.obligation().strength().compareTo(asked.obligation().strength());
    return order == 0 ? EQUAL : order < 0 ? STRONGER : WEAKER;
  }
}
