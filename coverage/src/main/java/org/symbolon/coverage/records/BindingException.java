package org.symbolon.coverage.records;

import java.time.LocalDate;

/** A State that stands apart from those that an instrument binds, and for how long. */
public record BindingException(
    String instrumentId,
    String country,
    ExceptionKind kind,
    PartialDate from,
    PartialDate to,
    String article,
    String note,
    Confidence confidence,
    String source) {

  public static BindingException of(Row row) {
    return new BindingException(
        row.required("instrument_id"),
        row.required("iso3"),
        row.code("kind", ExceptionKind.class),
        row.date("from"),
        row.date("to"),
        row.text("article"),
        row.text("note"),
        row.confidence(),
        row.text("source"));
  }

  public boolean holdsOn(LocalDate day) {
    return from.hasBegunBy(day) && !to.isOverBy(day);
  }
}
