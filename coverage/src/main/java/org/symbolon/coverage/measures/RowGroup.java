package org.symbolon.coverage.measures;

import java.util.List;
import org.symbolon.coverage.records.Category;

/**
 * The functions of one group of the chart.
 *
 * @param rows those shown, the most widespread first
 * @param functions how many functions of the group any text carries itself
 */
public record RowGroup(Category category, List<FunctionRow> rows, int functions) {
  public RowGroup {
    rows = List.copyOf(rows);
  }
}
