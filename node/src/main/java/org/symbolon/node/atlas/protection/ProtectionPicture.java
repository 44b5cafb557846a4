package org.symbolon.node.atlas.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.protection.Against;
import org.symbolon.coverage.protection.ProtectionChart;
import org.symbolon.coverage.protection.ProtectionFigures.TextFigures;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/** Each text as a bar: how many functions it lacks, has more weakly, alike, more strongly. */
record ProtectionPicture(Page page, Words words, ProtectionPage says, ProtectionChart chart) {

  private static final int ROW_PX = 30;
  private static final int NAMES_PX = 260;
  private static final int KEY_PX = 90;

  Picture picture() {
    List<Map.Entry<String, TextFigures>> texts =
        chart.figures().instruments().entrySet().stream()
            .filter(text -> !text.getKey().equals(chart.figures().yardstick()))
            .toList();
    ProtectionSigns signs = new ProtectionSigns(page, words);
    return new Picture(
        page.text("atlas.protection.texts.caption"),
        says.answer() + " " + says.n(),
        900,
        KEY_PX + 40 + ROW_PX * texts.size(),
        Map.of(
            "grid",
            Map.of("left", NAMES_PX, "right", 20, "top", 10, "bottom", KEY_PX),
            "legend",
            Map.of("bottom", 5, "left", 10, "selectedMode", false),
            "xAxis",
            Map.of("type", "value", "minInterval", 1),
            "yAxis",
            Map.of(
                "type",
                "category",
                "inverse",
                true,
                "data",
                texts.stream().map(text -> signs.label(column(text.getKey()))).toList(),
                "axisTick",
                Map.of("show", false),
                "axisLabel",
                Map.of(
                    "interval",
                    0,
                    "width",
                    NAMES_PX - 20,
                    "overflow",
                    "truncate",
                    "color",
                    "--sy-ink")),
            "series",
            series(texts, signs)));
  }

  private Column column(String id) {
    return chart.columns().get(chart.findColumn(id).orElseThrow());
  }

  private List<Map<String, ?>> series(
      List<Map.Entry<String, TextFigures>> texts, ProtectionSigns signs) {
    List<Map<String, ?>> series = new ArrayList<>();
    for (Against against :
        List.of(Against.LACKS, Against.WEAKER, Against.EQUAL, Against.STRONGER, Against.BEYOND)) {
      series.add(
          Map.of(
              "type",
              "bar",
              "stack",
              "all",
              "name",
              page.text("atlas.protection.against." + against),
              "itemStyle",
              Map.of("color", colour(against), "borderColor", "--sy-edge", "borderWidth", 1),
              "label",
              Map.of("show", true, "color", ink(against)),
              "data",
              texts.stream().map(text -> item(text, against, signs)).toList()));
    }
    return series;
  }

  private Map<String, ?> item(
      Map.Entry<String, TextFigures> text, Against against, ProtectionSigns signs) {
    int count = codes(text.getValue(), against).size();
    return Map.of(
        "value",
        count,
        "say",
        signs.label(column(text.getKey()))
            + ": "
            + page.text("atlas.protection.against." + against)
            + ": "
            + count,
        "href",
        page.asking("/atlas/protection/" + RecordAddress.segment(text.getKey()), Map.of()),
        "label",
        Map.of("show", count > 0));
  }

  private static List<String> codes(TextFigures figures, Against against) {
    return switch (against) {
      case LACKS -> figures.lacks();
      case WEAKER -> figures.weaker();
      case EQUAL -> figures.equal();
      case STRONGER -> figures.stronger();
      case BEYOND -> figures.beyond();
      case FILTERED_OUT -> figures.filteredOut();
      case NEITHER, YARDSTICK -> List.of();
    };
  }

  private static String colour(Against against) {
    return switch (against) {
      case LACKS -> "--sy-stop-bg";
      case WEAKER -> "--sy-q1";
      case EQUAL -> "--sy-q2";
      case STRONGER -> "--sy-q4";
      case BEYOND -> "--sy-q3";
      case NEITHER, FILTERED_OUT, YARDSTICK -> "--sy-sunk";
    };
  }

  private static String ink(Against against) {
    return switch (against) {
      case LACKS -> "--sy-stop";
      case WEAKER -> "--sy-on-q1";
      case EQUAL -> "--sy-on-q2";
      case STRONGER -> "--sy-on-q4";
      case BEYOND -> "--sy-on-q3";
      case NEITHER, FILTERED_OUT, YARDSTICK -> "--sy-ink";
    };
  }
}
