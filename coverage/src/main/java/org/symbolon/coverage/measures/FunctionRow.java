package org.symbolon.coverage.measures;

import java.util.List;
import org.symbolon.coverage.records.FunctionCode;

/**
 * One function across the texts.
 *
 * @param cells one for each column, in their order
 */
public record FunctionRow(FunctionCode function, List<Cell> cells, Homogeneity homogeneity) {

  public FunctionRow {
    cells = List.copyOf(cells);
  }

  static FunctionRow of(FunctionCode function, List<Column> columns, CellReader reader) {
    List<Cell> cells = columns.stream().map(column -> reader.read(column, function)).toList();
    return new FunctionRow(function, cells, Homogeneity.of(cells));
  }

  /** How many texts have it themselves. */
  public int has() {
    return homogeneity.has().numerator();
  }

  /** Whether any text says anything on it, itself or by another, shown or filtered out. */
  boolean isTouched() {
    return has() > 0
        || homogeneity.inherited() > 0
        || cells.stream().anyMatch(Cell.FilteredOut.class::isInstance);
  }
}
