package org.symbolon.node.atlas.overlaps;

import java.util.ArrayList;
import java.util.List;
import org.symbolon.coverage.overlaps.OwnFunction;
import org.symbolon.coverage.overlaps.PairDetail;
import org.symbolon.coverage.overlaps.SharedFunction;
import org.symbolon.node.web.Export;

/** The functions of a pair as rows of codes, for a file. */
final class PairExport {

  private static final List<String> COLUMNS =
      List.of(
          "function",
          "has",
          "intensityA",
          "intensityB",
          "crimesMeet",
          "territory",
          "countries",
          "activitiesA",
          "activitiesB");

  private PairExport() {}

  static Export of(PairDetail detail) {
    List<List<String>> rows = new ArrayList<>();
    for (SharedFunction one : detail.both()) {
      rows.add(
          List.of(
              one.function(),
              "BOTH",
              one.intensityA().name(),
              one.intensityB().name(),
              Boolean.toString(one.crimesMeet()),
              one.territory().kind().name(),
              one.territory().common().worldwide()
                  ? "GLOBAL"
                  : String.join(";", one.territory().common().countries()),
              String.join(";", one.activitiesA()),
              String.join(";", one.activitiesB())));
    }
    detail.onlyA().forEach(one -> rows.add(own(detail.pair().a(), one, true)));
    detail.onlyB().forEach(one -> rows.add(own(detail.pair().b(), one, false)));
    return new Export("overlap-" + detail.pair().a() + "-" + detail.pair().b(), COLUMNS, rows);
  }

  private static List<String> own(String id, OwnFunction one, boolean first) {
    String intensity = one.intensity().name();
    String records = String.join(";", one.activities());
    return List.of(
        one.function(),
        id,
        first ? intensity : "",
        first ? "" : intensity,
        "",
        "",
        "",
        first ? records : "",
        first ? "" : records);
  }
}
