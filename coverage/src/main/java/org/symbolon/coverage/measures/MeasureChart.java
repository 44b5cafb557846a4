package org.symbolon.coverage.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.MeasureFigures.ScopeFigures;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Measure;

/**
 * Functions by texts: which duties the instruments share, and how strongly.
 *
 * <p>A function is one row, counted over all provisions of a text whatever their category, bundles
 * included. An act with what amends it is one column. What one text gives to another by its own
 * words is shown as inherited and counts as nobody's own.
 */
public final class MeasureChart {
  private static final Comparator<FunctionRow> WIDEST_FIRST =
      Comparator.comparingInt(FunctionRow::has)
          .reversed()
          .thenComparing(row -> row.function().label())
          .thenComparing(row -> row.function().code());

  private final MeasureOptions options;
  private final List<Column> columns;
  private final List<LeftOutInstrument> leftOut;
  private final List<FunctionRow> touched;

  private MeasureChart(AtlasData data, MeasureOptions options) {
    ColumnChoice choice = new ColumnChoice(data, options);
    CellReader reader = new CellReader(data, options, choice);
    this.options = options;
    this.columns = List.copyOf(choice.columns());
    this.leftOut = List.copyOf(choice.leftOut());
    List<FunctionRow> rows = new ArrayList<>();
    for (FunctionCode function : data.functions()) {
      rows.add(FunctionRow.of(function, columns, reader));
    }
    rows.sort(WIDEST_FIRST);
    this.touched = List.copyOf(rows);
  }

  public static MeasureChart of(AtlasData data, MeasureOptions options) {
    return new MeasureChart(data, options);
  }

  public MeasureOptions options() {
    return options;
  }

  /** The texts by scope, other regions by organisation, then by the date of adoption. */
  public List<Column> columns() {
    return columns;
  }

  /** How many of the texts are coded: the n of every homogeneity. */
  public int codedTexts() {
    return (int) columns.stream().filter(Column::coded).count();
  }

  /** What the rule left out, and why. */
  public List<LeftOutInstrument> leftOut() {
    return leftOut;
  }

  /** The functions shown, the most widespread first. */
  public List<FunctionRow> rows() {
    return touched.stream().filter(this::isShown).toList();
  }

  /** The functions shown by group, in the order of the page. */
  public List<RowGroup> groups() {
    List<RowGroup> groups = new ArrayList<>();
    for (Category category : Category.values()) {
      List<FunctionRow> all =
          touched.stream().filter(row -> row.function().category() == category).toList();
      groups.add(
          new RowGroup(
              category,
              all.stream().filter(this::isShown).toList(),
              (int) all.stream().filter(row -> row.has() > 0).count()));
    }
    return groups;
  }

  /** The row of a function, shown or not. */
  public Optional<FunctionRow> findRow(String function) {
    return touched.stream().filter(row -> row.function().code().equals(function)).findFirst();
  }

  /** The cell of a text and a function. */
  public Optional<Cell> findCell(String instrumentId, String function) {
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      if (columns.get(c).members().stream().anyMatch(m -> m.id().equals(instrumentId))) {
        return findRow(function).map(row -> row.cells().get(column));
      }
    }
    return Optional.empty();
  }

  /** All provisions of the texts that count. */
  public List<Measure> measures() {
    return columns.stream().flatMap(column -> column.measures().stream()).toList();
  }

  /** Those of them that carry a function shown. */
  public List<Measure> shownMeasures() {
    List<String> codes = rows().stream().map(row -> row.function().code()).toList();
    return measures().stream().filter(m -> codes.stream().anyMatch(m::carries)).toList();
  }

  /** Provisions by scope, with what their shares leave out. */
  public List<ScopeShares> scopes() {
    List<ScopeShares> scopes = new ArrayList<>();
    for (ScopeGroup scope : ScopeGroup.values()) {
      List<Column> of = columns.stream().filter(c -> c.scopeGroup() == scope).toList();
      int coded = (int) of.stream().filter(Column::coded).count();
      List<Measure> measures =
          of.stream().map(Column::measures).flatMap(Collection::stream).toList();
      scopes.add(new ScopeShares(scope, coded, of.size() - coded, ProvisionCount.of(measures)));
    }
    return scopes;
  }

  /** What the sentence above the chart is made of. */
  public ChartAnswer answer() {
    return new ChartAnswer(
        touched.stream().filter(row -> row.has() > 0).findFirst(),
        touched.stream()
            .filter(row -> row.homogeneity().agreement().isDefined())
            .filter(row -> row.homogeneity().agreement().value() == 1)
            .findFirst());
  }

  /** The chart in numbers. */
  public MeasureFigures figures() {
    Map<ScopeGroup, ScopeFigures> scopes = new EnumMap<>(ScopeGroup.class);
    scopes().forEach(shares -> scopes.put(shares.scope(), ScopeFigures.of(shares.provisions())));
    return new MeasureFigures(
        columns.stream().mapToInt(column -> column.members().size()).sum(),
        columns.stream().mapToInt(MeasureChart::codedMembers).sum(),
        measures().size(),
        scopes);
  }

  private static int codedMembers(Column column) {
    return (int) column.measures().stream().map(Measure::instrumentId).distinct().count();
  }

  private boolean isShown(FunctionRow row) {
    return row.has() >= options.minInstruments();
  }
}
