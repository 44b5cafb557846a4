package org.symbolon.node.atlas.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.law.Rung.CountOn;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/** Counts over time as step lines: colour, dashes and the name at the end tell the lines apart. */
record LadderPictures(Page page) {

  static final int MOST_LINES = 8;

  private static final int WIDTH = 900;
  private static final int HEIGHT = 420;
  private static final List<String> COLOURS =
      List.of("--sy-d1", "--sy-d2", "--sy-d3", "--sy-d4", "--sy-d5", "--sy-d6");
  private static final List<String> DASHES = List.of("solid", "dashed", "dotted");

  /** Parties of each instrument; the ones with the most parties where they are many. */
  Optional<Picture> parties(List<Rung> rungs) {
    List<Rung> shown =
        rungs.stream()
            .filter(rung -> !history(rung).isEmpty())
            .sorted(Comparator.comparingInt(Rung::parties).reversed())
            .limit(MOST_LINES)
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, ?>> series = new ArrayList<>();
    for (Rung rung : shown) {
      series.add(
          line(rung.instrument().label(), rung, CountOn::parties, series.size(), address(rung)));
    }
    String alt =
        page.text(
            "atlas.ladder.picture.alt",
            shown.size(),
            String.join(
                "; ",
                shown.stream()
                    .map(rung ->
                        page.text(
                            "atlas.ladder.picture.one",
                            rung.instrument().label(),
                            rung.parties(),
                            page.date(rung.asOf())))
                    .toList()));
    return Optional.of(picture(page.text("atlas.ladder.picture"), alt, series));
  }

  /** Signatures and parties of one instrument. */
  Optional<Picture> one(Rung rung) {
    if (history(rung).isEmpty()) {
      return Optional.empty();
    }
    String alt =
        page.text(
            "atlas.ladder.picture.single.alt",
            rung.instrument().label(),
            rung.signed(),
            rung.parties(),
            page.date(rung.asOf()));
    return Optional.of(
        picture(
            page.text("atlas.ladder.picture.single", rung.instrument().label()),
            alt,
            List.of(
                line(page.text("atlas.ladder.signed"), rung, CountOn::signed, 1, ""),
                line(page.text("atlas.ladder.parties"), rung, CountOn::parties, 0, ""))));
  }

  private static List<CountOn> history(Rung rung) {
    return rung.history().stream().filter(count -> !count.day().isAfter(rung.asOf())).toList();
  }

  private static String address(Rung rung) {
    return "/atlas/ladder/" + org.symbolon.node.atlas.RecordAddress.segment(rung.instrument().id());
  }

  private Map<String, ?> line(
      String name, Rung rung, ToIntFunction<CountOn> count, int number, String address) {
    String colour = COLOURS.get(number % COLOURS.size());
    List<Map<String, ?>> items = new ArrayList<>();
    int last = 0;
    for (CountOn on : history(rung)) {
      last = count.applyAsInt(on);
      items.add(item(name, on.day(), last, address));
    }
    items.add(item(name, rung.asOf(), last, address));
    return Map.of(
        "type",
        "line",
        "name",
        name,
        "step",
        "end",
        "showSymbol",
        false,
        "lineStyle",
        Map.of("color", colour, "type", DASHES.get(number % DASHES.size()), "width", 2),
        "itemStyle",
        Map.of("color", colour),
        "data",
        items);
  }

  private Map<String, ?> item(String name, java.time.LocalDate day, int count, String address) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("value", List.of(day.toString(), count));
    item.put("say", page.text("atlas.ladder.picture.point", name, count, page.date(day)));
    if (!address.isEmpty()) {
      item.put("href", address);
    }
    return item;
  }

  private static Picture picture(String title, String alt, List<Map<String, ?>> series) {
    return new Picture(
        title,
        alt,
        WIDTH,
        HEIGHT,
        Map.of(
            "grid",
            Map.of("left", 50, "right", 20, "top", 80, "bottom", 40),
            "legend",
            Map.of("top", 5, "left", 10, "right", 10, "textStyle", Map.of("color", "--sy-ink")),
            "xAxis",
            Map.of("type", "time", "axisLabel", Map.of("color", "--sy-ink", "hideOverlap", true)),
            "yAxis",
            Map.of(
                "type",
                "value",
                "minInterval",
                1,
                "axisLabel",
                Map.of("color", "--sy-ink"),
                "splitLine",
                Map.of("lineStyle", Map.of("color", "--sy-rule"))),
            "series",
            series));
  }
}
