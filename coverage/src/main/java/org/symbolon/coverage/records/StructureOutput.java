package org.symbolon.coverage.records;

import java.util.List;

/**
 * What a body puts out: a database, a handbook, a report.
 *
 * @param period when it was made, or years that it covers
 * @param units what one record counts; several where the database holds records of several kinds
 * @param sourceTypes who made the records
 */
public record StructureOutput(
    String id,
    String structureId,
    String type,
    String title,
    Years period,
    List<String> units,
    List<String> sourceTypes,
    String access,
    Crime crime,
    String content,
    Confidence confidence,
    String source) {

  public static StructureOutput of(Row row) {
    return new StructureOutput(
        row.required("output_id"),
        row.required("structure_id"),
        row.required("output_type"),
        row.text("title"),
        Years.of(row.text("period")),
        row.parts("unit_of_record"),
        row.parts("data_source_type"),
        row.text("access"),
        row.findCode("crime", Crime.class).orElse(Crime.GENERAL),
        row.text("content"),
        row.confidence(),
        row.text("source"));
  }

  public boolean isDatabase() {
    return type.equals("DATABASE");
  }
}
