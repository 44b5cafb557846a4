package org.symbolon.node.atlas.networks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.networks.Eligible;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkFigures;
import org.symbolon.coverage.networks.NetworkOptions;
import org.symbolon.coverage.networks.NetworkRow;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.graphs.GraphMl;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The chart of networks as JSON and as graphs; the same parameters as the page. */
@RestController
@RequestMapping("/api/atlas/charts/networks")
class NetworksApi {

  private final NetworkCharts charts;
  private final NetworkQuestion question;

  NetworksApi(NetworkCharts charts, NetworkQuestion question) {
    this.charts = charts;
    this.question = question;
  }

  /**
   * The answer.
   *
   * @param figures as asked
   * @param all the same figures of all networks
   * @param eligibleOnly the same figures of the networks that meet the source's criteria
   * @param networks as listed
   */
  record Answer(
      NetworkFigures figures,
      NetworkFigures all,
      NetworkFigures eligibleOnly,
      String version,
      LocalDate asOf,
      NetworkOptions options,
      NetworkFilter filter,
      List<NetworkRows.Row> networks,
      List<NetworkRows.ThemeRow> themes) {}

  /** Second-level coordination: pairs with a body in common, and pairs with unusually few. */
  record Pairs(
      NetworkFigures figures,
      String version,
      LocalDate asOf,
      NetworkOptions options,
      List<NetworkRows.Pair> pairList) {}

  /** One network. */
  record One(
      NetworkRows.Row network,
      String version,
      LocalDate asOf,
      NetworkOptions options,
      List<NetworkRows.Member> members,
      List<NetworkRows.Pair> related,
      List<NetworkRows.Statement> statements) {}

  @Operation(
      summary =
          "Chart of networks: members, formalisation, overlap by membership, both with and"
              + " without the networks that the source's criteria leave out")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping(params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
  Answer networks(@Parameter(hidden = true) Page page) {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    NetworkChart chart = charts.chart(snapshot, asked.options());
    NetworkChart turned = charts.chart(snapshot, asked.options().turned());
    boolean all = asked.options().eligible() == Eligible.ALL;
    return new Answer(
        chart.figures(),
        (all ? chart : turned).figures(),
        (all ? turned : chart).figures(),
        Long.toString(snapshot.version()),
        asked.options().on(),
        asked.options(),
        asked.filter(),
        chart.networks().stream().filter(asked.filter()::lists).map(NetworkRows.Row::of).toList(),
        chart.themes().stream().map(NetworkRows.ThemeRow::of).toList());
  }

  @Operation(
      summary = "The networks as a file: a list, or a graph (GraphML)",
      description =
          "format=csv, xlsx, json or graphml; for graphml also graph=members (members beside"
              + " networks) or graph=overlap (networks that meet in members)")
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(mediaType = GraphMl.MEDIA_TYPE),
        @Content(mediaType = "text/csv"),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        @Content(mediaType = MediaType.APPLICATION_JSON_VALUE)
      })
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping(params = "format")
  void file(@Parameter(hidden = true) Page page, HttpServletResponse response) throws IOException {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    NetworkChart chart = charts.chart(snapshot, asked.options());
    String format = page.parameter("format");
    if (format.equals(GraphMl.FORMAT)) {
      GraphMl.send(
          response,
          GraphMl.choose(
              page.parameter("graph"),
              new NetworkGraphs(snapshot.data(), chart, Long.toString(snapshot.version())).all()));
    } else {
      NetworkRows.networks(chart.networks().stream().filter(asked.filter()::lists).toList())
          .send(response, Export.Format.get(format));
    }
  }

  @Operation(summary = "Pairs of networks by the bodies that sit in both, against luck")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping(path = "/pairs", produces = MediaType.APPLICATION_JSON_VALUE)
  Pairs pairs(@Parameter(hidden = true) Page page) {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    NetworkChart chart = charts.chart(snapshot, asked.options());
    return new Pairs(
        chart.figures(),
        Long.toString(snapshot.version()),
        asked.options().on(),
        asked.options(),
        chart.pairs().stream().map(pair -> NetworkRows.Pair.of(chart, pair)).toList());
  }

  @Operation(
      summary =
          "One network: members over time, what it meets in members, what it states against"
              + " what is recorded of its members")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.read")
  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  One network(@PathVariable String id, @Parameter(hidden = true) Page page) {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    NetworkChart chart = charts.chart(snapshot, asked.options());
    NetworkRow row = chart.find(RecordAddress.key(id)).orElseThrow(Refusal::notFound);
    return new One(
        NetworkRows.Row.of(row),
        Long.toString(snapshot.version()),
        asked.options().on(),
        asked.options(),
        row.seats().stream().flatMap(seat -> NetworkRows.Member.of(seat).stream()).toList(),
        chart.pairsOf(row.id()).stream().map(pair -> NetworkRows.Pair.of(chart, pair)).toList(),
        row.guidance().statements().stream().map(NetworkRows.Statement::of).toList());
  }
}
