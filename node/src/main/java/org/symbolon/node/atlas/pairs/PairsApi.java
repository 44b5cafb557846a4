package org.symbolon.node.atlas.pairs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.law.StatePair;
import org.symbolon.coverage.law.StatePairFigures;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.answers.AnswerState;
import org.symbolon.node.atlas.answers.KeptAnswers;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;

/** What two States can use together as JSON; the same parameters as the page. */
@RestController
@RequestMapping(path = "/api/atlas/pairs", produces = MediaType.APPLICATION_JSON_VALUE)
class PairsApi {

  private final StateLaws laws;
  private final PairQuestion question;
  private final KeptAnswers answers;

  PairsApi(StateLaws laws, PairQuestion question, KeptAnswers answers) {
    this.laws = laws;
    this.question = question;
    this.answers = answers;
  }

  /**
   * The answer.
   *
   * @param figures {@code safeguards} with effect STOPS stop the act; {@code binding} serves it
   * @param answers what each State answers to the duties of the act, for who may see it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Pair(
      StatePairFigures figures,
      String version,
      LocalDate asOf,
      PairQuestion.Asked options,
      @Nullable List<Noted> answers) {}

  /** An answer that is kept. */
  record Noted(String state, String function, String crime, AnswerState answer, boolean stale) {}

  @Operation(
      summary =
          "What two States (a, b) can use together for an act on a day (at=YYYY-MM-DD), and what"
              + " stops it")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping
  Pair pair(@Parameter(hidden = true) Page page) {
    var snapshot = laws.snapshot();
    var asked = question.read(page, snapshot.data());
    StatePair.Answer pair = question.answer(snapshot, asked);
    return new Pair(
        pair.figures(),
        Long.toString(snapshot.version()),
        asked.at(),
        asked,
        page.visitor().may(KeptAnswers.READ) ? noted(page, pair) : null);
  }

  private List<Noted> noted(Page page, StatePair.Answer pair) {
    List<Noted> noted = new ArrayList<>();
    for (String state : List.of(pair.a(), pair.b())) {
      answers
          .of(page, state)
          .forEach((duty, one) -> {
            if (pair.act().functions().contains(duty.function())) {
              noted.add(
                  new Noted(state, duty.function(), duty.crime().name(), one.code(), one.stale()));
            }
          });
    }
    return noted;
  }
}
