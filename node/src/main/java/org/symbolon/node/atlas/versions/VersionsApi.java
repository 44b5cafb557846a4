package org.symbolon.node.atlas.versions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Drawings;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import tools.jackson.databind.JsonNode;

/** Versions as JSON: freeze, list, read, compare; the data byte for byte as frozen. */
@RestController
class VersionsApi {

  private final CitableCharts charts;
  private final Freezing freezing;
  private final Comparing comparing;
  private final VersionStore store;
  private final Drawings drawings;

  VersionsApi(
      CitableCharts charts,
      Freezing freezing,
      Comparing comparing,
      VersionStore store,
      Drawings drawings) {
    this.charts = charts;
    this.freezing = freezing;
    this.comparing = comparing;
    this.store = store;
    this.drawings = drawings;
  }

  /**
   * A chart to freeze.
   *
   * @param chart its code
   * @param question parameters of its address, each with its values
   */
  record Wanted(@Nullable String chart, @Nullable Map<String, List<String>> question) {}

  /** How to cite a version. */
  record Cite(String text, String bibtex, String csl) {}

  /** A version without its data. */
  record Answer(
      String id,
      String chart,
      String title,
      String n,
      String digest,
      String address,
      Instant frozenAt,
      String organisation,
      String recordsVersion,
      String programVersion,
      boolean drawn,
      boolean made,
      Map<String, List<String>> asked,
      Cite citation) {}

  /** A line of the list. */
  record Line(
      String id, String chart, String title, String n, Instant frozenAt, String organisation) {}

  /** One difference; {@code key} tells the row apart. */
  record Change(
      VersionDifference.Kind kind,
      String table,
      Map<String, Object> key,
      String column,
      @Nullable Object before,
      @Nullable Object after) {}

  /**
   * What changed.
   *
   * @param to empty for the chart of today
   */
  record Compared(
      String chart,
      String from,
      String to,
      int changes,
      List<Change> question,
      List<Change> list) {}

  /**
   * A chart that can be drawn, frozen and cited.
   *
   * @param page address of its page; braces stand for what the question must name
   * @param api address of its answer as JSON
   */
  record Chart(String code, String title, String page, String api) {}

  @Operation(summary = "The charts that can be drawn, frozen and cited")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping(path = "/api/atlas/charts", produces = MediaType.APPLICATION_JSON_VALUE)
  List<Chart> charts(@Parameter(hidden = true) Page page) {
    return charts.list().stream()
        .filter(freezing::visible)
        .map(chart ->
            new Chart(chart.code(), page.text(chart.titleKey()), chart.path(), chart.api()))
        .toList();
  }

  @Operation(summary = "The versions of charts, the newest first")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping(path = "/api/atlas/versions", produces = MediaType.APPLICATION_JSON_VALUE)
  List<Line> list(@Parameter(hidden = true) Page page) {
    return store.list(page.contentLocale().getLanguage()).stream()
        .filter(line -> charts.find(line.chart()).filter(freezing::visible).isPresent())
        .map(line ->
            new Line(
                line.id().text(),
                line.chart(),
                line.title(),
                line.n(),
                line.frozenAt(),
                line.organisation()))
        .toList();
  }

