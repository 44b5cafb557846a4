package org.symbolon.coverage.records;

/**
 * An instrument that is offered as a yardstick.
 *
 * @param position its place in the offer; the first that can be used is used where nobody chooses
 * @param note what a reader should know of it
 */
public record YardstickChoice(
    String instrumentId,
    int position,
    String note,
    String noteFr,
    Confidence confidence,
    String source) {

  public static YardstickChoice of(Row row) {
    return new YardstickChoice(
        row.required("instrument_id"),
        row.number("position"),
        row.text("note"),
        row.text("note_fr"),
        row.confidence(),
        row.text("source"));
  }
}
