package org.symbolon.node.atlas.spread;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.spread.Spread;
import org.symbolon.coverage.spread.SpreadOptions;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.measures.MeasureQuestion;
import org.symbolon.node.atlas.questions.Answers;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.reference.CodeLists;

/** The spread as an address asks for it, worked out once per state of the data. */
@Component
class SpreadAnswers {

  private final AtlasRecords records;
  private final MeasureQuestion question;
  private final Words words;
  private final Answers<SpreadOptions, Spread> answers = new Answers<>(Spread::of);

  SpreadAnswers(AtlasRecords records, MeasureQuestion question, Words words) {
    this.records = records;
    this.question = question;
    this.words = words;
  }

  /**
   * A question and its answer.
   *
   * @param function the function asked for; empty for all
   */
  record Asked(
      AtlasSnapshot snapshot,
      SpreadOptions options,
      Optional<FunctionCode> function,
      Spread spread) {}

  /** Reads the address and answers; refuses wrong parameters. */
  Asked ask(Page page) {
    AtlasSnapshot snapshot = records.snapshot();
    MeasureOptions measures = question.read(page, snapshot.data(), MeasureOptions.all());
    var parameters = new Parameters(page);
    SpreadOptions options =
        new SpreadOptions(
            measures,
            parameters.code("by", SpreadOptions.Basis.class).orElse(SpreadOptions.Basis.ADOPTED),
            measures.regions());
    Optional<FunctionCode> function =
        parameters
            .known(
                "function",
                code -> snapshot.data().findFunction(code).isPresent(),
                words.codes(CodeLists.FUNCTION))
            .stream()
            .findFirst()
            .flatMap(snapshot.data()::findFunction);
    parameters.check();
    return new Asked(snapshot, options, function, answers.get(snapshot, options));
  }
}
