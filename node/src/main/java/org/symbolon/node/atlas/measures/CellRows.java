package org.symbolon.node.atlas.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.FunctionRow;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.web.Export;

/**
 * The cells of a chart as rows of codes.
 *
 * @param state OWN, INHERITED, FILTERED_OUT, NONE or NOT_CODED
 * @param measures ids of the provisions behind the cell
 * @param from the text that gives an inherited duty
 */
record CellRows(
    String function,
    String category,
    String instrument,
    String state,
    String obligation,
    String precision,
    List<String> measures,
    String from,
    String article) {

  private static final List<String> COLUMNS =
      List.of(
          "function",
          "category",
          "instrument",
          "state",
          "obligation",
          "precision",
          "measures",
          "from",
          "article");

  static Export export(MeasureChart chart) {
    return export("chart-of-measures", chart.columns(), chart.rows());
  }

  static Export export(String name, List<Column> columns, List<FunctionRow> rows) {
    return new Export(
        name, COLUMNS, () -> list(columns, rows).stream().map(CellRows::cells).iterator());
  }

  static List<CellRows> list(List<Column> columns, List<FunctionRow> rows) {
    List<CellRows> cells = new ArrayList<>();
    for (FunctionRow row : rows) {
      for (int c = 0; c < columns.size(); c++) {
        cells.add(of(row, columns.get(c), row.cells().get(c)));
      }
    }
    return cells;
  }

  private static CellRows of(FunctionRow row, Column column, Cell cell) {
    List<Measure> measures = CellSheet.measures(cell);
    List<String> ids = measures.stream().map(Measure::id).toList();
    String function = row.function().code();
    String category = row.function().category().name();
    String articles = measures.stream().map(Measure::article).collect(Collectors.joining("; "));
    return switch (cell) {
      case Cell.Own own ->
          new CellRows(
              function,
              category,
              column.id(),
              "OWN",
              own.obligation().name(),
              own.precision().map(Enum::name).orElse(""),
              ids,
              "",
              articles);
      case Cell.Inherited inherited ->
          new CellRows(
              function,
              category,
              column.id(),
              "INHERITED",
              "",
              "",
              ids,
              inherited.fromInstrument(),
              inherited.article());
      case Cell.FilteredOut _ ->
          new CellRows(function, category, column.id(), "FILTERED_OUT", "", "", ids, "", articles);
      case Cell.None _ ->
          new CellRows(function, category, column.id(), "NONE", "", "", ids, "", "");
      case Cell.NotCoded _ ->
          new CellRows(function, category, column.id(), "NOT_CODED", "", "", ids, "", "");
    };
  }

  private List<String> cells() {
    return List.of(
        function,
        category,
        instrument,
        state,
        obligation,
        precision,
        String.join(";", measures),
        from,
        article);
  }
}
