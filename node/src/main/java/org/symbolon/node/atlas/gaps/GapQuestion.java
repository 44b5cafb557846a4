package org.symbolon.node.atlas.gaps;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.gaps.GapOptions;
import org.symbolon.coverage.gaps.Support;
import org.symbolon.coverage.records.Addressee;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.reference.CodeLists;

/**
 * The question as an address says it, the same for page, API and command line. Everything recorded
 * counts unless the address leaves it out or names a day, on which only what exists counts;
 * national authorities do not support unless it takes them in.
 */
@Component
class GapQuestion {

  static final String WITHOUT_DOUBTFUL = "withoutDoubtful";
  static final String WITHOUT_ENDED = "withoutEnded";
  static final String NATIONAL = "nationalAuthorities";

  private final Words words;
  private final Clock clock;

  GapQuestion(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** What counts, and what of the answer is listed. */
  record Asked(GapOptions options, GapFilter filter) {}

  /** Reads the parameters; refuses wrong ones, all at once. */
  Asked read(Page page) {
    var parameters = new Parameters(page);
    GapOptions options =
        GapOptions.on(parameters.date("at").orElse(LocalDate.now(clock)))
            .withCrime(parameters.code("crime", Crime.class).orElse(null))
            .withRegions(
                parameters.known(
                    "region",
                    code -> words.has(CodeLists.REGION, code) || code.matches("[A-Z]{3}"),
                    words.codes(CodeLists.REGION)))
            .withMinConfidence(
                least(
                    parameters.code("minConfidence", Confidence.class).orElse(null),
                    parameters.flag(WITHOUT_DOUBTFUL)))
            .withExistingOnly(parameters.flag(WITHOUT_ENDED) | parameters.has("at"))
            .withNationalAuthorities(parameters.flag(NATIONAL));
    var filter =
        new GapFilter(
            parameters.codes("grade", Support.class),
            parameters.codes("addressee", Addressee.class),
            parameters.codes("category", Category.class));
    parameters.check();
    return new Asked(options, filter);
  }

  private static @Nullable Confidence least(@Nullable Confidence asked, boolean withoutDoubtful) {
    return withoutDoubtful && (asked == null || asked == Confidence.L) ? Confidence.M : asked;
  }
}
