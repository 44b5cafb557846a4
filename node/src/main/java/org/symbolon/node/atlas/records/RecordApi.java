package org.symbolon.node.atlas.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;
import org.symbolon.reference.TableSchema;

/** The records of the Atlas for programs, for reading. */
@RestController
@RequestMapping("/api/atlas/records")
@Tag(name = "Atlas records")
class RecordApi {

  private final StoredRecords records;
  private final RecordList list;
  private final RecordWords words;
  private final ApiAnswers answers;
  private final Visible visible;

  RecordApi(
      StoredRecords records,
      RecordList list,
      RecordWords words,
      ApiAnswers answers,
      Visible visible) {
    this.records = records;
    this.list = list;
    this.words = words;
    this.answers = answers;
    this.visible = visible;
  }

  @GetMapping(path = "/{table}", params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
  @Performs("atlas.read")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(
      summary = "List the records of a table",
      description =
          "Every column of the table is a filter by the same name; state is live (taken where it"
              + " is left out), withdrawn, changed, stale or all.")
  @ApiResponse(
      responseCode = "200",
      description = "One page of the records that fit",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordJson.Listed.class)))
  RecordJson.Listed list(
      @Parameter(description = "Such as instruments or measures") @PathVariable String table,
      @Parameter(description = "RecordWords that a record must hold; accents and case do not count")
          @RequestParam(defaultValue = "")
          String q,
      @Parameter(description = "From 1") @RequestParam(defaultValue = "") String page,
      @Parameter(description = "Records of a page, at most 500") @RequestParam(defaultValue = "")
          String size,
      @Parameter(hidden = true) Page request) {
    TableSchema schema = visible.schema(request, table);
    var found =
        list.found(
            words.in(request.contentLocale()),
            request.query(),
            schema,
            visible.list(request, schema));
    return new RecordJson.Listed(
        table,
        found.total(),
        found.paging().page(),
        found.paging().size(),
        found.shown().stream().map(record -> RecordJson.of(record, answers.today())).toList());
  }

  @GetMapping(path = "/{table}/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Performs("atlas.read")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(summary = "One record; the ETag is its version")
  @ApiResponse(
      responseCode = "200",
      description = "The record, live or withdrawn",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordJson.class)))
  @ApiResponse(
      responseCode = "304",
      description = "The version that the caller has",
      content = {})
  ResponseEntity<Object> get(
      @PathVariable String table,
      @PathVariable String key,
      @Parameter(hidden = true) Page request) {
    AtlasRecord record = visible.record(request, table, key);
    return answers.record(record);
  }

  @GetMapping(path = "/{table}/{key}/history", produces = MediaType.APPLICATION_JSON_VALUE)
  @Performs("atlas.record.read")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(summary = "The versions of a record, the newest first: what, when, by whom, why")
  @ApiResponse(
      responseCode = "200",
      description = "All versions",
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = RecordJson.Past.class))))
  List<RecordJson.Past> history(
      @PathVariable String table,
      @PathVariable String key,
      @Parameter(hidden = true) Page request) {
    AtlasRecord record = visible.record(request, table, key);
    return records.history(record.id()).stream().map(RecordJson.Past::of).toList();
  }
}
