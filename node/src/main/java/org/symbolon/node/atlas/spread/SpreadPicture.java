package org.symbolon.node.atlas.spread;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.symbolon.coverage.spread.FunctionSpread;
import org.symbolon.coverage.spread.YearCount;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/** Count over years as steps: texts that carry the function, of the coded texts there were. */
record SpreadPicture(Page page, Words words, SpreadPage says, FunctionSpread spread) {

  Picture picture() {
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
                "category",
                "data",
                years().map(String::valueOf).toList(),
                "axisLabel",
                Map.of("color", "--sy-ink")),
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
        "showSymbol",
        false,
        "lineStyle",
        Map.of("color", colour, "width", 2, "type", style),
        "itemStyle",
        Map.of("color", colour),
        "data",
        years().map(year -> item(year, count.applyAsInt(at(year)), name)).toList());
  }

  /** Every year from the first to the last: between two points nothing changes. */
  private Stream<Integer> years() {
    return IntStream.rangeClosed(spread.curve().getFirst().year(), spread.curve().getLast().year())
        .boxed();
  }

  private YearCount at(int year) {
    return spread.curve().stream()
        .filter(point -> point.year() <= year)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private Map<String, ?> item(int year, int count, String name) {
    return Map.of("value", count, "say", year + ": " + page.text(name) + ": " + count);
  }
}
