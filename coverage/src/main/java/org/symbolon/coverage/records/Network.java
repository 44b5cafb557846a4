package org.symbolon.coverage.records;

import java.util.List;

/** A network, dialogue, project or operation. */
public record Network(
    String id,
    String name,
    String acronym,
    String type,
    PartialDate start,
    PartialDate end,
    Crime crime,
    List<String> regions,
    String summary,
    Confidence confidence,
    String source) {

  public static Network of(Row row) {
    return new Network(
        row.required("network_id"),
        row.text("name"),
        row.text("acronym"),
        row.text("type"),
        row.date("start"),
        row.date("end"),
        row.code("crime", Crime.class),
        row.parts("region"),
        row.text("summary"),
        row.confidence(),
        row.text("source"));
  }
}
