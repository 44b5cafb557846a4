package org.symbolon.node.atlas.protection;

import java.util.ArrayList;
import java.util.List;
import org.symbolon.coverage.protection.Asked;
import org.symbolon.coverage.protection.DraftSheet;
import org.symbolon.coverage.protection.ModelClause;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.web.Export;

/**
 * One function of a text against the yardstick, as codes.
 *
 * @param models the strongest provisions of other texts, where the text lacks it or is weaker
 */
record DraftLines(
    String need,
    String function,
    String against,
    String state,
    List<Provision> has,
    List<Provision> asked,
    List<Provision> models) {

  private static final List<String> COLUMNS =
      List.of(
          "need",
          "function",
          "against",
          "what",
          "measure",
          "instrument",
          "article",
          "obligation",
          "precision",
          "summary",
          "confidence");

  /** One provision. */
  record Provision(
      String measure,
      String instrument,
      String article,
      String obligation,
      String precision,
      String summary,
      String confidence) {

    static Provision of(Measure measure) {
      return new Provision(
          measure.id(),
          measure.instrumentId(),
          measure.article(),
          measure.obligation().name(),
          measure.precision().map(Enum::name).orElse(""),
          measure.summary(),
          measure.confidence().name());
    }
  }

  static List<DraftLines> list(DraftSheet sheet) {
    return sheet.lines().stream().map(DraftLines::of).toList();
  }

  private static DraftLines of(DraftSheet.Line line) {
    return new DraftLines(
        line.need().code(),
        line.function().code(),
        line.against().name(),
        ProtectionSigns.state(line.cell()),
        provisions(ProtectionSigns.measures(line.cell())),
        provisions(line.asked().map(Asked::measures).orElse(List.of())),
        ProtectionCells.wantsModels(line.against())
            ? provisions(line.models().stream().map(ModelClause::measure).toList())
            : List.of());
  }

  private static List<Provision> provisions(List<Measure> measures) {
    return measures.stream().map(Provision::of).toList();
  }

  /** One row for each provision: of the text (HAS), of the yardstick (ASKS), a model (MODEL). */
  static Export export(DraftSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (DraftLines line : list(sheet)) {
      line.has().forEach(provision -> rows.add(line.row("HAS", provision)));
      line.asked().forEach(provision -> rows.add(line.row("ASKS", provision)));
      line.models().forEach(provision -> rows.add(line.row("MODEL", provision)));
    }
    return new Export("protection-" + sheet.text().id(), COLUMNS, rows);
  }

  private List<String> row(String what, Provision provision) {
    return List.of(
        need,
        function,
        against,
        what,
        provision.measure(),
        provision.instrument(),
        provision.article(),
        provision.obligation(),
        provision.precision(),
        provision.summary(),
        provision.confidence());
  }
}
