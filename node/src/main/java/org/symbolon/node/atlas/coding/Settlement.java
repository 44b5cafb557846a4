package org.symbolon.node.atlas.coding;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.symbolon.coverage.coding.Settled;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;

/**
 * A decision on one column of one measure, as it was written.
 *
 * @param number grows with each decision
 * @param act the act that decided it, with other columns of the measure
 * @param before what stood in the record before
 * @param cells the measure as the act left it
 */
record Settlement(
    long number,
    UUID act,
    String measureId,
    String coder,
    CodedColumn column,
    Choice choice,
    String first,
    String second,
    String value,
    String before,
    String reason,
    Map<String, String> cells,
    UUID account,
    Instant at) {

  /** Whose value was chosen. */
  enum Choice {
    FIRST,
    SECOND,
    OTHER
  }

  /** What decides what is coded; when it changes, a decision may no longer fit. */
  private static final java.util.List<String> TEXT =
      java.util.List.of("instrument_id", "article", "summary");

  Settlement {
    cells = Map.copyOf(cells);
  }

  /**
   * The decision as the analysis reads it.
   *
   * @param now the cells of the measure as they stand
   * @param secondNow what the further coder says now
   */
  Settled against(Map<String, String> now, String secondNow) {
    boolean overtaken =
        !same(now.getOrDefault(column.column(), ""), value)
            || !same(secondNow, second)
            || TEXT.stream()
                .anyMatch(cell -> !now.getOrDefault(cell, "").equals(cells.getOrDefault(cell, "")));
    return new Settled(measureId, coder, column, first, second, value, overtaken);
  }

  private boolean same(String one, String other) {
    return column.isSet() ? Coding.set(one).equals(Coding.set(other)) : one.equals(other);
  }
}
