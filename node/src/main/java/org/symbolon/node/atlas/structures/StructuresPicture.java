package org.symbolon.node.atlas.structures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.records.Intensity;
import org.symbolon.coverage.structures.Action;
import org.symbolon.coverage.structures.ActionCell;
import org.symbolon.coverage.structures.StructureRow;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/**
 * Bodies by the three P and partnership as a matrix: the figure says how many activities, the fill
 * how near the nearest stands to the heart of the mandate.
 *
 * @param rows those listed, in the order of the page
 * @param alt the answer in a sentence
 */
record StructuresPicture(StructureWords says, List<StructureRow> rows, String alt) {

  private static final int MOST = 120;
  private static final int ROW_PX = 22;
  private static final int NAMES_PX = 200;

  Optional<Picture> picture() {
    List<StructureRow> drawn = rows.stream().limit(MOST).toList();
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    Page page = says.page();
    return Optional.of(
        new Picture(
            page.text(
                drawn.size() < rows.size()
                    ? "atlas.structures.picture.some"
                    : "atlas.structures.picture",
                drawn.size(),
                rows.size()),
            alt,
            760,
            110 + ROW_PX * drawn.size(),
            Map.of(
                "grid",
                Map.of("left", NAMES_PX, "right", 20, "top", 40, "bottom", 60),
                "xAxis",
                axis(Arrays.stream(Action.values()).map(says::action).toList(), "top"),
                "yAxis",
                axis(drawn.stream().map(row -> says.body(row.id())).toList(), "left"),
                "visualMap",
                Map.of(
                    "type",
                    "piecewise",
                    "orient",
                    "horizontal",
                    "left",
                    10,
                    "bottom",
                    5,
                    "selectedMode",
                    false,
                    "itemSymbol",
                    "rect",
                    "pieces",
                    Arrays.stream(Intensity.values()).map(this::piece).toList()),
                "series",
                List.of(
                    Map.of(
                        "type", "heatmap",
                        "itemStyle", Map.of("borderColor", "--sy-edge", "borderWidth", 1),
                        "label", Map.of("show", true),
                        "data", items(drawn))))));
  }

  private Map<String, ?> piece(Intensity intensity) {
    return Map.of(
        "value",
        intensity.ordinal(),
        "label",
        says.words().code(says.page(), "intensity", intensity.name()),
        "color",
        fill(intensity));
  }

  private List<Map<String, ?>> items(List<StructureRow> drawn) {
    List<Map<String, ?>> items = new ArrayList<>();
    for (int y = 0; y < drawn.size(); y++) {
      StructureRow row = drawn.get(y);
      for (Action action : Action.values()) {
        ActionCell cell = row.on(action);
        int at = y;
        cell.strongest()
            .ifPresent(strongest ->
                items.add(
                    Map.of(
                        "value",
                        List.of(action.ordinal(), at, strongest.ordinal()),
                        "say",
                        says.page()
                            .text(
                                "atlas.structures.picture.cell",
                                says.body(row.id()),
                                says.action(action),
                                cell.activities(),
                                cell.functions(),
                                says.intensity(cell)),
                        "href",
                        says.address(row.id()) + "#" + action.name(),
                        "label",
                        Map.of(
                            "formatter",
                            Integer.toString(cell.activities()),
                            "color",
                            ink(strongest)))));
      }
    }
    return items;
  }

  private static Map<String, ?> axis(List<String> names, String side) {
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
        side.equals("left")
            ? Map.of("interval", 0, "width", NAMES_PX - 20, "overflow", "truncate")
            : Map.of("interval", 0));
  }

  private static String fill(Intensity intensity) {
    return switch (intensity) {
      case CORE -> "--sy-q4";
      case SECONDARY -> "--sy-q2";
      case OCCASIONAL -> "--sy-q1";
    };
  }

  private static String ink(Intensity intensity) {
    return switch (intensity) {
      case CORE -> "--sy-on-q4";
      case SECONDARY -> "--sy-on-q2";
      case OCCASIONAL -> "--sy-on-q1";
    };
  }
}
