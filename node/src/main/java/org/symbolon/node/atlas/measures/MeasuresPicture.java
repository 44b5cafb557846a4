package org.symbolon.node.atlas.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.FunctionRow;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.measures.RowGroup;
import org.symbolon.coverage.records.Precision;
import org.symbolon.coverage.records.Strength;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/**
 * Functions by texts as a matrix: the fill says how strong, the letter how exact, the figure how
 * many; the same signs as on the page.
 */
record MeasuresPicture(Page page, Words words, MeasuresPage says, MeasureChart chart) {

  private static final int ROW_PX = 24;
  private static final int COLUMN_PX = 52;
  private static final int NAMES_PX = 250;
  private static final int HEADS_PX = 190;
  private static final int KEY_PX = 90;

  /** A kind of cell: what it is worth on the scale of fills, its fill and its letters. */
  private record Fill(int value, String label, String fill, String ink) {}

  Picture picture() {
    List<FunctionRow> rows =
        chart.groups().stream().map(RowGroup::rows).flatMap(List::stream).toList();
    List<String> heads = chart.columns().stream().map(says::label).toList();
    List<String> names = rows.stream().map(row -> words.function(page, row.function())).toList();
    return new Picture(
        page.text("atlas.measures.title"),
        says.answer() + " " + says.n(),
        NAMES_PX + 30 + COLUMN_PX * heads.size(),
        HEADS_PX + KEY_PX + ROW_PX * rows.size(),
        Map.of(
            "grid",
            Map.of("left", NAMES_PX, "right", 20, "top", HEADS_PX, "bottom", KEY_PX),
            "xAxis",
            axis(heads, Map.of("rotate", 60, "width", 180, "overflow", "truncate"), "top"),
            "yAxis",
            axis(names, Map.of("width", NAMES_PX - 20, "overflow", "truncate"), "left"),
            "visualMap",
            Map.of(
                "show",
                false,
                "type",
                "piecewise",
                "seriesIndex",
                0,
                "pieces",
                fills().stream()
                    .map(fill -> Map.of("value", fill.value, "color", fill.fill))
                    .toList()),
            "legend",
            Map.of(
                "left",
                10,
                "bottom",
                0,
                "height",
                KEY_PX - 20,
                "selectedMode",
                false,
                "icon",
                "rect",
                "itemGap",
                16,
                "textStyle",
                Map.of("color", "--sy-ink")),
            "series",
            series(items(rows))),
        letters());
  }

  /** The matrix, and an empty series for each entry of the key. */
  private List<Map<String, ?>> series(List<Map<String, ?>> items) {
    List<Map<String, ?>> series = new ArrayList<>();
    series.add(
        Map.of(
            "type",
            "heatmap",
            "itemStyle",
            Map.of("borderColor", "--sy-edge", "borderWidth", 1),
            "label",
            Map.of("show", true),
            "data",
            items));
    for (Fill fill : fills()) {
      series.add(
          Map.of(
              "type",
              "scatter",
              "name",
              fill.label,
              "itemStyle",
              Map.of(
                  "color", fill.fill, "borderColor", "--sy-edge", "borderWidth", 1, "opacity", 1),
              "data",
              List.of()));
    }
    return series;
  }

  private String letters() {
    List<String> letters = new ArrayList<>();
    for (Precision precision : Precision.values()) {
      letters.add(CellSign.letter(precision) + ": " + words.precision(page, precision));
    }
    letters.add("U: " + page.text("atlas.measures.key.unknown"));
    letters.add("3: " + page.text("atlas.measures.key.count"));
    letters.add("*: " + page.text("atlas.measures.key.star"));
    return String.join("; ", letters);
  }

  private static Map<String, ?> axis(List<String> names, Map<String, ?> label, String side) {
    Map<String, Object> labels = new LinkedHashMap<>(label);
    labels.put("color", "--sy-ink");
    labels.put("interval", 0);
    return Map.of(
        "type",
        "category",
        "data",
        names,
        "position",
        side,
        "inverse",
        side.equals("left"),
        "axisTick",
        Map.of("show", false),
        "axisLine",
        Map.of("show", false),
        "axisLabel",
        labels);
  }

  private List<Map<String, ?>> items(List<FunctionRow> rows) {
    List<Map<String, ?>> items = new ArrayList<>();
    for (int y = 0; y < rows.size(); y++) {
      for (int x = 0; x < chart.columns().size(); x++) {
        Column column = chart.columns().get(x);
        FunctionRow row = rows.get(y);
        Cell cell = row.cells().get(x);
        CellSign sign = CellSign.of(page, words, column, row, cell, says.disputed());
        switch (cell) {
          case Cell.Own own -> items.add(item(x, y, fill(own.strength()), sign));
          case Cell.Inherited _ -> items.add(item(x, y, inherited(), sign));
          case Cell.FilteredOut _, Cell.None _, Cell.NotCoded _ -> {}
        }
      }
    }
    return items;
  }

  private static Map<String, ?> item(int x, int y, Fill fill, CellSign sign) {
    return Map.of(
        "value",
        List.of(x, y, fill.value),
        "say",
        sign.label(),
        "href",
        sign.address(),
        "label",
        Map.of(
            "formatter",
            sign.text()
                + sign.count()
                + (sign.star() ? "*" : "")
                + (sign.disputed() ? CellSign.DISPUTED : ""),
            "color",
            fill.ink));
  }

  private List<Fill> fills() {
    List<Fill> fills = new ArrayList<>();
    for (Strength strength : Strength.values()) {
      fills.add(fill(strength));
    }
    fills.add(inherited());
    return fills;
  }

  private Fill fill(Strength strength) {
    String label = words.strength(page, strength);
    int value = strength.ordinal();
    return switch (strength) {
      case SHALL -> new Fill(value, label, "--sy-q4", "--sy-on-q4");
      case SHALL_QUALIFIED -> new Fill(value, label, "--sy-q3", "--sy-on-q3");
      case SOFT_VERB -> new Fill(value, label, "--sy-q2", "--sy-on-q2");
      case MAY -> new Fill(value, label, "--sy-q1", "--sy-on-q1");
      case POLITICAL -> new Fill(value, label, "--sy-sunk", "--sy-ink");
      case DEFINITION -> new Fill(value, label, "--sy-wash", "--sy-soft");
    };
  }

  private Fill inherited() {
    return new Fill(
        Strength.values().length,
        page.text("atlas.measures.key.inherited"),
        "--sy-care-bg",
        "--sy-ink");
  }
}
