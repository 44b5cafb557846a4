package org.symbolon.node.atlas.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.protection.Against;
import org.symbolon.coverage.protection.ModelClause;
import org.symbolon.coverage.protection.NeedRows;
import org.symbolon.coverage.protection.ProtectionChart;
import org.symbolon.coverage.protection.ProtectionRow;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.web.Export;

/**
 * The cells of the chart as rows of codes.
 *
 * @param state OWN, INHERITED, FILTERED_OUT, NONE or NOT_CODED
 * @param against how the text stands to the yardstick; empty where there is none
 * @param obligation of the strongest provision, its own or inherited
 * @param measures ids of the provisions behind the cell
 * @param from the text that gives an inherited duty
 * @param models ids of the strongest provisions of other texts, for what lacks or is weaker
 */
record ProtectionCells(
    String need,
    String function,
    String instrument,
    String state,
    String against,
    String obligation,
    String precision,
    List<String> measures,
    String from,
    String article,
    String yardstickObligation,
    String yardstickArticle,
    List<String> models) {

  private static final List<String> COLUMNS =
      List.of(
          "need",
          "function",
          "instrument",
          "state",
          "against",
          "obligation",
          "precision",
          "measures",
          "from",
          "article",
          "yardstick_obligation",
          "yardstick_article",
          "models");

  static Export export(ProtectionChart chart) {
    return new Export(
        "chart-of-protection",
        COLUMNS,
        () -> list(chart).stream().map(ProtectionCells::cells).iterator());
  }

  static List<ProtectionCells> list(ProtectionChart chart) {
    List<ProtectionCells> cells = new ArrayList<>();
    for (NeedRows group : chart.needs()) {
      for (ProtectionRow row : group.rows()) {
        for (int c = 0; c < chart.columns().size(); c++) {
          cells.add(of(group.need().code(), row, chart.columns().get(c), c));
        }
      }
    }
    return cells;
  }

  private static ProtectionCells of(String need, ProtectionRow row, Column column, int c) {
    Cell cell = row.cells().get(c);
    Optional<Against> against =
        row.against().isEmpty() ? Optional.empty() : Optional.of(row.against().get(c));
    Optional<Measure> strongest = ProtectionSigns.strongest(cell);
    List<Measure> measures = ProtectionSigns.measures(cell);
    return new ProtectionCells(
        need,
        row.function().code(),
        column.id(),
        ProtectionSigns.state(cell),
        against.map(Enum::name).orElse(""),
        strongest.map(m -> m.obligation().name()).orElse(""),
        strongest.flatMap(Measure::precision).map(Enum::name).orElse(""),
        measures.stream().map(Measure::id).toList(),
        cell instanceof Cell.Inherited inherited ? inherited.fromInstrument() : "",
        cell instanceof Cell.Inherited inherited
            ? inherited.article()
            : measures.stream().map(Measure::article).collect(Collectors.joining("; ")),
        row.asked().map(asked -> asked.strongest().obligation().name()).orElse(""),
        row.asked().map(asked -> asked.strongest().article()).orElse(""),
        against.filter(ProtectionCells::wantsModels).isPresent()
            ? row.modelsFor(column.id()).stream()
                .map(ModelClause::measure)
                .map(Measure::id)
                .toList()
            : List.of());
  }

  static boolean wantsModels(Against against) {
    return against == Against.LACKS || against == Against.WEAKER;
  }

  private List<String> cells() {
    return List.of(
        need,
        function,
        instrument,
        state,
        against,
        obligation,
        precision,
        String.join(";", measures),
        from,
        article,
        yardstickObligation,
        yardstickArticle,
        String.join(";", models));
  }
}
