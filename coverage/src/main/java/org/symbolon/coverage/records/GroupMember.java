package org.symbolon.coverage.records;

import java.time.LocalDate;

/** A country in a region code or an organisation, with the dates of joining and leaving. */
public record GroupMember(
    String group,
    String kind,
    String label,
    String country,
    PartialDate from,
    PartialDate to,
    Confidence confidence,
    String source) {

  public static GroupMember of(Row row) {
    return new GroupMember(
        row.required("group"),
        row.text("kind"),
        row.text("label"),
        row.required("iso3"),
        row.date("from"),
        row.date("to"),
        row.confidence(),
        row.text("source"));
  }

  public boolean belongsOn(LocalDate day) {
    return from.hasBegunBy(day) && !to.isOverBy(day);
  }
}
