package org.symbolon.node.atlas.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.FunctionRow;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.coding.Disputed;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/** Two to six texts side by side, down to the provision. */
record ComparePage(
    Page page, Words words, List<Column> columns, List<FunctionRow> rows, Disputed disputed) {

  /** What the template shows. */
  record View(String title, String answer, List<Head> heads, List<Group> groups) {}

  /** The head of a text. */
  record Head(String label, String title, String record) {}

  /** The functions of one category. */
  record Group(String label, List<Line> lines) {}

  /** One function: what each text says on it. */
  record Line(String code, String label, List<Said> said) {}

  /**
   * What one text says.
   *
   * @param says words where there is no provision of its own
   */
  record Said(String says, List<Provision> provisions) {}

  /** One provision. */
  record Provision(
      String record,
      String article,
      String how,
      String crime,
      String summary,
      String confidence,
      String disputed) {}

  View view() {
    List<String> names = columns.stream().map(c -> words.instrument(c.instrument())).toList();
    long inAll =
        rows.stream()
            .filter(row -> row.cells().stream().allMatch(cell -> cell instanceof Cell.Own))
            .count();
    Map<Category, List<Line>> groups = new LinkedHashMap<>();
    for (FunctionRow row : rows) {
      groups
          .computeIfAbsent(row.function().category(), _ -> new ArrayList<>())
          .add(new Line(row.function().code(), words.function(page, row.function()), said(row)));
    }
    return new View(
        String.join(" · ", names),
        page.text("atlas.measures.compare.answer", inAll, rows.size(), columns.size()),
        columns.stream()
            .map(column ->
                new Head(
                    words.instrument(column.instrument()),
                    column.instrument().title(),
                    RecordAddress.of("instruments", column.id())))
            .toList(),
        groups.entrySet().stream()
            .map(group -> new Group(words.category(page, group.getKey()), group.getValue()))
            .toList());
  }

  private List<Said> said(FunctionRow row) {
    List<Said> said = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      Cell cell = row.cells().get(c);
      String function = row.function().code();
      Said says = said(cell, function);
      Set<CodedColumn> differs = CellDispute.of(disputed, columns.get(c), function, cell);
      said.add(
          differs.isEmpty() || !says.provisions().isEmpty()
              ? says
              : new Said(
                  says.says()
                      + " "
                      + page.text("atlas.measures.missed", CellSign.columns(page, differs)),
                  says.provisions()));
    }
    return said;
  }

  private Said said(Cell cell, String function) {
    List<Provision> provisions =
        CellSheet.measures(cell).stream().map(measure -> provision(measure, function)).toList();
    return switch (cell) {
      case Cell.Own _ -> new Said("", provisions);
      case Cell.Inherited inherited ->
          new Said(
              page.text(
                  "atlas.measures.sheet.inherited",
                  inherited.fromInstrument(),
                  inherited.article()),
              provisions);
      case Cell.FilteredOut _ -> new Said(page.text("atlas.measures.filteredOut.long"), provisions);
      case Cell.None _ -> new Said(page.text("atlas.measures.none"), provisions);
      case Cell.NotCoded _ -> new Said(page.text("atlas.measures.notCoded"), provisions);
    };
  }

  private Provision provision(Measure measure, String function) {
    Set<CodedColumn> differs = disputed.of(function, List.of(measure.id()));
    String strength = words.code(page, "obligation", measure.obligation().name());
    return new Provision(
        RecordAddress.of("measures", measure.id()),
        measure.article(),
        measure
            .precision()
            .map(precision -> strength + "; " + words.precision(page, precision))
            .orElse(strength),
        words.crime(page, measure.crime()),
        measure.summary(),
        measure.confidence().name(),
        differs.isEmpty()
            ? ""
            : page.text("atlas.measures.cell.disputed", CellSign.columns(page, differs)));
  }
}
