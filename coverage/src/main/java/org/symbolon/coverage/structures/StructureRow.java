package org.symbolon.coverage.structures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.symbolon.coverage.records.Structure;

/**
 * A body of the chart.
 *
 * @param ended whether it had ended on the day asked for; no recorded end is no end
 * @param actions what it does by mandate, by P; every P stands in it
 * @param projects projects and operations in which it sits
 * @param networks other networks in which it sits
 * @param databases its databases
 * @param otherOutputs its other outputs
 */
public record StructureRow(
    Structure structure,
    boolean ended,
    Map<Action, ActionCell> actions,
    int projects,
    int networks,
    int databases,
    int otherOutputs) {

  public StructureRow {
    actions = Collections.unmodifiableMap(new EnumMap<>(actions));
  }

  public String id() {
    return structure.id();
  }

  public ActionCell on(Action action) {
    return actions.getOrDefault(action, ActionCell.NONE_RECORDED);
  }

  /** Activities on record that fit the question. */
  public int activities() {
    return actions.values().stream().mapToInt(ActionCell::activities).sum();
  }
}
