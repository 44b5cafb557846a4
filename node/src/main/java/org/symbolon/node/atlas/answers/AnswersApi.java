package org.symbolon.node.atlas.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.IfMatch;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/**
 * Answers as JSON. A change names the version that it was made on in {@code If-Match}; "0" where
 * there is no answer yet.
 */
@RestController
@RequestMapping(
    path = "/api/atlas/states/{iso3}/answers",
    produces = MediaType.APPLICATION_JSON_VALUE)
class AnswersApi {

  private final AnswerActs acts;
  private final AnswerStore store;
  private final DutyLaw law;

  AnswersApi(AnswerActs acts, AnswerStore store, DutyLaw law) {
    this.acts = acts;
    this.store = store;
    this.law = law;
  }

  /** The answers of a State. */
  record StateAnswers(String state, List<AnswerJson> answers) {}

  /**
   * The answer of one duty, all that was answered before, the newest first, and the law of today.
   */
  record DutyJson(List<AnswerJson> answers, List<AskedBy> law) {}

  /**
   * One answer.
   *
   * @param stale whether the law behind it has changed since
   * @param lawDigest SHA-256 of the law that was answered
   * @param changes what changed since
   */
  record AnswerJson(
      String state,
      String function,
      String crime,
      int version,
      DutyAnswer.Act act,
      AnswerState answer,
      String words,
      String evidence,
      boolean stale,
      String lawDigest,
      List<LawBehind.Change> changes,
      UUID account,
      UUID organisation,
      Instant givenAt) {

    static AnswerJson of(DutyAnswer answer, LawBehind now) {
      return new AnswerJson(
          answer.duty().iso3(),
          answer.duty().function(),
          answer.duty().crime().name(),
          answer.version(),
          answer.act(),
          answer.state(),
          answer.words(),
          answer.evidence(),
          answer.stale(now),
          answer.law().digest(),
          answer.law().changesTo(now),
          answer.account(),
          answer.organisation(),
          answer.givenAt());
    }
  }

  /** An answer to give: IN_PLACE, PARTLY, NOT_IN_PLACE or NOT_KNOWN; a missing text is empty. */
  record AnswerBody(@Nullable String answer, @Nullable String words, @Nullable String evidence) {

    Map<String, String> values() {
      return Map.of(
          AnswerActs.STATE, answer == null ? "" : answer,
          AnswerActs.WORDS, words == null ? "" : words,
          AnswerActs.EVIDENCE, evidence == null ? "" : evidence);
    }
  }

  @Operation(summary = "The answers of a State to its duties that stand")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.Missing
  @Performs(KeptAnswers.READ)
  @GetMapping
  StateAnswers answers(@PathVariable String iso3) {
    if (!law.knows(iso3)) {
      throw Refusal.notFound();
    }
    Map<Duty, LawBehind> laws = law.all(iso3);
    return new StateAnswers(
        iso3,
        store.list(iso3).stream()
            .map(one -> AnswerJson.of(one, laws.getOrDefault(one.duty(), LawBehind.NONE)))
            .toList());
  }

  @Operation(summary = "The answer to one duty with its history; its version in ETag")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.Missing
  @Performs(KeptAnswers.READ)
  @GetMapping("/{function}/{crime}")
  ResponseEntity<DutyJson> answer(
      @PathVariable String iso3, @PathVariable String function, @PathVariable String crime) {
    return shown(known(iso3, function, crime));
  }

  @Operation(summary = "Give the answer to a duty, or another in its place")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Answers.Stale
  @Performs(KeptAnswers.WRITE)
  @PutMapping(path = "/{function}/{crime}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<DutyJson> give(
      @PathVariable String iso3,
      @PathVariable String function,
      @PathVariable String crime,
      @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
      @RequestBody AnswerBody body,
      @Parameter(hidden = true) Page page) {
    Duty duty = known(iso3, function, crime);
    return answered(page, duty, acts.give(duty, IfMatch.version(seen), body.values()));
  }

  @Operation(summary = "Say that an answer holds under the law of today")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Answers.Stale
  @Performs(KeptAnswers.WRITE)
  @PostMapping("/{function}/{crime}/confirm")
  ResponseEntity<DutyJson> confirm(
      @PathVariable String iso3,
      @PathVariable String function,
      @PathVariable String crime,
      @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
      @Parameter(hidden = true) Page page) {
    Duty duty = known(iso3, function, crime);
    return answered(page, duty, acts.confirm(duty, IfMatch.version(seen)));
  }

  private ResponseEntity<DutyJson> answered(Page page, Duty duty, AnswerOutcome outcome) {
    return switch (outcome) {
      case AnswerOutcome.Done _ -> shown(duty);
      case AnswerOutcome.Refused(var faults) -> {
        Map<String, String> texts = new LinkedHashMap<>();
        // The API calls the state of the answer "answer": "state" is whose it is.
        faults.forEach((field, key) ->
            texts.put(field.equals(AnswerActs.STATE) ? "answer" : field, page.text(key)));
        throw Refusal.faults("atlas.answers.refused", texts);
      }
      case AnswerOutcome.Conflict(var found) ->
          throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "atlas.answers.stale", found.version());
      case AnswerOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  private ResponseEntity<DutyJson> shown(Duty duty) {
    LawBehind now = law.of(duty);
    List<DutyAnswer> history = store.history(duty);
    int version = history.isEmpty() ? 0 : history.getFirst().version();
    return ResponseEntity.ok()
        .eTag("\"" + version + "\"")
        .body(
            new DutyJson(
                history.stream().map(one -> AnswerJson.of(one, now)).toList(), now.provisions()));
  }

  private Duty known(String iso3, String function, String crime) {
    return law.find(iso3, function, crime).orElseThrow(Refusal::notFound);
  }
}
