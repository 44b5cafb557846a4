package org.symbolon.node.intake.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Problem;

/** Wording that pages of imports share. */
final class ImportWords {

  private ImportWords() {}

  static String state(Page page, ImportState state) {
    return page.text("intake.state." + state.name().toLowerCase(Locale.ROOT));
  }

  static List<Problem> problems(Page page, List<SheetProblem> problems) {
    return problems.stream()
        .map(problem ->
            new Problem(
                place(page, problem),
                problem.message().in(page.contentLocale()),
                problem.remedy().in(page.contentLocale())))
        .toList();
  }

  private static String place(Page page, SheetProblem problem) {
    String row = problem.row() == 0 ? "" : page.text("intake.place.row", problem.row());
    if (row.isEmpty() && problem.column().isEmpty()) {
      return page.text("intake.place.file");
    }
    return List.of(row, problem.column()).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
