package org.symbolon.node.atlas.ladder;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.LadderOptions;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.reference.CodeLists;

/**
 * The question as an address says it, the same for page, API and command line: {@code at}, {@code
 * instrument}, {@code subject}, {@code region}, {@code minConfidence}.
 */
@Component
class LadderQuestion {

  private final Words words;

  LadderQuestion(Words words) {
    this.words = words;
  }

  /** What is worked out, and what of the answer is listed. */
  record Asked(LadderOptions options, LadderFilter filter) {

    /** The question in codes, with what was not said left empty. */
    Understood understood() {
      return new Understood(
          options.day().map(Object::toString).orElse(""),
          options.instruments().stream().sorted().toList(),
          filter.subjects().stream().sorted().toList(),
          filter.regions().stream().sorted().toList(),
          filter.minConfidence().map(Enum::name).orElse(""));
    }
  }

  /**
   * The question as understood.
   *
   * @param at empty: each instrument as of its newest list
   */
  record Understood(
      String at,
      List<String> instruments,
      List<String> subjects,
      List<String> regions,
      String minConfidence) {}

  /** Reads the parameters; refuses wrong ones, all at once. */
  Asked read(Page page, AtlasData data) {
    var parameters = new Parameters(page);
    Set<String> instruments =
        parameters.known(
            "instrument",
            id -> data.findInstrument(id).isPresent(),
            page.text("atlas.ladder.instrument.known"));
    var options = new LadderOptions(parameters.date("at"), instruments);
    var filter =
        new LadderFilter(
            parameters.known("subject", code -> words.has("subject", code), words.codes("subject")),
            parameters.known(
                "region", code -> words.has(CodeLists.REGION, code), words.codes(CodeLists.REGION)),
            parameters.code("minConfidence", Confidence.class));
    parameters.check();
    return new Asked(options, filter);
  }
}
