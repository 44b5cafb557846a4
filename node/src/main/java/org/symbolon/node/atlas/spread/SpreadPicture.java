package org.symbolon.node.atlas.spread;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.symbolon.coverage.spread.FunctionSpread;
import org.symbolon.coverage.spread.YearCount;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/** Count over years as steps: texts that carry the function, of the coded texts there were. */
record SpreadPicture(Page page, Words words, SpreadPage says, FunctionSpread spread) {

  Picture picture() {
    int from = spread.curve().getFirst().year();
    int to = spread.curve().getLast().year();
    return new Picture(
        page.text("atlas.spread.picture", words.function(page, spread.function())),
        says.answer() + " " + says.n(),
        900,
        360,
        Map.of(
            "grid",
            Map.of("left", 50, "right", 30, "top", 20, "bottom", 70),
            "legend",
            Map.of("bottom", 5, "left", 10, "selectedMode", false),
            "xAxis",
            Map.of(
                "type",
                "value",
                "min",
                from - 1,
                "max",
                to + 1,
                "minInterval",
                1,
                "axisLabel",
                Map.of("color", "--sy-ink", "formatter", "{value}")),
            "yAxis",
            Map.of("type", "value", "minInterval", 1, "axisLabel", Map.of("color", "--sy-ink")),
            "series",
            List.of(
                line("atlas.spread.of", YearCount::n, "--sy-edge", "dashed"),
                line("atlas.spread.carry", YearCount::carry, "--sy-q4", "solid"))));
  }

  private Map<String, ?> line(
      String name, ToIntFunction<YearCount> count, String colour, String style) {
    return Map.of(
        "type",
        "line",
        "name",
        page.text(name),
        "step",
        "end",
        "symbolSize",
        6,
        "lineStyle",
        Map.of("color", colour, "width", 2, "type", style),
        "itemStyle",
        Map.of("color", colour),
        "data",
        spread.curve().stream().map(point -> item(point, count, name)).toList());
  }

  private Map<String, ?> item(YearCount point, ToIntFunction<YearCount> count, String name) {
    return Map.of(
        "value",
        List.of(point.year(), count.applyAsInt(point)),
        "say",
        point.year() + ": " + page.text(name) + ": " + count.applyAsInt(point));
  }
}
