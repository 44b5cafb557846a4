package org.symbolon.coverage.records;

import java.util.List;

/** A body: agency, organisation, NGO, operation, national authority. */
public record Structure(
    String id,
    String name,
    String acronym,
    String type,
    String parent,
    PartialDate founded,
    PartialDate ended,
    List<String> regions,
    List<String> powers,
    Confidence confidence,
    String source) {

  public static Structure of(Row row) {
    return new Structure(
        row.required("structure_id"),
        row.text("name"),
        row.text("acronym"),
        row.required("type"),
        row.text("parent"),
        row.date("founded"),
        row.date("ended"),
        row.parts("region"),
        row.parts("powers"),
        row.confidence(),
        row.text("source"));
  }

  public boolean isNationalAuthority() {
    return type.equals("NATIONAL_AUTHORITY");
  }
}
