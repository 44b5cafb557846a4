package org.symbolon.node.atlas.protection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.measures.LeftOutInstrument;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.protection.ModelClause;
import org.symbolon.coverage.protection.NeedRows;
import org.symbolon.coverage.protection.ProtectionChart;
import org.symbolon.coverage.protection.ProtectionFigures;
import org.symbolon.coverage.protection.ProtectionOptions;
import org.symbolon.coverage.protection.ProtectionRow;
import org.symbolon.coverage.protection.Yardstick;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;

/**
 * The chart of protection as JSON; the same parameters as the page, but every coded text counts by
 * default.
 */
@RestController
@RequestMapping(path = "/api/atlas/charts/protection", produces = MediaType.APPLICATION_JSON_VALUE)
class ProtectionApi {

  private final ProtectionCharts charts;

  ProtectionApi(ProtectionCharts charts) {
    this.charts = charts;
  }

  /** The chart: its numbers, what cannot be compared, functions with their models, cells. */
  record Answer(
      ProtectionFigures figures,
      String version,
      ProtectionOptions options,
      Standard yardstick,
      List<String> notCoded,
      List<LeftOutInstrument> leftOut,
      List<Row> functions,
      List<ProtectionCells> cells) {}

  /**
   * The yardstick.
   *
   * @param basis CODED, POINTS or empty
   * @param refused why it cannot be used; empty where it can
   */
  record Standard(String instrument, String basis, String refused) {
    static Standard of(Yardstick yardstick) {
      return switch (yardstick) {
        case Yardstick.Usable usable ->
            new Standard(usable.instrument().id(), usable.basis().name(), "");
        case Yardstick.NoneAsked _ -> new Standard("", "", "");
        case Yardstick.Refused(String id, Yardstick.Reason reason) ->
            new Standard(id, "", reason.name());
      };
    }
  }

  /** One function: how many texts have it, what the yardstick asks for, the strongest anywhere. */
  record Row(
      String need,
      String function,
      int has,
      int coded,
      int inherited,
      Optional<DraftLines.Provision> asked,
      List<DraftLines.Provision> models) {
    static List<Row> of(NeedRows group) {
      return group.rows().stream().map(row -> of(group.need().code(), row)).toList();
    }

    private static Row of(String need, ProtectionRow row) {
      return new Row(
          need,
          row.function().code(),
          row.has().numerator(),
          row.has().denominator(),
          row.inherited(),
          row.asked().map(asked -> DraftLines.Provision.of(asked.strongest())),
          row.models().stream().map(ModelClause::measure).map(DraftLines.Provision::of).toList());
    }
  }

  /** The sheet of one text. */
  record Sheet(
      String version,
      String instrument,
      Standard yardstick,
      String reach,
      List<DraftLines> functions) {}

  @Operation(
      summary =
          "Chart of protection: what each text gives, against a yardstick (parameter yardstick)")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping
  Answer chart(@Parameter(hidden = true) Page page) {
    var snapshot = charts.snapshot();
    return answer(
        charts.chart(snapshot, page, MeasureOptions.all()), Long.toString(snapshot.version()));
  }

  static Answer answer(ProtectionChart chart, String version) {
    return new Answer(
        chart.figures(),
        version,
        chart.options(),
        Standard.of(chart.yardstick()),
        chart.notCoded().stream().map(Instrument::id).toList(),
        chart.leftOut(),
        chart.needs().stream().flatMap(group -> Row.of(group).stream()).toList(),
        ProtectionCells.list(chart));
  }

  @Operation(summary = "What one text lacks against the yardstick, with model clauses")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.read")
  @GetMapping("/{instrument}")
  Sheet sheet(@Parameter(hidden = true) Page page, @PathVariable String instrument) {
    var snapshot = charts.snapshot();
    var chart = charts.chart(snapshot, page, MeasureOptions.all());
    var sheet = ProtectionPages.sheet(chart, RecordAddress.key(instrument));
    return new Sheet(
        Long.toString(snapshot.version()),
        sheet.text().id(),
        Standard.of(chart.yardstick()),
        sheet.reach().map(Enum::name).orElse(""),
        DraftLines.list(sheet));
  }
}
