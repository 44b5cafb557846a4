package org.symbolon.node.atlas.states;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.law.StateFigures;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.answers.AnswerState;
import org.symbolon.node.atlas.answers.KeptAnswers;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;

/** The law of a State as JSON; the same parameters as the page. */
@RestController
@RequestMapping(path = "/api/atlas/states", produces = MediaType.APPLICATION_JSON_VALUE)
class StatesApi {

  private final StateLaws laws;
  private final StateQuestion question;
  private final StateList list;
  private final KeptAnswers answers;

  StatesApi(StateLaws laws, StateQuestion question, StateList list, KeptAnswers answers) {
    this.laws = laws;
    this.question = question;
    this.list = list;
    this.answers = answers;
  }

  /** The States, with what is recorded of each. */
  record States(String version, List<StateList.State> states) {}

  /**
   * The law of a State.
   *
   * @param figures the whole answer, whatever is listed; {@code binding} is what binds
   * @param duties function by function as listed, the strongest wording first
   * @param answers what the State answers to its duties, for who may see it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Law(
      StateFigures figures,
      String version,
      LocalDate asOf,
      StateQuestion.Asked options,
      List<StateRows.Row> duties,
      @Nullable List<Noted> answers) {}

  /** An answer that is kept. */
  record Noted(String function, String crime, AnswerState answer, boolean stale) {}

  @Operation(summary = "The States, with the treaties in whose status lists they stand")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping
  States states(@Parameter(hidden = true) Page page) {
    return new States(Long.toString(laws.snapshot().version()), list.list(page));
  }

  @Operation(
      summary =
          "What binds a State on a day (at=YYYY-MM-DD): parameters crime, group, obligation list"
              + " less")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.read")
  @GetMapping("/{iso3}")
  Law state(@PathVariable String iso3, @Parameter(hidden = true) Page page) {
    var snapshot = laws.snapshot();
    var asked = question.read(page, iso3);
    var law = laws.of(snapshot, asked.state(), asked.at());
    return new Law(
        law.figures(),
        Long.toString(snapshot.version()),
        asked.at(),
        asked,
        StateRows.of(snapshot.data(), asked, law),
        page.visitor().may(KeptAnswers.READ)
            ? answers.of(page, asked.state()).entrySet().stream()
                .map(one ->
                    new Noted(
                        one.getKey().function(),
                        one.getKey().crime().name(),
                        one.getValue().code(),
                        one.getValue().stale()))
                .toList()
            : null);
  }
}
