package org.symbolon.coverage.records;

/** The authority that a State named for requests of one act under one instrument. */
public record CentralAuthority(
    String country,
    String instrumentId,
    String act,
    String authority,
    String structureId,
    String office,
    String languages,
    PartialDate asOf,
    Confidence confidence,
    String source) {

  public static CentralAuthority of(Row row) {
    return new CentralAuthority(
        row.required("iso3"),
        row.required("instrument_id"),
        row.required("act"),
        row.text("authority"),
        row.text("structure_id"),
        row.text("office"),
        row.text("languages"),
        row.date("as_of"),
        row.confidence(),
        row.text("source"));
  }
}
