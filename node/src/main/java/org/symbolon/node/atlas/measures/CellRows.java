package org.symbolon.node.atlas.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.FunctionRow;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.atlas.coding.Disputed;
import org.symbolon.node.web.Export;

/**
 * The cells of a chart as rows of codes.
 *
 * @param state OWN, INHERITED, FILTERED_OUT, NONE or NOT_CODED
 * @param measures ids of the provisions behind the cell
 * @param from the text that gives an inherited duty
 * @param disputed columns in which coders of the provisions differ, and nobody has decided yet
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
    String article,
    List<String> disputed) {

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
          "article",
          "disputed");

  static Export export(MeasureChart chart, Disputed disputed) {
    return export("chart-of-measures", chart.columns(), chart.rows(), disputed);
  }

  static Export export(
      String name, List<Column> columns, List<FunctionRow> rows, Disputed disputed) {
    return new Export(
        name,
        COLUMNS,
        () -> list(columns, rows, disputed).stream().map(CellRows::cells).iterator());
  }

  static List<CellRows> list(List<Column> columns, List<FunctionRow> rows, Disputed disputed) {
    List<CellRows> cells = new ArrayList<>();
    for (FunctionRow row : rows) {
      for (int c = 0; c < columns.size(); c++) {
        cells.add(of(row, columns.get(c), row.cells().get(c), disputed));
      }
    }
    return cells;
  }

  private static CellRows of(FunctionRow row, Column column, Cell cell, Disputed disputed) {
    List<Measure> measures = CellSheet.measures(cell);
    List<String> ids = measures.stream().map(Measure::id).toList();
    String function = row.function().code();
    List<String> differs =
        CellDispute.of(disputed, column, function, cell).stream().map(CodedColumn::column).toList();
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
              articles,
              differs);
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
              inherited.article(),
              differs);
      case Cell.FilteredOut _ ->
          new CellRows(
              function, category, column.id(), "FILTERED_OUT", "", "", ids, "", articles, differs);
      case Cell.None _ ->
          new CellRows(function, category, column.id(), "NONE", "", "", ids, "", "", differs);
      case Cell.NotCoded _ ->
          new CellRows(function, category, column.id(), "NOT_CODED", "", "", ids, "", "", differs);
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
        article,
        String.join(";", disputed));
  }
}