  @Operation(
      summary = "Freeze a chart as a version that can be cited",
      description =
          "The question is that of the chart's own address. The same data frozen again are the same"
              + " version: 200 and made=false.")
  @ApiResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = Answer.class)))
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = Answer.class)))
  @Answers.Refused
  @Answers.Missing
  @Answers.NotNow
  @Answers.Wrong
  @Performs(Freezing.ACT)
  @PostMapping(
      path = "/api/atlas/versions",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Answer> freeze(@RequestBody Wanted wanted, @Parameter(hidden = true) Page page) {
    CitableChart chart = freezing.chart(wanted.chart() == null ? "" : wanted.chart());
    Map<String, List<String>> question = wanted.question() == null ? Map.of() : wanted.question();
    var outcome = freezing.freeze(chart, page.asking(new LinkedHashMap<>(question)));
    return ResponseEntity.status(outcome.made() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(answer(page, outcome.version(), outcome.made()));
  }

  @Operation(summary = "A version: what it is and how to cite it")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.read")
  @GetMapping(path = "/api/atlas/versions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  Answer version(@PathVariable String id, @Parameter(hidden = true) Page page) {
    return answer(page, comparing.get(id), false);
  }

  @Operation(
      summary = "The data of a version, byte for byte as frozen; the digest is of these bytes")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE))
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.read")
  @GetMapping(path = "/api/atlas/versions/{id}/data", produces = MediaType.APPLICATION_JSON_VALUE)
  void data(@PathVariable String id, HttpServletResponse response) throws IOException {
    VersionFiles.data(comparing.get(id), response);
  }

  @Operation(summary = "The drawing of a version as frozen (format=svg or png)")
  @ApiResponse(
      responseCode = "200",
      content = {@Content(mediaType = "image/svg+xml"), @Content(mediaType = "image/png")})
  @Answers.Refused
  @Answers.Missing
  @Answers.Wrong
  @Performs("atlas.read")
  @GetMapping("/api/atlas/versions/{id}/drawing")
  void drawing(
      @PathVariable String id, @Parameter(hidden = true) Page page, HttpServletResponse response)
      throws IOException {
    VersionFiles.drawing(comparing.get(id), page, format(page), drawings, response);
  }

  @Operation(
      summary = "What changed between two versions of one chart, or since one",
      description = "from: id of a version; to: id of another, or live (or nothing) for today.")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.Missing
  @Answers.Wrong
  @Performs("atlas.read")
  @GetMapping(path = "/api/atlas/versions/compare", produces = MediaType.APPLICATION_JSON_VALUE)
  Compared compare(@Parameter(hidden = true) Page page) {
    var both = comparing.both(page);
    return new Compared(
        both.from().chart(),
        both.from().id().text(),
        both.to().map(to -> to.id().text()).orElse(""),
        both.difference().changes().size(),
        both.difference().question().stream().map(VersionsApi::change).toList(),
        both.difference().changes().stream().map(VersionsApi::change).toList());
  }

  @Operation(
      summary = "The picture of a chart as drawn now (format=svg or png)",
      description =
          "Parameters are those of the chart. Also at the chart's own address with format=svg or"
              + " format=png.")
  @ApiResponse(
      responseCode = "200",
      content = {@Content(mediaType = "image/svg+xml"), @Content(mediaType = "image/png")})
  @Answers.Refused
  @Answers.Missing
  @Answers.Wrong
  @Performs("atlas.read")
  @GetMapping(LiveDrawings.API + "{chart}")
  void live(
      @PathVariable String chart, @Parameter(hidden = true) Page page, HttpServletResponse response)
      throws IOException {
    format(page);
    LiveDrawings.send(freezing.chart(chart), page, drawings, response);
  }

  private static Drawings.Format format(Page page) {
    String format = page.parameter("format");
    Optional<Drawings.Format> found =
        format.isEmpty() ? Optional.of(Drawings.Format.SVG) : Drawings.Format.find(format);
    return found.orElseThrow(() -> Refusal.badRequest("atlas.versions.format", format));
  }

  private static Answer answer(Page page, FrozenVersion version, boolean made) {
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath().path(version.address()).toUriString();
    FrozenVersion.Words words = version.in(page.contentLocale().getLanguage());
    var citation = new Citation(page, version, address);
    return new Answer(
        version.id().text(),
        version.chart(),
        words.title(),
        words.n(),
        version.digest(),
        address,
        version.frozenAt(),
        version.organisation(),
        Long.toString(version.recordsVersion()),
        version.programVersion(),
        words.isDrawn(),
        made,
        version.asked(),
        new Cite(citation.text(), citation.bibtex(), citation.csl()));
  }

  private static Change change(VersionDifference.Change change) {
    Map<String, Object> key = new LinkedHashMap<>();
    change.key().forEach((column, value) -> key.put(column, plain(value)));
    return new Change(
        change.kind(),
        change.table(),
        key,
        change.column(),
        change.before() == null ? null : plain(change.before()),
        change.after() == null ? null : plain(change.after()));
  }

  private static Object plain(JsonNode node) {
    if (node.isArray()) {
      List<Object> items = new ArrayList<>();
      node.forEach(item -> items.add(plain(item)));
      return items;
    }
    if (node.isObject()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      node.properties().forEach(one -> fields.put(one.getKey(), plain(one.getValue())));
      return fields;
    }
    return node.isNumber()
        ? node.numberValue()
        : node.isBoolean() ? node.booleanValue() : node.asString("");
  }
}
