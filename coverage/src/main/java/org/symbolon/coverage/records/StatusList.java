package org.symbolon.coverage.records;

import java.time.LocalDate;

/**
 * What one source said of the status of one instrument on one day.
 *
 * @param asOf the last day that it surely speaks of: the first of a month or a year that is given
 *     as such
 * @param complete whether who is not in it had neither signed nor joined
 */
public record StatusList(
    String id,
    String instrumentId,
    String source,
    LocalDate asOf,
    boolean complete,
    Confidence confidence,
    String note) {

  public static StatusList of(Row row) {
    return new StatusList(
        row.required("list_id"),
        row.required("instrument_id"),
        row.required("source"),
        row.firstDay("as_of"),
        row.text("complete").equals("Y"),
        row.confidence(),
        row.text("note"));
  }

  /** Whether both lists are the word of one source, on different days. */
  public boolean sameSource(StatusList other) {
    return source.strip().equalsIgnoreCase(other.source.strip());
  }
}
