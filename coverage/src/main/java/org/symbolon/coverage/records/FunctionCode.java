package org.symbolon.coverage.records;

import java.util.List;

/** A code of the one list that measures, activities, plans, trainings and practices share. */
public record FunctionCode(
    String code,
    String group,
    String label,
    Category category,
    List<Addressee> addressees,
    String description) {

  public static FunctionCode of(Row row) {
    return new FunctionCode(
        row.required("function"),
        row.text("group"),
        row.text("label"),
        row.code("typical_category", Category.class),
        row.codes("addressee", Addressee.class),
        row.text("description"));
  }

  /** Whether an international body can help somebody who has to act here. */
  public boolean canBeHelped() {
    return addressees.stream().anyMatch(Addressee::canBeHelped);
  }
}
