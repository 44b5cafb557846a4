package org.symbolon.coverage.records;

import java.util.List;

/**
 * What a person needs, and the functions that answer to it.
 *
 * @param position its place in the order in which the needs arise
 * @param question the need as the person would ask
 */
public record ProtectionNeed(
    String code,
    int position,
    String label,
    String labelFr,
    String question,
    String questionFr,
    List<String> functions) {

  public ProtectionNeed {
    functions = List.copyOf(functions);
  }

  public static ProtectionNeed of(Row row) {
    return new ProtectionNeed(
        row.required("need"),
        row.number("position"),
        row.text("label"),
        row.text("label_fr"),
        row.text("question"),
        row.text("question_fr"),
        row.parts("functions"));
  }
}
