package org.symbolon.node.atlas.measures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.measures.FunctionRow;
import org.symbolon.coverage.measures.LeftOutInstrument;
import org.symbolon.coverage.measures.MeasureFigures;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.measures.RegionComparison;
import org.symbolon.coverage.measures.SideBySide;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.coding.Disputes;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/**
 * The chart of measures as JSON; the same parameters as the page, but everything counts by default.
 */
@RestController
@RequestMapping(path = "/api/atlas/charts/measures", produces = MediaType.APPLICATION_JSON_VALUE)
class MeasuresApi {

  private final MeasureCharts charts;
  private final MeasureQuestion question;
  private final Words words;
  private final Disputes disputes;

  MeasuresApi(MeasureCharts charts, MeasureQuestion question, Words words, Disputes disputes) {
    this.charts = charts;
    this.question = question;
    this.words = words;
    this.disputes = disputes;
  }

  /** The chart: its numbers, the rule with what it left out, homogeneity, cells. */
  record Answer(
      MeasureFigures figures,
      String version,
      MeasureOptions options,
      List<String> instruments,
      List<LeftOutInstrument> leftOut,
      List<Row> functions,
      List<CellRows> cells) {}

  /** Homogeneity of one function, each share with its numbers. */
  record Row(
      String function,
      String category,
      int has,
      int coded,
      int inherited,
      Map<org.symbolon.coverage.records.Strength, Integer> byStrength,
      int equalPairs,
      int pairs) {
    static Row of(FunctionRow row) {
      var homogeneity = row.homogeneity();
      return new Row(
          row.function().code(),
          row.function().category().name(),
          row.has(),
          homogeneity.has().denominator(),
          homogeneity.inherited(),
          homogeneity.byStrength(),
          homogeneity.agreement().numerator(),
          homogeneity.agreement().denominator());
    }
  }

  /** Texts side by side. */
  record Compared(String version, List<String> instruments, List<CellRows> cells) {}

  @Operation(summary = "Chart of measures: which duties the instruments share, and how strongly")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping
  Answer chart(@Parameter(hidden = true) Page page) {
    var snapshot = charts.snapshot();
    var options = question.read(page, snapshot.data(), MeasureOptions.all());
    var chart = charts.chart(snapshot, options);
    return new Answer(
        chart.figures(),
        Long.toString(snapshot.version()),
        options,
        chart.columns().stream().map(column -> column.id()).toList(),
        chart.leftOut(),
        chart.rows().stream().map(Row::of).toList(),
        CellRows.list(chart.columns(), chart.rows(), disputes.at(snapshot)));
  }

  @Operation(summary = "Two to six instruments side by side (parameter instrument, repeated)")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping("/compare")
  Compared compare(@Parameter(hidden = true) Page page) {
    var snapshot = charts.snapshot();
    var options = question.read(page, snapshot.data(), MeasureOptions.all());
    return switch (SideBySide.of(
        snapshot.data(), options, page.parameters("instrument").stream().distinct().toList())) {
      case SideBySide.Refused(var reason, var at) ->
          throw Refusal.badRequest("atlas.measures.compare." + reason, String.join(", ", at));
      case SideBySide.Compared(var columns, var rows) ->
          new Compared(
              Long.toString(snapshot.version()),
              columns.stream().map(column -> column.id()).toList(),
              CellRows.list(columns, rows, disputes.at(snapshot)));
    };
  }

  @Operation(
      summary =
          "Regions compared (parameter compare, repeated); refused while their law is uncoded")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping("/regions")
  RegionComparison regions(@Parameter(hidden = true) Page page) {
    var snapshot = charts.snapshot();
    var options = question.read(page, snapshot.data(), MeasureOptions.all());
    var asked = new Regions(page, words, snapshot.data(), options).asked();
    if (asked.size() < 2) {
      throw Refusal.badRequest("atlas.measures.regions.two");
    }
    return RegionComparison.of(snapshot.data(), options, asked);
  }
}
