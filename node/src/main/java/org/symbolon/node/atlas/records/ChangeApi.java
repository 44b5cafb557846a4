package org.symbolon.node.atlas.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.IfMatch;
import org.symbolon.node.web.Page;
import org.symbolon.reference.Fault;
import org.symbolon.reference.FaultCode;
import org.symbolon.reference.TableSchema;

/** Changes of records for programs. Every change names the version that it saw, by If-Match. */
@RestController
@RequestMapping("/api/atlas/records")
@Tag(name = "Atlas records")
class ChangeApi {

  private final RecordChanges changes;
  private final ApiAnswers answers;
  private final Visible visible;

  ChangeApi(RecordChanges changes, ApiAnswers answers, Visible visible) {
    this.changes = changes;
    this.answers = answers;
    this.visible = visible;
  }

  @PostMapping(path = "/{table}", consumes = "application/json")
  @Performs(ChangePages.ACT)
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(
      summary = "Add a record",
      description = "An empty key is made where the table has keys that count on.")
  @ApiResponse(
      responseCode = "201",
      description = "The record; Location says where it is",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordJson.class)))
  @Answers.Faulty
  ResponseEntity<Object> add(
      @PathVariable String table,
      @RequestBody RecordJson.Wanted wanted,
      @Parameter(hidden = true) Page page) {
    TableSchema schema = visible.schema(page, table);
    List<Fault> strange = strange(schema, wanted);
    if (!strange.isEmpty()) {
      throw ApiAnswers.faults(page, strange);
    }
    RecordOutcome outcome = changes.add(table, draft(wanted));
    return outcome instanceof RecordOutcome.Done(var record)
        ? answers.created(record)
        : answers.of(page, outcome);
  }

  @PutMapping(path = "/{table}/{key}", consumes = "application/json")
  @Performs(ChangePages.ACT)
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(summary = "Edit or correct a record")
  @ApiResponse(
      responseCode = "200",
      description = "The record as it stands now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordJson.class)))
  @Answers.NotNow
  @Answers.Stale
  @Answers.Faulty
  ResponseEntity<Object> put(
      @PathVariable String table,
      @PathVariable String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody RecordJson.Wanted wanted,
      @Parameter(hidden = true) Page page) {
    TableSchema schema = visible.schema(page, table);
    AtlasRecord record = visible.record(page, table, key);
    List<Fault> strange = strange(schema, wanted);
    if (!strange.isEmpty()) {
      throw ApiAnswers.faults(page, strange);
    }
    String change = wanted.change() == null ? "edit" : wanted.change();
    return switch (change) {
      case "edit" ->
          matching(page, match, version -> changes.edit(record.id(), version, draft(wanted)));
      case "correct" ->
          matching(page, match, version -> changes.correct(record.id(), version, draft(wanted)));
      default ->
          throw ApiAnswers.faults(
              page,
              List.of(
                  new Fault(
                      "", 0, "change", FaultCode.UNKNOWN_CODE, List.of(change, "edit, correct"))));
    };
  }

  @DeleteMapping(path = "/{table}/{key}", consumes = "application/json")
  @Performs(ChangePages.ACT)
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(
      summary = "Withdraw a record",
      description = "It keeps its key and history. The body says why.")
  @ApiResponse(
      responseCode = "200",
      description = "The record, withdrawn",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordJson.class)))
  @Answers.NotNow
  @Answers.Stale
  @Answers.Faulty
  ResponseEntity<Object> withdraw(
      @PathVariable String table,
      @PathVariable String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody RecordJson.Why why,
      @Parameter(hidden = true) Page page) {
    AtlasRecord record = visible.record(page, table, key);
    return matching(
        page, match, version -> changes.withdraw(record.id(), version, orEmpty(why.reason())));
  }

  @PostMapping(path = "/{table}/{key}/undo", consumes = "application/json")
  @Performs(ChangePages.ACT)
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(summary = "Undo the last change, or go back to an earlier version")
  @ApiResponse(
      responseCode = "200",
      description = "The record as it stands now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordJson.class)))
  @Answers.NotNow
  @Answers.Stale
  @Answers.Faulty
  ResponseEntity<Object> undo(
      @PathVariable String table,
      @PathVariable String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody RecordJson.Back back,
      @Parameter(hidden = true) Page page) {
    AtlasRecord record = visible.record(page, table, key);
    Integer to = back.to();
    return matching(
        page,
        match,
        version ->
            changes.restore(
                record.id(), version, to == null ? version - 1 : to, orEmpty(back.reason())));
  }

  private ResponseEntity<Object> matching(
      Page page, @Nullable String match, IntFunction<RecordOutcome> change) {
    return answers.of(page, change.apply(IfMatch.version(match)));
  }

  private RecordDraft draft(RecordJson.Wanted wanted) {
    var cells = new LinkedHashMap<String, String>();
    Map<String, @Nullable String> given = wanted.cells();
    if (given != null) {
      given.forEach((column, cell) -> cells.put(column, cell == null ? "" : cell));
    }
    return new RecordDraft(
        cells, wanted.asOf() == null ? answers.today() : wanted.asOf(), orEmpty(wanted.reason()));
  }

  /** Columns that the table does not have. */
  private static List<Fault> strange(TableSchema schema, RecordJson.Wanted wanted) {
    var faults = new ArrayList<Fault>();
    Map<String, @Nullable String> cells = wanted.cells();
    if (cells != null) {
      cells.keySet().stream()
          .filter(name -> schema.find(name).isEmpty())
          .forEach(name ->
              faults.add(
                  new Fault(
                      "",
                      0,
                      name,
                      FaultCode.UNKNOWN_COLUMN,
                      List.of(name, String.join(", ", schema.columnNames())))));
    }
    return faults;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
