package org.symbolon.coverage.records;

import java.util.List;

/** What a network does or puts out. */
public record NetworkActivity(
    String id,
    String networkId,
    Category category,
    String function,
    Crime crime,
    List<String> regions,
    String output,
    Confidence confidence,
    String source) {

  public static NetworkActivity of(Row row) {
    return new NetworkActivity(
        row.required("network_activity_id"),
        row.required("network_id"),
        row.code("category", Category.class),
        row.required("function"),
        row.code("crime", Crime.class),
        row.parts("region"),
        row.text("output"),
        row.confidence(),
        row.text("source"));
  }
}
