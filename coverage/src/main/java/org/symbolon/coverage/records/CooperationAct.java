package org.symbolon.coverage.records;

import java.util.List;

/** Something that two States do together, and the functions whose provisions serve it. */
public record CooperationAct(
    String act,
    String label,
    List<String> functions,
    String description,
    Confidence confidence,
    String source) {

  public static CooperationAct of(Row row) {
    return new CooperationAct(
        row.required("act"),
        row.text("label"),
        row.parts("functions"),
        row.text("description"),
        row.confidence(),
        row.text("source"));
  }
}
