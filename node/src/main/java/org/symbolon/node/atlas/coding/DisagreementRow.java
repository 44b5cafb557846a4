package org.symbolon.node.atlas.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.coding.Agreement;
import org.symbolon.coverage.coding.Disagreement;
import org.symbolon.coverage.records.Certainty;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.node.web.Export;

/**
 * One difference of two coders.
 *
 * @param first what the first coder said; further functions joined by semicolons
 * @param state OPEN, SETTLED or OVERTAKEN
 * @param settledValue what was decided; empty where nothing was
 * @param settledReason why, in the words of who decided
 */
record DisagreementRow(
    String measure,
    String instrument,
    String article,
    String column,
    String first,
    String second,
    String certainty,
    String remark,
    String state,
    String settledValue,
    String settledReason) {

  private static final List<String> COLUMNS =
      List.of(
          "measure",
          "instrument",
          "article",
          "column",
          "first",
          "second",
          "certainty",
          "remark",
          "state",
          "settled_value",
          "settled_reason");

  /** A difference in one column, before it is put into a row. */
  record Difference(Disagreement of, CodedColumn column) {}

  static List<Difference> differences(Agreement agreement, CodingQuestion.Asked asked) {
    List<Difference> differences = new ArrayList<>();
    for (Disagreement one : agreement.disagreements()) {
      for (CodedColumn column : one.columns().keySet()) {
        if (!column.isDerived() && asked.lists(one, column)) {
          differences.add(new Difference(one, column));
        }
      }
    }
    return differences;
  }

  static DisagreementRow of(Codings.State state, Difference difference) {
    Disagreement one = difference.of();
    CodedColumn column = difference.column();
    var settled = state.find(one.measure().id(), one.second().coder(), column);
    return new DisagreementRow(
        one.measure().id(),
        one.instrument().id(),
        one.measure().article(),
        column.column(),
        one.first().value(column).orElse(""),
        one.second().value(column).orElse(""),
        one.second().certainty().map(Certainty::code).orElse(""),
        one.second().remark(),
        one.state(column).orElse(Disagreement.State.OPEN).name(),
        settled.map(Settlement::value).orElse(""),
        settled.map(Settlement::reason).orElse(""));
  }

  static Export export(Codings.State state, List<Difference> differences) {
    return new Export(
        "disagreements", COLUMNS, differences.stream().map(d -> of(state, d).cells()).toList());
  }

  private List<String> cells() {
    return List.of(
        measure,
        instrument,
        article,
        column,
        first,
        second,
        certainty,
        remark,
        state,
        settledValue,
        settledReason);
  }

  /** The codings side by side, by column name. */
  static Map<String, String> values(org.symbolon.coverage.records.Coding coding) {
    Map<String, String> values = new java.util.LinkedHashMap<>();
    coding.values().forEach((column, value) -> values.put(column.column(), value));
    return values;
  }
}
