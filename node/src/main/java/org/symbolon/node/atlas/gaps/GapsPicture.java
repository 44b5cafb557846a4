package org.symbolon.node.atlas.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/** The functions demanded, by group and grade of support, as bars that add up. */
record GapsPicture(Page page, List<GapViews.Bar> bars) {

  Picture picture(String alt) {
    return new Picture(
        page.text("atlas.gaps.bars.caption"),
        alt,
        760,
        90 + 44 * bars.size(),
        Map.of(
            "grid",
            Map.of("left", 230, "right", 30, "top", 40, "bottom", 40),
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
                "type",
                "value",
                "minInterval",
                1,
                "axisLabel",
                Map.of("color", "--sy-soft"),
                "splitLine",
                Map.of("lineStyle", Map.of("color", "--sy-sunk"))),
            "yAxis",
            Map.of(
                "type", "category",
                "inverse", true,
                "data", bars.stream().map(GapViews.Bar::category).toList(),
                "axisTick", Map.of("show", false),
                "axisLabel", Map.of("color", "--sy-ink", "width", 210, "overflow", "break")),
            "series",
            List.of(
                grade("DIRECT", "●", "--sy-q4", "--sy-on-q4", GapViews.Bar::direct),
                grade("GENERAL", "◐", "--sy-q2", "--sy-on-q2", GapViews.Bar::general),
                grade("NONE_RECORDED", "○", "--sy-sunk", "--sy-ink", GapViews.Bar::none))));
  }

  private Map<String, ?> grade(
      String grade, String sign, String fill, String ink, ToIntFunction<GapViews.Bar> count) {
    List<Map<String, ?>> items = new ArrayList<>();
    for (GapViews.Bar bar : bars) {
      int value = count.applyAsInt(bar);
      items.add(
          Map.of(
              "value",
              value,
              "say",
              bar.category() + ": " + bar.label(),
              "label",
              Map.of("show", value > 0)));
    }
    return Map.of(
        "type",
        "bar",
        "stack",
        "all",
        "name",
        sign + " " + page.text("atlas.gaps.grade." + grade),
        "barMaxWidth",
        30,
        "itemStyle",
        Map.of("color", fill, "borderColor", "--sy-edge", "borderWidth", 1),
        "label",
        Map.of("color", ink),
        "data",
        items);
  }
}
