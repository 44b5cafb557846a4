package org.symbolon.coverage.records;

import java.util.List;

/**
 * A task that a body has by mandate. Mandate is not presence: {@code regions} says how far the
 * mandate reaches.
 */
public record StructureActivity(
    String id,
    String structureId,
    Category category,
    String function,
    Crime crime,
    List<String> regions,
    Intensity intensity,
    Confidence confidence,
    String source) {

  public static StructureActivity of(Row row) {
    return new StructureActivity(
        row.required("activity_id"),
        row.required("structure_id"),
        row.code("category", Category.class),
        row.required("function"),
        row.code("crime", Crime.class),
        row.parts("region"),
        row.code("intensity", Intensity.class),
        row.confidence(),
        row.text("source"));
  }
}
