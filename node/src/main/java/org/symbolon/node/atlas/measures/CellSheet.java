package org.symbolon.node.atlas.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.FunctionRow;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.coding.Disputed;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** The provisions behind the cell that the address opens, and the same function elsewhere. */
record CellSheet(Page page, Words words, AtlasData data, MeasureChart chart, Disputed disputed) {

  Optional<MeasuresView.SheetView> sheet() {
    return MeasureQuestion.open(page)
        .flatMap(id ->
            MeasuresPage.column(chart, id.instrument())
                .flatMap(column -> chart.findRow(id.function()).map(row -> sheet(column, row))));
  }

  private MeasuresView.SheetView sheet(int index, FunctionRow row) {
    Column column = chart.columns().get(index);
    Cell cell = row.cells().get(index);
    return new MeasuresView.SheetView(
        page.text(
            "atlas.measures.cell.where",
            words.instrument(column.instrument()),
            words.function(page, row.function())),
        says(column, row, cell),
        measures(cell).stream().map(measure -> provision(measure, row.function().code())).toList(),
        elsewhere(index, row),
        page.with("cell", ""),
        row.function().code());
  }

  private String says(Column column, FunctionRow row, Cell cell) {
    String says = says(cell);
    Set<CodedColumn> missed =
        measures(cell).isEmpty()
            ? CellDispute.of(disputed, column, row.function().code(), cell)
            : Set.of();
    return missed.isEmpty()
        ? says
        : says + " " + page.text("atlas.measures.missed", CellSign.columns(page, missed));
  }

  private String says(Cell cell) {
    return switch (cell) {
      case Cell.Own _ -> "";
      case Cell.Inherited inherited ->
          page.text(
              "atlas.measures.sheet.inherited",
              data.findInstrument(inherited.fromInstrument())
                  .map(words::instrument)
                  .orElse(inherited.fromInstrument()),
              inherited.article());
      case Cell.FilteredOut _ -> page.text("atlas.measures.filteredOut.long");
      case Cell.None _ -> page.text("atlas.measures.none");
      case Cell.NotCoded _ -> page.text("atlas.measures.notCoded.long");
    };
  }

  static List<Measure> measures(Cell cell) {
    return switch (cell) {
      case Cell.Own own -> own.measures();
      case Cell.Inherited inherited -> inherited.measures();
      case Cell.FilteredOut out -> out.measures();
      case Cell.None _, Cell.NotCoded _ -> List.of();
    };
  }

  private MeasuresView.ProvisionView provision(Measure measure, String function) {
    return new MeasuresView.ProvisionView(
        measure.id(),
        measure.summary(),
        measure.article(),
        words.code(page, "obligation", measure.obligation().name()),
        measure
            .precision()
            .map(precision -> words.precision(page, precision))
            .orElse(page.text("atlas.unknown")),
        words.category(page, measure.category()),
        words.crime(page, measure.crime()),
        measure.functions().stream()
            .map(code -> words.code(page, "function", code))
            .collect(Collectors.joining(", ")),
        measure.confidence().name(),
        measure.source(),
        differs(measure, function),
        others(measure));
  }

  private String differs(Measure measure, String function) {
    Set<CodedColumn> differs = disputed.of(function, List.of(measure.id()));
    return differs.isEmpty()
        ? ""
        : page.text("atlas.measures.cell.disputed", CellSign.columns(page, differs));
  }

  /** What each further coder said where it differs; for accounts that may see codings. */
  private List<MeasuresView.OtherCoding> others(Measure measure) {
    if (!page.visitor().may("atlas.coding.read")) {
      return List.of();
    }
    return disputed.measure(measure.id()).stream()
        .map(one ->
            new MeasuresView.OtherCoding(
                page.text("atlas.coding.coder", one.second().coder()),
                one.columns().keySet().stream()
                    .filter(column -> !column.isDerived())
                    .map(column ->
                        page.text(
                            "atlas.measures.other",
                            page.text("atlas.measures.column." + column),
                            value(column, one.second().value(column).orElse(""))))
                    .toList(),
                one.second().remark(),
                "/atlas/coding/disagreements/"
                    + RecordAddress.segment(measure.id())
                    + "?second="
                    + one.second().coder()))
        .toList();
  }

  private String value(CodedColumn column, String value) {
    String list =
        switch (column) {
          case FUNCTION, ALSO_FUNCTIONS -> "function";
          case CATEGORY, CRIME, OBLIGATION, OBLIGATION_LEVEL, PRECISION -> column.column();
        };
    return value.isEmpty()
        ? page.text("atlas.coding.value.none")
        : Arrays.stream(value.split(";"))
            .map(code -> words.code(page, list, code))
            .collect(Collectors.joining(", "));
  }

  private Table elsewhere(int except, FunctionRow row) {
    List<Table.Row> rows = new ArrayList<>();
    for (int c = 0; c < row.cells().size(); c++) {
      if (c != except && row.cells().get(c) instanceof Cell.Own own) {
        Measure strongest = own.strongest();
        Column column = chart.columns().get(c);
        rows.add(
            Table.Row.of(
                org.symbolon.node.web.Cell.link(
                    page.text(
                        "atlas.measures.article",
                        words.instrument(column.instrument()),
                        strongest.article()),
                    RecordAddress.of("measures", strongest.id())),
                org.symbolon.node.web.Cell.of(how(strongest)),
                org.symbolon.node.web.Cell.confidence(strongest.confidence().name())));
      }
    }
    return Table.of(
            page.text("atlas.measures.sheet.elsewhere"),
            List.of(
                Table.Column.text(page.text("atlas.measures.sheet.article")),
                Table.Column.text(page.text("atlas.measures.sheet.how")),
                Table.Column.text(page.text("atlas.measures.sheet.confidence"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.measures.sheet.elsewhere"),
                page.text("atlas.measures.sheet.nowhere")));
  }

  private String how(Measure measure) {
    String strength = words.strength(page, measure.obligation().strength());
    return measure
        .precision()
        .map(precision -> strength + "; " + words.precision(page, precision))
        .orElse(strength);
  }
}
