package org.symbolon.coverage.records;

/**
 * What one instrument is to another: see {@link #APPLIES_TO} and {@link #AMENDS}; the rest is told,
 * not counted.
 */
public record Relation(
    String from,
    String relation,
    String to,
    String article,
    String note,
    Confidence confidence,
    String source) {

  /** The duties of {@code from} are inherited by {@code to}. */
  public static final String APPLIES_TO = "APPLIES_TO";

  /** {@code from} and {@code to} are one text. */
  public static final String AMENDS = "AMENDS";

  public static Relation of(Row row) {
    return new Relation(
        row.required("from_instrument"),
        row.required("relation"),
        row.required("to_instrument"),
        row.text("article"),
        row.text("note"),
        row.confidence(),
        row.text("source"));
  }
}
