package org.symbolon.node.atlas.overlaps;

import java.util.List;
import java.util.stream.Collectors;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.Tie;
import org.symbolon.node.web.Export;

/** Pairs as rows of codes and figures, for a file. */
final class PairRows {

  private static final List<String> COLUMNS =
      List.of(
          "a",
          "b",
          "functionsA",
          "functionsB",
          "shared",
          "expected",
          "pUpper",
          "pLower",
          "jaccard",
          "directedA",
          "directedB",
          "overlap",
          "standsAfterCorrection",
          "leastUnusuallyMany",
          "meet",
          "meetingByCode",
          "meetingByCountries",
          "ties",
          "otherTies",
          "ended",
          "sharedFunctions");

  private PairRows() {}

  static Export export(Overlaps overlaps, List<PairResult> pairs) {
    return new Export(
        "overlaps", COLUMNS, () -> pairs.stream().map(pair -> row(overlaps, pair)).iterator());
  }

  private static List<String> row(Overlaps overlaps, PairResult pair) {
    return List.of(
        pair.a(),
        pair.b(),
        Integer.toString(pair.functionsA()),
        Integer.toString(pair.functionsB()),
        Integer.toString(pair.shared()),
        Double.toString(pair.expected()),
        Double.toString(pair.pUpper()),
        Double.toString(pair.pLower()),
        Double.toString(pair.jaccard()),
        Double.toString(pair.ofA().value()),
        Double.toString(pair.ofB().value()),
        pair.standing().name(),
        Boolean.toString(pair.standsAfterCorrection()),
        pair.leastVisible().isPresent() ? Integer.toString(pair.leastVisible().getAsInt()) : "",
        Boolean.toString(pair.meet()),
        Integer.toString(pair.meetingByCode()),
        Integer.toString(pair.meetingByCountries()),
        ids(pair.ties()),
        ids(pair.otherTies()),
        String.join(";", pair.ended()),
        String.join(";", overlaps.sharedFunctions(pair)));
  }

  private static String ids(List<Tie> ties) {
    return ties.stream().map(Tie::recordId).collect(Collectors.joining(";"));
  }
}
