package org.symbolon.node.atlas.gaps;

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
import org.symbolon.coverage.gaps.GapFigures;
import org.symbolon.coverage.gaps.GapOptions;
import org.symbolon.coverage.gaps.RequiredFunction;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** Gaps as JSON; the same parameters as the page. */
@RestController
@RequestMapping(path = "/api/atlas/gaps", produces = MediaType.APPLICATION_JSON_VALUE)
class GapsApi {

  private final GapAnswers answers;
  private final GapQuestion question;

  GapsApi(GapAnswers answers, GapQuestion question) {
    this.answers = answers;
    this.question = question;
  }

  /**
   * The answer.
   *
   * @param figures of the whole question, whatever is listed
   * @param bodies of how many bodies the tasks were looked at: the n of "none recorded"
   * @param functions functions demanded, as listed
   * @param gaps duties of one text with none recorded that a body could take up
   * @param stateOnly duties with none recorded where only a legislator or a court can act
   */
  record Answer(
      GapFigures figures,
      int bodies,
      String version,
      LocalDate asOf,
      GapOptions options,
      GapFilter filter,
      List<GapRows.Function> functions,
      List<GapRows.DutyRow> gaps,
      List<GapRows.DutyRow> stateOnly,
      GapRows.BalanceRow balance) {}

  /**
   * One function.
   *
   * @param required whether a text demands it under "shall" within this question
   * @param duties the texts that demand it, with the provisions and who supports it there
   * @param direct bodies with that task, whatever the text
   */
  record FunctionAnswer(
      String function,
      String category,
      List<org.symbolon.coverage.records.Addressee> addressees,
      boolean required,
      String support,
      String standing,
      int bodies,
      String version,
      LocalDate asOf,
      GapOptions options,
      List<GapRows.DutyRow> duties,
      List<GapRows.Body> direct) {}

  @Operation(
      summary = "Duties under \"shall\", and who supports them: direct, general, none recorded")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.analyse")
  @GetMapping
  Answer gaps(@Parameter(hidden = true) Page page) {
    var snapshot = answers.snapshot();
    var data = snapshot.data();
    var asked = question.read(page);
    var gaps = answers.of(snapshot, asked.options());
    return new Answer(
        gaps.figures(),
        gaps.bodies(),
        Long.toString(snapshot.version()),
        asked.options().on(),
        asked.options(),
        asked.filter(),
        gaps.required().stream()
            .filter(function -> asked.filter().lists(data, function))
            .map(function -> GapRows.Function.of(data, function))
            .toList(),
        gaps.gaps().stream()
            .filter(duty -> asked.filter().lists(data, duty))
            .map(GapRows.DutyRow::of)
            .toList(),
        gaps.forLegislatorOnly().stream()
            .filter(duty -> asked.filter().lists(data, duty))
            .map(GapRows.DutyRow::of)
            .toList(),
        GapRows.BalanceRow.of(gaps.balance()));
  }

  @Operation(summary = "One function: who must, who supports, what is not recorded")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.analyse")
  @GetMapping("/{function}")
  FunctionAnswer function(@PathVariable String function, @Parameter(hidden = true) Page page) {
    var snapshot = answers.snapshot();
    var data = snapshot.data();
    FunctionCode code =
        data.findFunction(RecordAddress.key(function)).orElseThrow(Refusal::notFound);
    var asked = question.read(page);
    var gaps = answers.of(snapshot, asked.options());
    var found = gaps.findRequired(code.code());
    return new FunctionAnswer(
        code.code(),
        code.category().name(),
        code.addressees(),
        found.isPresent(),
        found.map(RequiredFunction::support).map(Enum::name).orElse(""),
        found.map(Standing::of).map(Enum::name).orElse(""),
        gaps.bodies(),
        Long.toString(snapshot.version()),
        asked.options().on(),
        asked.options(),
        found.map(RequiredFunction::duties).orElse(List.of()).stream()
            .map(GapRows.DutyRow::of)
            .toList(),
        gaps.direct(code.code()).stream().map(GapRows.Body::of).toList());
  }
}
