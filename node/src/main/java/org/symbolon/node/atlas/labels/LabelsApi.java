package org.symbolon.node.atlas.labels;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.AccountNames;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** Labels as JSON; who sees what is as on the page. */
@RestController
@RequestMapping(
    path = "/api/atlas/overlaps/{a}/{b}/labels",
    produces = MediaType.APPLICATION_JSON_VALUE)
class LabelsApi {

  private final Labels labels;
  private final AtlasRecords records;
  private final AccountNames names;

  LabelsApi(Labels labels, AtlasRecords records, AccountNames names) {
    this.labels = labels;
    this.records = records;
    this.names = names;
  }

  /** A label to give. */
  record Wanted(@Nullable String judgement, @Nullable String reason, @Nullable Boolean told) {}

  /** Why a label is withdrawn. */
  record Reason(@Nullable String reason) {}

  /** A reply of a named body. */
  record Replied(@Nullable String body, @Nullable String reply) {}

  /** Which named body was told. */
  record Told(@Nullable String body) {}

  @Operation(summary = "The labels of a pair that you may see")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.analyse")
  @GetMapping
  List<LabelJson> list(@PathVariable String a, @PathVariable String b) {
    known(a, b);
    return labels.list(RecordAddress.key(a), RecordAddress.key(b)).stream()
        .map(this::json)
        .toList();
  }

  @Operation(
      summary = "Give a label",
      description =
          "One of NEEDED_REDUNDANCY, COMPLEMENTARY, AVOIDABLE, CONFLICT, with a reason; told=true"
              + " begins the 30 days in which the two bodies may reply.")
  @ApiResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = LabelJson.class)))
  @Answers.Refused
  @Answers.Missing
  @Answers.NotNow
  @Answers.Wrong
  @Performs(Labels.ACT)
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> give(
      @PathVariable String a,
      @PathVariable String b,
      @RequestBody Wanted wanted,
      @Parameter(hidden = true) Page page) {
    known(a, b);
    return answer(
        page,
        labels.give(
            RecordAddress.key(a),
            RecordAddress.key(b),
            judgement(text(wanted.judgement())),
            text(wanted.reason()),
            Boolean.TRUE.equals(wanted.told())),
        HttpStatus.CREATED);
  }

  @Operation(summary = "Withdraw a label of your own, with a reason")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = LabelJson.class)))
  @Answers.Refused
  @Answers.Missing
  @Answers.NotNow
  @Answers.Wrong
  @Performs(Labels.ACT)
  @DeleteMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> withdraw(
      @PathVariable String a,
      @PathVariable String b,
      @PathVariable UUID id,
      @RequestBody Reason reason,
      @Parameter(hidden = true) Page page) {
    ofPair(a, b, id);
    return answer(page, labels.withdraw(id, text(reason.reason())), HttpStatus.OK);
  }

  @Operation(summary = "Record that a named body was told of a label today")
  @ApiResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = LabelJson.class)))
  @Answers.Refused
  @Answers.Missing
  @Answers.NotNow
  @Answers.Wrong
  @Performs(Labels.ACT)
  @PostMapping(path = "/{id}/notices", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> told(
      @PathVariable String a,
      @PathVariable String b,
      @PathVariable UUID id,
      @RequestBody Told told,
      @Parameter(hidden = true) Page page) {
    ofPair(a, b, id);
    return answer(page, labels.told(id, text(told.body())), HttpStatus.CREATED);
  }

  @Operation(summary = "Record the reply of a named body")
  @ApiResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = LabelJson.class)))
  @Answers.Refused
  @Answers.Missing
  @Answers.NotNow
  @Answers.Wrong
  @Performs(Labels.ACT)
  @PostMapping(path = "/{id}/replies", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> reply(
      @PathVariable String a,
      @PathVariable String b,
      @PathVariable UUID id,
      @RequestBody Replied reply,
      @Parameter(hidden = true) Page page) {
    ofPair(a, b, id);
    return answer(
        page, labels.reply(id, text(reply.body()), text(reply.reply())), HttpStatus.CREATED);
  }

  private ResponseEntity<Object> answer(Page page, LabelOutcome outcome, HttpStatus status) {
    return switch (outcome) {
      case LabelOutcome.Done(var label) -> ResponseEntity.status(status).body(json(label));
      case LabelOutcome.Faulty(var faults) -> {
        Map<String, String> said = new LinkedHashMap<>();
        faults.forEach((field, key) -> said.put(field, page.text(key)));
        throw Refusal.faults("atlas.labels.faults", said);
      }
      case LabelOutcome.Unknown _ -> throw Refusal.notFound();
      case LabelOutcome.Refused(var reason) -> throw Refusal.conflict(reason);
    };
  }

  private void known(String a, String b) {
    var data = records.data();
    for (String id : List.of(RecordAddress.key(a), RecordAddress.key(b))) {
      if (data.findStructure(id).isEmpty()) {
        throw Refusal.of(HttpStatus.NOT_FOUND, "atlas.overlaps.pair.unknown", id);
      }
    }
    if (a.equals(b)) {
      throw Refusal.of(HttpStatus.NOT_FOUND, "atlas.overlaps.pair.same", a);
    }
  }

  private void ofPair(String a, String b, UUID id) {
    if (!labels.isOf(RecordAddress.key(a), RecordAddress.key(b), id)) {
      throw Refusal.notFound();
    }
  }

  private LabelJson json(Label label) {
    return LabelJson.of(label, labels.isOpen(label), id -> names.find(id).orElse(""));
  }

  private static @Nullable Judgement judgement(String code) {
    for (Judgement judgement : Judgement.values()) {
      if (judgement.name().equals(code)) {
        return judgement;
      }
    }
    return null;
  }

  private static String text(@Nullable String given) {
    return Objects.requireNonNullElse(given, "");
  }
}
