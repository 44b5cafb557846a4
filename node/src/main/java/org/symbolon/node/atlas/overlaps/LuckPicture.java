package org.symbolon.node.atlas.overlaps;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.symbolon.coverage.overlaps.OverlapFigures;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/** How many pairs stand out, beside how many luck alone gives. */
record LuckPicture(Page page, OverlapFigures figures) {

  static String label(Page page, String standing) {
    return page.text("atlas.overlaps.filter.overlap." + standing).toLowerCase(Locale.ROOT);
  }

  Picture picture() {
    List<Integer> seen = List.of(figures.atFivePercent(), figures.lowerAtFivePercent());
    List<Double> luck =
        List.of(
            tenths(figures.expectedAtFivePercent()), tenths(figures.expectedLowerAtFivePercent()));
    List<String> labels = List.of(label(page, "MORE"), label(page, "LESS"));
    return new Picture(
        page.text("atlas.overlaps.luck"),
        page.text(
            "atlas.overlaps.luck.alt",
            seen.get(0),
            page.decimal(luck.get(0), 1),
            seen.get(1),
            page.decimal(luck.get(1), 1)),
        640,
        260,
        Map.of(
            "grid",
            Map.of("left", 170, "right", 70, "top", 40, "bottom", 30),
            "legend",
            Map.of(
                "left",
                10,
                "top",
                0,
                "selectedMode",
                false,
                "icon",
                "rect",
                "textStyle",
                Map.of("color", "--sy-ink")),
            "xAxis",
            Map.of(
                "type", "value",
                "axisLabel", Map.of("color", "--sy-soft"),
                "splitLine", Map.of("lineStyle", Map.of("color", "--sy-sunk"))),
            "yAxis",
            Map.of(
                "type",
                "category",
                "inverse",
                true,
                "data",
                labels,
                "axisTick",
                Map.of("show", false),
                "axisLabel",
                Map.of("color", "--sy-ink", "width", 150, "overflow", "break")),
            "series",
            List.of(
                bars("atlas.overlaps.luck.key.seen", "--sy-q4", "--sy-q4", seen),
                bars("atlas.overlaps.luck.key.luck", "--sy-q2", "--sy-edge", luck))));
  }

  private Map<String, ?> bars(String key, String fill, String edge, List<? extends Number> values) {
    return Map.of(
        "type",
        "bar",
        "name",
        page.text(key),
        "barMaxWidth",
        30,
        "itemStyle",
        Map.of("color", fill, "borderColor", edge, "borderWidth", 1),
        "label",
        Map.of("show", true, "position", "right", "color", "--sy-ink"),
        "data",
        values);
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
