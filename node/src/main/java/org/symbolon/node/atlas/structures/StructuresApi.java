package org.symbolon.node.atlas.structures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.structures.SideBySide;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.coverage.structures.StructureFigures;
import org.symbolon.coverage.structures.StructureOptions;
import org.symbolon.coverage.structures.StructureProfile;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The chart of structures as JSON; the same parameters as the page. */
@RestController
@RequestMapping(path = "/api/atlas/charts/structures", produces = MediaType.APPLICATION_JSON_VALUE)
class StructuresApi {

  private final StructureCharts charts;
  private final StructureQuestion question;

  StructuresApi(StructureCharts charts, StructureQuestion question) {
    this.charts = charts;
    this.question = question;
  }

  /**
   * The answer.
   *
   * @param structures as listed
   * @param databases of all bodies that count
   */
  record Answer(
      StructureFigures figures,
      String version,
      LocalDate asOf,
      StructureOptions options,
      StructureFilter filter,
      List<StructureRows.Row> structures,
      List<StructureRows.Database> databases) {}

  /** One body. */
  record One(
      StructureRows.Profile profile, String version, LocalDate asOf, StructureOptions options) {}

  /** Bodies side by side; two databases are addable only where unit and source type agree. */
  record Compared(
      List<StructureRows.Profile> profiles,
      List<StructureRows.Pair> databases,
      String version,
      LocalDate asOf,
      StructureOptions options) {}

  @Operation(summary = "Chart of structures: powers, what each does by the three P, databases")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping
  Answer structures(@Parameter(hidden = true) Page page) {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    StructureChart chart = charts.chart(snapshot, asked.options());
    return new Answer(
        chart.figures(),
        Long.toString(snapshot.version()),
        asked.options().on(),
        asked.options(),
        asked.filter(),
        chart.structures().stream()
            .filter(asked.filter()::lists)
            .map(StructureRows.Row::of)
            .toList(),
        chart.databases().stream().map(StructureRows.Database::of).toList());
  }

  @Operation(summary = "Two to six structures side by side (parameter structure, repeated)")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping("/compare")
  Compared compare(@Parameter(hidden = true) Page page) {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    StructureChart chart = charts.chart(snapshot, asked.options());
    return switch (SideBySide.of(chart, page.parameters("structure"))) {
      case SideBySide.Refused(var reason, var at) ->
          throw Refusal.badRequest("atlas.structures.compare." + reason, String.join(", ", at));
      case SideBySide.Compared compared ->
          new Compared(
              compared.profiles().stream().map(StructureRows.Profile::of).toList(),
              compared.databases().stream().map(StructureRows.Pair::of).toList(),
              Long.toString(snapshot.version()),
              asked.options().on(),
              asked.options());
    };
  }

  @Operation(
      summary = "One structure: mandate, activities by P, projects, networks, agreements, outputs")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.read")
  @GetMapping("/{id}")
  One structure(@PathVariable String id, @Parameter(hidden = true) Page page) {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    StructureProfile profile =
        charts
            .chart(snapshot, asked.options())
            .findProfile(RecordAddress.key(id))
            .orElseThrow(Refusal::notFound);
    return new One(
        StructureRows.Profile.of(profile),
        Long.toString(snapshot.version()),
        asked.options().on(),
        asked.options());
  }
}
