package org.symbolon.node.atlas.gaps;

import java.util.ArrayList;
import java.util.List;
import org.symbolon.coverage.gaps.Duty;
import org.symbolon.coverage.gaps.Gaps;
import org.symbolon.coverage.gaps.RequiredFunction;
import org.symbolon.coverage.gaps.Supporter;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.web.Export;

/** The provisions that demand one function, each with who supports it there, as rows. */
final class DutyExport {

  private DutyExport() {}

  static Export of(String function, Gaps gaps) {
    List<List<String>> rows = new ArrayList<>();
    for (Duty duty : gaps.findRequired(function).map(RequiredFunction::duties).orElse(List.of())) {
      for (Measure measure : duty.measures()) {
        rows.add(
            List.of(
                function,
                duty.instrumentId(),
                measure.id(),
                measure.article(),
                measure.obligation().name(),
                measure.crime().name(),
                measure.summary(),
                measure.confidence().name(),
                duty.support().name(),
                bodies(duty.direct()),
                bodies(duty.general())));
      }
    }
    return new Export(
        "gap-" + function,
        List.of(
            "function",
            "instrument",
            "measure",
            "article",
            "obligation",
            "crime",
            "summary",
            "confidence",
            "support",
            "direct",
            "general"),
        rows);
  }

  private static String bodies(List<Supporter> supporters) {
    return String.join(
        ";", supporters.stream().map(Supporter::structureId).distinct().sorted().toList());
  }
}
