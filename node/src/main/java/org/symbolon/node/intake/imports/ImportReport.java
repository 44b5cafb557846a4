package org.symbolon.node.intake.imports;

import java.util.List;
import org.symbolon.node.intake.SheetCounts;
import org.symbolon.node.intake.SheetDifference;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.node.intake.SheetUndone;
import org.symbolon.node.intake.sheets.Understood;

/**
 * What is known of an import beside its state.
 *
 * @param firstRows the first rows as they were understood
 * @param differences the first rows that differ; {@code counts} says how many there are
 * @param undone what undoing did; no rows before
 */
record ImportReport(
    Understood understood,
    List<SheetRow> firstRows,
    List<SheetProblem> problems,
    SheetCounts counts,
    List<SheetDifference> differences,
    SheetUndone undone) {

  static final int FIRST_ROWS = 8;
  static final int DIFFERENCES = 200;

  static final ImportReport NOTHING_YET =
      new ImportReport(
          new Understood("", false, "", "", "", 0, List.of(), 0, 0, List.of()),
          List.of(),
          List.of(),
          SheetCounts.NONE,
          List.of(),
          new SheetUndone(0, List.of()));

  ImportReport {
    firstRows = List.copyOf(firstRows);
    problems = List.copyOf(problems);
    differences = differences.stream().limit(DIFFERENCES).toList();
  }

  ImportReport problems(List<SheetProblem> found) {
    return new ImportReport(understood, firstRows, found, SheetCounts.NONE, List.of(), undone);
  }

  ImportReport counts(SheetCounts done) {
    return new ImportReport(understood, firstRows, problems, done, differences, undone);
  }

  ImportReport undone(SheetUndone done) {
    return new ImportReport(understood, firstRows, problems, counts, differences, done);
  }
}
