package org.symbolon.node.atlas.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.networks.NetworkRow;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/**
 * Networks as bars over the years, filled by the step of formalisation. A bar without a recorded
 * end reaches the day asked for; networks whose start is not known are in the table alone.
 *
 * @param rows those listed, in the order of the page
 * @param alt the answer in a sentence
 */
record NetworksPicture(NetworkWords says, List<NetworkRow> rows, String alt, LocalDate on) {

  private static final int MOST = 120;
  private static final int ROW_PX = 20;
  private static final int NAMES_PX = 190;

  Optional<Picture> picture() {
    List<NetworkRow> drawn =
        rows.stream().filter(row -> row.network().start().isKnown()).limit(MOST).toList();
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    Page page = says.page();
    int first = drawn.stream().mapToInt(row -> year(row.network().start().first())).min().orElse(0);
    List<Object> series = new ArrayList<>();
    series.add(bars("", "", drawn.stream().map(row -> start(row)).toList()));
    Map<Integer, List<Object>> steps = new TreeMap<>();
    for (int at = 0; at < drawn.size(); at++) {
      NetworkRow row = drawn.get(at);
      int step = row.network().formalisation().orElse(-1);
      List<Object> bars = steps.computeIfAbsent(step, code -> empty(drawn.size()));
      bars.set(at, bar(page, row));
    }
    steps.forEach((step, bars) -> series.add(bars(says.step(step), fill(step), bars)));
    Map<String, Object> option = new LinkedHashMap<>();
    option.put("grid", Map.of("left", NAMES_PX, "right", 20, "top", 40, "bottom", 30));
    option.put(
        "legend", Map.of("data", steps.keySet().stream().map(says::step).toList(), "top", 5));
    option.put("xAxis", List.of(scale(first - 1), years(first - 1)));
    option.put(
        "yAxis",
        Map.of(
            "type",
            "category",
            "inverse",
            true,
            "data",
            drawn.stream().map(row -> row.network().label()).toList(),
            "axisTick",
            Map.of("show", false),
            "axisLabel",
            Map.of("interval", 0, "width", NAMES_PX - 20, "overflow", "truncate")));
    option.put("series", series);
    return Optional.of(
        new Picture(
            page.text(
                drawn.size() < rows.size()
                    ? "atlas.networks.picture.some"
                    : "atlas.networks.picture",
                drawn.size(),
                rows.size()),
            alt,
            900,
            Math.max(120, 80 + ROW_PX * drawn.size()),
            option));
  }

  private Map<String, ?> scale(int first) {
    return Map.of("type", "value", "min", first, "max", on.getYear() + 1, "show", false);
  }

  /** The years in words: a scale of numbers would write them as 2,014. */
  private Map<String, ?> years(int first) {
    return Map.of(
        "type",
        "category",
        "position",
        "bottom",
        "boundaryGap",
        false,
        "data",
        IntStream.rangeClosed(first, on.getYear() + 1).mapToObj(Integer::toString).toList());
  }

  private static Map<String, ?> bars(String name, String fill, List<?> data) {
    Map<String, Object> bars = new LinkedHashMap<>();
    bars.put("type", "bar");
    bars.put("stack", "time");
    bars.put("barCategoryGap", "30%");
    if (fill.isEmpty()) {
      bars.put("silent", true);
      bars.put("itemStyle", Map.of("color", "transparent"));
    } else {
      bars.put("name", name);
      bars.put("itemStyle", Map.of("color", fill, "borderColor", "--sy-edge", "borderWidth", 1));
    }
    bars.put("data", data);
    return bars;
  }

  private static List<Object> empty(int size) {
    List<Object> empty = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      empty.add("-");
    }
    return empty;
  }

  private static int start(NetworkRow row) {
    return year(row.network().start().first());
  }

  private Map<String, ?> bar(Page page, NetworkRow row) {
    var network = row.network();
    int end = network.end().isKnown() ? year(network.end().last()) : on.getYear();
    String name = network.label() + ": " + says.period(network);
    return Map.of(
        "value",
        Math.max(0.5, end - start(row)),
        "say",
        name
            + " · "
            + says.formalisation(network)
            + (row.ended() ? " · " + page.text("atlas.networks.ended") : ""),
        "href",
        says.address(row.id()));
  }

  private static int year(@Nullable LocalDate day) {
    return day == null ? 0 : day.getYear();
  }

  private static String fill(int step) {
    return switch (step) {
      case 4 -> "--sy-q4";
      case 3 -> "--sy-q3";
      case 2 -> "--sy-q2";
      case 1 -> "--sy-q1";
      case 0 -> "--sy-sunk";
      default -> "--sy-wash";
    };
  }
}
