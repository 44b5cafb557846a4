package org.symbolon.coverage.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.LeftOutInstrument;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.protection.ProtectionFigures.TextFigures;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.ProtectionNeed;
import org.symbolon.coverage.territory.Territories;
import org.symbolon.coverage.territory.Territory;
import org.symbolon.coverage.territory.TerritoryRelation;

/**
 * Protection by need and text, against a yardstick (S0 I.3).
 *
 * <p>Cells are those of the chart of measures: own or inherited, an act with what amends it is one
 * text, not coded is not none. A text that nobody has coded is no column but stands in {@link
 * #notCoded}.
 */
public final class ProtectionChart {
  private static final LocalDate TODAY_AND_AFTER = LocalDate.of(9999, 12, 31);

  private final AtlasData data;
  private final ProtectionOptions options;
  private final MeasureChart chart;
  private final Yardstick yardstick;
  private final List<Column> columns;
  private final List<NeedRows> needs = new ArrayList<>();

  private ProtectionChart(AtlasData data, ProtectionOptions options) {
    this.data = data;
    this.options = options;
    this.chart = MeasureChart.of(data, options.measures().withMinInstruments(0));
    World world = new World(data, options.measures());
    this.yardstick = Yardstick.of(data, options, world);
    this.columns = chart.columns().stream().filter(Column::coded).toList();
    world
        .needs()
        .forEach((need, functions) ->
            needs.add(new NeedRows(need, functions.stream().map(f -> row(f, world)).toList())));
  }

  public static ProtectionChart of(AtlasData data, ProtectionOptions options) {
    return new ProtectionChart(data, options);
  }

  public ProtectionOptions options() {
    return options;
  }

  public Yardstick yardstick() {
    return yardstick;
  }

  /** The coded texts that are compared, in the order of the chart of measures. */
  public List<Column> columns() {
    return columns;
  }

  /** Instruments that the rule takes but nobody has coded: of them nothing is said. */
  public List<Instrument> notCoded() {
    return Stream.concat(
            chart.columns().stream().filter(c -> !c.coded()).map(Column::instrument),
            leftOut(LeftOutInstrument.Reason.NOT_CODED::equals)
                .flatMap(out -> data.findInstrument(out.instrumentId()).stream()))
        .sorted(java.util.Comparator.comparing(Instrument::id))
        .toList();
  }

  /** Instruments that the rule leaves out for another reason. */
  public List<LeftOutInstrument> leftOut() {
    return leftOut(reason -> reason != LeftOutInstrument.Reason.NOT_CODED).toList();
  }

  /** The functions by need, in the order in which needs arise. */
  public List<NeedRows> needs() {
    return needs;
  }

  public List<ProtectionRow> rows() {
    return needs.stream().flatMap(group -> group.rows().stream()).toList();
  }

  public Optional<ProtectionRow> findRow(String function) {
    return rows().stream().filter(row -> row.function().code().equals(function)).findFirst();
  }

  /** The place of a text among the columns, by the id of any of its instruments. */
  public Optional<Integer> findColumn(String instrumentId) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).members().stream().anyMatch(m -> m.id().equals(instrumentId))) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  /**
   * What one text lacks and has against the yardstick.
   *
   * @return empty where the text is no column, or there is no yardstick to compare with
   */
  public Optional<DraftSheet> sheet(String instrumentId) {
    if (!(yardstick instanceof Yardstick.Usable usable)) {
      return Optional.empty();
    }
    return findColumn(instrumentId)
        .map(c ->
            new DraftSheet(
                columns.get(c), usable, reach(usable.instrument(), columns.get(c)), lines(c)));
  }

  /** The chart in numbers. */
  public ProtectionFigures figures() {
    Map<String, TextFigures> texts = new LinkedHashMap<>();
    for (int c = 0; c < columns.size(); c++) {
      texts.put(
          columns.get(c).id(),
          new TextFigures(
              codes(c, Against.LACKS),
              codes(c, Against.WEAKER),
              codes(c, Against.EQUAL),
              codes(c, Against.STRONGER),
              codes(c, Against.BEYOND),
              codes(c, Against.FILTERED_OUT)));
    }
    return switch (yardstick) {
      case Yardstick.Usable usable ->
          figures(usable.instrument().id(), usable.asked().size(), texts);
      case Yardstick.NoneAsked _ -> figures("", 0, texts);
      case Yardstick.Refused _ -> figures("", 0, texts);
    };
  }

  private ProtectionFigures figures(String id, int asked, Map<String, TextFigures> texts) {
    return new ProtectionFigures(
        id, asked, columns.size(), notCoded().size(), rows().size(), texts);
  }

  private List<String> codes(int column, Against against) {
    return rows().stream()
        .filter(row -> !row.against().isEmpty() && row.against().get(column) == against)
        .map(row -> row.function().code())
        .toList();
  }

  private List<DraftSheet.Line> lines(int column) {
    List<DraftSheet.Line> lines = new ArrayList<>();
    for (NeedRows group : needs) {
      for (ProtectionRow row : group.rows()) {
        lines.add(line(group.need(), row, column));
      }
    }
    return lines;
  }

  private DraftSheet.Line line(ProtectionNeed need, ProtectionRow row, int column) {
    return new DraftSheet.Line(
        need,
        row.function(),
        row.against().get(column),
        row.cells().get(column),
        row.asked(),
        row.modelsFor(columns.get(column).id()));
  }

  private Optional<TerritoryRelation.Kind> reach(Instrument yard, Column column) {
    LocalDate at = options.measures().at();
    Territories territories = Territories.on(at == null ? TODAY_AND_AFTER : at, data);
    Territory ours = territories.of(yard.regions());
    Territory theirs = territories.of(column.instrument().regions());
    return ours.isNowhere() || theirs.isNowhere()
        ? Optional.empty()
        : Optional.of(ours.to(theirs).kind());
  }

  private Stream<LeftOutInstrument> leftOut(Predicate<LeftOutInstrument.Reason> reason) {
    return chart.leftOut().stream().filter(out -> reason.test(out.reason()));
  }

  private ProtectionRow row(FunctionCode function, World world) {
    List<Cell> cells = new ArrayList<>();
    int inherited = 0;
    int has = 0;
    for (Column column : columns) {
      Cell cell = chart.findCell(column.id(), function.code()).orElseThrow();
      cells.add(cell);
      has += cell instanceof Cell.Own ? 1 : 0;
      inherited += cell instanceof Cell.Inherited ? 1 : 0;
    }
    return switch (yardstick) {
      case Yardstick.Usable usable -> {
        Optional<Asked> asked = Optional.ofNullable(usable.asked().get(function.code()));
        yield new ProtectionRow(
            function,
            cells,
            Share.of(has, columns.size()),
            inherited,
            asked,
            against(usable, asked, cells),
            world.clauses(function.code()));
      }
      case Yardstick.NoneAsked _, Yardstick.Refused _ ->
          new ProtectionRow(
              function,
              cells,
              Share.of(has, columns.size()),
              inherited,
              Optional.empty(),
              List.of(),
              world.clauses(function.code()));
    };
  }

  private List<Against> against(Yardstick.Usable usable, Optional<Asked> asked, List<Cell> cells) {
    List<Against> against = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      Cell cell = cells.get(c);
      against.add(
          columns.get(c).id().equals(usable.instrument().id())
              ? Against.YARDSTICK
              : asked.map(a -> Against.of(cell, a)).orElseGet(() -> Against.beyond(cell)));
    }
    return against;
  }
}
