package org.symbolon.node.intake.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.intake.IntakeTexts;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.node.intake.sheets.Understood.ColumnMatch;
import org.symbolon.node.web.Apostrophe;
import org.symbolon.reference.Wording;

/**
 * Turns rows of bare cells into rows under the names of known columns: finds the row of names among
 * the first rows, passes blank rows over, and takes off the mark that our exports put before text
 * that a spreadsheet would take for a formula.
 */
final class SheetMapper {

  private static final int ROWS_BEFORE_NAMES = 10;

  private record Raw(long number, List<String> cells) {}

  private final List<SheetColumn> columns;
  private final ColumnNames names;
  private final SheetLimits limits;
  private final RowSink sink;
  private final boolean everyCellWritten;
  private final ProblemList problems;
  private final List<Raw> waiting = new ArrayList<>();
  private final List<ColumnMatch> matches = new ArrayList<>();
  private final List<Wording> notes = new ArrayList<>();
  private List<String> header = List.of();
  private int writtenWidth;
  private boolean wanted = true;
  private @Nullable SheetColumn[] taken = new SheetColumn[0];
  private long headerRow;
  private long rows;
  private long cellsKept;
  private long blankRows;

  /**
   * @param everyCellWritten whether a row shorter than the names is a fault, as in a CSV, and not
   *     the way in which the format leaves blank cells out
   */
  SheetMapper(
      List<SheetColumn> columns,
      SheetLimits limits,
      RowSink sink,
      boolean everyCellWritten,
      ProblemList problems) {
    this.columns = columns;
    this.names = new ColumnNames(columns);
    this.limits = limits;
    this.sink = sink;
    this.everyCellWritten = everyCellWritten;
    this.problems = problems;
  }

  /** Takes the next row; false once no more are wanted. */
  boolean row(long number, List<String> cells) throws IOException {
    if (cells.stream().allMatch(String::isBlank)) {
      blankRows++;
      return wanted;
    }
    if (headerRow > 0) {
      body(new Raw(number, cells));
      return wanted;
    }
    waiting.add(new Raw(number, List.copyOf(cells)));
    if (known(cells) >= Math.min(2, columns.size()) && known(cells) * 2 >= columns.size()
        || waiting.size() == ROWS_BEFORE_NAMES) {
      names();
    }
    return wanted;
  }

  void end() throws IOException {
    if (headerRow == 0) {
      if (waiting.isEmpty()) {
        throw new BrokenSheet(SheetProblem.ofFile("empty"));
      }
      names();
    }
    if (rows == 0 && problems.isEmpty()) {
      problems.add(SheetProblem.of(headerRow, "", "headerOnly"));
    }
  }

  private long known(List<String> cells) {
    return cells.stream().filter(cell -> names.find(cell).isPresent()).count();
  }

  private void names() throws IOException {
    int best = 0;
    for (int i = 1; i < waiting.size(); i++) {
      if (known(waiting.get(i).cells()) > known(waiting.get(best).cells())) {
        best = i;
      }
    }
    Raw found = waiting.get(best);
    headerRow = found.number();
    if (best > 0) {
      notes.add(IntakeTexts.of("intake.note.rowsBeforeNames", best));
    }
    header(found);
    if (sink == RowSink.NONE) {
      wanted = false;
    }
    for (Raw later : waiting.subList(best + 1, waiting.size())) {
      body(later);
    }
    waiting.clear();
  }

  private void header(Raw found) throws IOException {
    header = found.cells().stream().map(String::strip).toList();
    int width = header.size();
    writtenWidth = width;
    while (width > 0 && header.get(width - 1).isEmpty()) {
      width--;
    }
    header = header.subList(0, width);
    taken = new SheetColumn[width];
    if (known(header) == 0) {
      throw new BrokenSheet(SheetProblem.of(headerRow, "", "noNames", example()));
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < width; i++) {
      name(i, header.get(i), seen);
    }
    for (SheetColumn column : columns) {
      if (column.required() && !seen.containsKey(column.name())) {
        problems.add(SheetProblem.of(headerRow, column.name(), "columnMissing", column.name()));
      } else if (!seen.containsKey(column.name())) {
        notes.add(IntakeTexts.of("intake.note.columnLeftOut", column.name()));
      }
    }
  }

  private void name(int index, String written, Map<String, Integer> seen) {
    if (written.isEmpty()) {
      matches.add(new ColumnMatch("", "", ""));
      return;
    }
    var column = names.find(written);
    if (column.isEmpty()) {
      String nearest = names.nearest(written).map(SheetColumn::name).orElse("");
      matches.add(new ColumnMatch(written, "", nearest));
      problems.add(
          nearest.isEmpty()
              ? SheetProblem.of(headerRow, written, "columnUnknown", written)
              : SheetProblem.of(headerRow, written, "columnNear", written, nearest));
      return;
    }
    String name = column.get().name();
    matches.add(new ColumnMatch(written, name, ""));
    Integer first = seen.putIfAbsent(name, index);
    if (first == null) {
      taken[index] = column.get();
    } else {
      problems.add(
          SheetProblem.of(
              headerRow,
              written,
              "columnTwice",
              name,
              ColumnLetters.of(first + 1),
              ColumnLetters.of(index + 1)));
    }
  }

  private void body(Raw raw) throws IOException {
    if (!wanted) {
      return;
    }
    rows++;
    if (rows > limits.rows()) {
      throw new BrokenSheet(SheetProblem.of(raw.number(), "", "tooManyRows", limits.rows()));
    }
    List<String> cells = raw.cells();
    if (everyCellWritten && cells.size() < header.size()) {
      problems.add(SheetProblem.of(raw.number(), "", "rowShort", cells.size(), header.size()));
      return;
    }
    if (everyCellWritten && cells.size() > writtenWidth) {
      String letters = ColumnLetters.of(writtenWidth + 1);
      problems.add(SheetProblem.of(raw.number(), letters, "rowLong", letters, header.size()));
      return;
    }
    var named = new LinkedHashMap<String, String>();
    for (int i = 0; i < Math.max(cells.size(), taken.length); i++) {
      String cell = i < cells.size() ? cells.get(i) : "";
      if (i >= taken.length || header.get(i).isEmpty()) {
        if (!cell.isBlank()) {
          String letters = ColumnLetters.of(i + 1);
          problems.add(SheetProblem.of(raw.number(), letters, "nameBlank", letters, headerRow));
          return;
        }
      } else if (taken[i] != null) {
        named.put(taken[i].name(), Apostrophe.unguard(cell));
      }
    }
    cellsKept += named.size();
    if (cellsKept > limits.cells()) {
      throw new BrokenSheet(SheetProblem.of(raw.number(), "", "tooManyCells", limits.cells()));
    }
    if (problems.isEmpty()) {
      wanted = sink.row(new SheetRow(raw.number(), named));
    }
  }

  private String example() {
    return columns.stream()
        .limit(3)
        .map(SheetColumn::name)
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  long headerRow() {
    return headerRow;
  }

  List<ColumnMatch> matches() {
    return matches;
  }

  List<Wording> notes() {
    return notes;
  }

  long rows() {
    return rows;
  }

  long blankRows() {
    return blankRows;
  }
}
