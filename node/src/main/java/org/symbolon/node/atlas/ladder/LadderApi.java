package org.symbolon.node.atlas.ladder;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.law.LadderFigures;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The ladder as JSON; the same parameters as the page. */
@RestController
@RequestMapping(path = "/api/atlas/ladder", produces = MediaType.APPLICATION_JSON_VALUE)
class LadderApi {

  private final LadderAnswers answers;
  private final LadderQuestion question;

  LadderApi(LadderAnswers answers, LadderQuestion question) {
    this.answers = answers;
    this.question = question;
  }

  /**
   * The answer.
   *
   * @param figures by instrument, of the whole question, whatever is listed
   * @param asOf the day asked for; empty: each instrument as of its newest list
   * @param withoutStatus treaties of which no status is recorded: who is bound is not known
   */
  record Answer(
      LadderFigures figures,
      String version,
      String asOf,
      LadderQuestion.Understood options,
      List<LadderRows.Instrument> instruments,
      List<String> withoutStatus) {}

  /**
   * One instrument.
   *
   * @param signedNotParty names as in the source
   * @param history the counts after each day on which somebody signed, joined or left
   */
  record InstrumentAnswer(
      LadderRows.Instrument instrument,
      String version,
      String asOf,
      List<LadderRows.Participant> participants,
      List<String> signedNotParty,
      List<Rung.CountOn> history,
      List<LadderRows.Difference> conflicts,
      List<LadderRows.Listed> lists) {}

  @Operation(summary = "Signed and party by instrument, each count with its day and source")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping
  Answer ladder(@Parameter(hidden = true) Page page) {
    var snapshot = answers.snapshot();
    var asked = question.read(page, snapshot.data());
    var ladder = answers.of(snapshot, asked.options());
    return new Answer(
        ladder.figures(),
        Long.toString(snapshot.version()),
        asked.options().day().map(Object::toString).orElse(""),
        asked.understood(),
        asked.filter().listed(ladder).stream()
            .map(rung -> LadderRows.Instrument.of(snapshot.data(), rung, asked.filter()))
            .toList(),
        asked.filter().withoutStatus(ladder).stream().map(Instrument::id).toList());
  }

  @Operation(summary = "One instrument: each participant, conflicts of sources, lists")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.read")
  @GetMapping("/{instrument}")
  InstrumentAnswer instrument(
      @PathVariable String instrument, @Parameter(hidden = true) Page page) {
    var snapshot = answers.snapshot();
    var data = snapshot.data();
    String id = RecordAddress.key(instrument);
    var asked = question.read(page, data);
    Rung rung =
        answers.of(snapshot, asked.options().only(id)).find(id).orElseThrow(Refusal::notFound);
    var participants = LadderRows.participants(data, rung, Declarations.to(snapshot, id));
    return new InstrumentAnswer(
        LadderRows.Instrument.of(data, rung, asked.filter()),
        Long.toString(snapshot.version()),
        rung.asOf().toString(),
        participants,
        rung.signedNotParty().stream().map(row -> row.participant()).toList(),
        rung.history(),
        rung.conflicts().stream().map(LadderRows.Difference::of).toList(),
        rung.lists().stream().map(LadderRows.Listed::of).toList());
  }
}
