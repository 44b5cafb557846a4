package org.symbolon.node.atlas.overlaps;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.overlaps.LeftOut;
import org.symbolon.coverage.overlaps.OverlapFigures;
import org.symbolon.coverage.overlaps.OverlapOptions;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairDetail;
import org.symbolon.coverage.overlaps.PairFigures;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.Standing;
import org.symbolon.coverage.overlaps.Tie;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.graphs.GraphMl;
import org.symbolon.node.atlas.labels.Labels;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;

/** Plan or chance as JSON; the same parameters as the page. */
@RestController
@RequestMapping("/api/atlas/overlaps")
class OverlapsApi {

  private final OverlapAnswers answers;
  private final OverlapQuestion question;
  private final Labels labels;

  OverlapsApi(OverlapAnswers answers, OverlapQuestion question, Labels labels) {
    this.answers = answers;
    this.question = question;
    this.labels = labels;
  }

  /**
   * All pairs in numbers.
   *
   * @param toInvite who overlaps unusually much, meets and has no tie on record
   * @param apartWithoutTie who shares unusually little, reaches the same countries, has no tie
   * @param pairList the pairs that the filter lists, where {@code pairs=true}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(
      OverlapFigures figures,
      String version,
      java.time.LocalDate asOf,
      OverlapOptions options,
      List<LeftOut> leftOut,
      List<CellCount> table,
      List<PairFigures> toInvite,
      List<PairFigures> apartWithoutTie,
      @Nullable List<PairFigures> pairList) {}

  /** How many pairs stand in a cell of the table; {@code tie} is NONE where none is on record. */
  record CellCount(Standing overlap, boolean meet, String tie, int pairs) {}

  /** One pair with its reasons. */
  record PairAnswer(String version, OverlapOptions options, PairDetail detail) {}

  @Operation(
      summary =
          "Plan or chance: overlaps of all pairs of bodies beside what luck alone gives (pairs=true"
              + " lists the pairs)")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.analyse")
  @GetMapping(params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
  Answer overlaps(@Parameter(hidden = true) Page page) {
    return answer(page, false);
  }

  @Operation(
      summary = "The pairs as a file: a list, or a graph (GraphML)",
      description =
          "format=csv, xlsx, json or graphml; the graph has an edge for each pair that shares a"
              + " function, with its weight, both tails and its ties")
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
  @Performs("atlas.analyse")
  @GetMapping(params = "format")
  void file(@Parameter(hidden = true) Page page, HttpServletResponse response) throws IOException {
    AtlasSnapshot snapshot = answers.snapshot();
    var asked = question.read(page, snapshot.data(), PairFilter.Overlap.ALL);
    Overlaps overlaps = answers.of(snapshot, asked.options());
    var pairs = asked.filter().list(snapshot.data(), overlaps, new SeenLabels(labels));
    if (page.parameter("format").equals(GraphMl.FORMAT)) {
      GraphMl.send(
          response,
          new OverlapGraph(snapshot.data(), overlaps, pairs, Long.toString(snapshot.version()))
              .graph());
    } else {
      PairRows.export(overlaps, pairs).send(response, Export.Format.get(page.parameter("format")));
    }
  }

  @Operation(summary = "The same with all pairs")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.analyse")
  @GetMapping(path = "/pairs", produces = MediaType.APPLICATION_JSON_VALUE)
  Answer pairs(@Parameter(hidden = true) Page page) {
    return answer(page, true);
  }

  @Operation(summary = "One pair with its reasons, in either order of the two ids")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.analyse")
  @GetMapping(path = "/{a}/{b}", produces = MediaType.APPLICATION_JSON_VALUE)
  PairAnswer pair(
      @PathVariable String a, @PathVariable String b, @Parameter(hidden = true) Page page) {
    AtlasSnapshot snapshot = answers.snapshot();
    var asked = question.read(page, snapshot.data(), PairFilter.Overlap.ALL);
    Overlaps overlaps = answers.of(snapshot, asked.options());
    return new PairAnswer(
        Long.toString(snapshot.version()),
        overlaps.options(),
        Pairs.detail(page, snapshot.data(), overlaps, RecordAddress.key(a), RecordAddress.key(b)));
  }

  private Answer answer(Page page, boolean always) {
    AtlasSnapshot snapshot = answers.snapshot();
    var said = question.read(page, snapshot.data(), PairFilter.Overlap.ALL);
    Overlaps overlaps = answers.of(snapshot, said.options());
    return new Answer(
        overlaps.figures(),
        Long.toString(snapshot.version()),
        overlaps.options().on(),
        overlaps.options(),
        overlaps.leftOut(),
        table(overlaps),
        figures(overlaps.toInvite()),
        figures(overlaps.apartWithoutTie()),
        always || said.pairs()
            ? figures(said.filter().list(snapshot.data(), overlaps, new SeenLabels(labels)))
            : null);
  }

  static List<CellCount> table(Overlaps overlaps) {
    List<CellCount> cells = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      for (boolean meet : new boolean[] {true, false}) {
        for (Tie.Kind kind : Tie.Kind.values()) {
          cells.add(
              new CellCount(
                  standing, meet, kind.name(), overlaps.table().count(standing, meet, kind)));
        }
        cells.add(
            new CellCount(standing, meet, "NONE", overlaps.table().count(standing, meet, null)));
      }
    }
    return cells;
  }

  private static List<PairFigures> figures(List<PairResult> pairs) {
    return pairs.stream().map(PairResult::figures).toList();
  }
}
