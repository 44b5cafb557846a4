package org.symbolon.node.atlas.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.coding.Agreement;
import org.symbolon.coverage.coding.Kappa;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/** Kappa of each column as a point on a line from 0 to 1, with its interval. */
record AgreementPicture(Page page, CodingWords words, Agreement agreement, String alt) {

  private static final int ROW_PX = 34;

  Picture picture() {
    List<Agreement.ColumnAgreement> shown =
        agreement.columns().stream().filter(column -> column.kappa().isDefined()).toList();
    List<Object> points = new ArrayList<>();
    List<Object> intervals = new ArrayList<>();
    double lowest = 0;
    for (int y = 0; y < shown.size(); y++) {
      Kappa kappa = shown.get(y).kappa();
      Double value = kappa.kappa();
      Double low = kappa.low();
      Double high = kappa.high();
      if (value == null) {
        continue;
      }
      points.add(
          Map.of(
              "value",
              List.of(value, y),
              "say",
              page.text(
                  "atlas.coding.picture.say",
                  words.column(page, shown.get(y).column()),
                  words.kappa(page, kappa),
                  words.interval(page, kappa),
                  words.share(page, kappa.agreement()))));
      lowest = Math.min(lowest, value);
      if (low != null && high != null) {
        intervals.add(List.of(Map.of("coord", List.of(low, y)), Map.of("coord", List.of(high, y))));
        lowest = Math.min(lowest, low);
      }
    }
    return new Picture(
        page.text("atlas.coding.picture"),
        alt,
        580,
        90 + ROW_PX * shown.size(),
        Map.of(
            "grid",
            Map.of("left", 130, "right", 20, "top", 20, "bottom", 50),
            "xAxis",
            Map.of(
                "type",
                "value",
                "min",
                lowest < 0 ? Math.floor(lowest * 5) / 5 : 0,
                "max",
                1,
                "name",
                page.text("atlas.coding.kappa"),
                "nameLocation",
                "middle",
                "nameGap",
                28),
            "yAxis",
            Map.of(
                "type",
                "category",
                "inverse",
                true,
                "data",
                shown.stream().map(column -> words.column(page, column.column())).toList(),
                "axisLabel",
                Map.of("interval", 0, "color", "--sy-ink")),
            "series",
            List.of(
                Map.of(
                    "type",
                    "scatter",
                    "symbol",
                    "diamond",
                    "symbolSize",
                    14,
                    "itemStyle",
                    Map.of("color", "--sy-q4"),
                    "data",
                    points,
                    "markLine",
                    Map.of(
                        "silent", true,
                        "symbol", List.of("none", "none"),
                        "label", Map.of("show", false),
                        "lineStyle", Map.of("type", "solid", "width", 3, "color", "--sy-q3"),
                        "data", intervals)))));
  }
}
