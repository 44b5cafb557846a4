package org.symbolon.node.atlas.overlaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.OverlapOptions;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.web.Page;

/**
 * The question as an address says it, the same for page, API and command line. Everything recorded
 * counts unless the address leaves it out.
 */
@Component
class OverlapQuestion {

  static final String WITHOUT_DOUBTFUL = "withoutDoubtful";
  static final String WITHOUT_ENDED = "withoutEnded";
  static final String WITHOUT_DONORS = "withoutDonors";
  static final String NATIONAL = "nationalAuthorities";

  private final Clock clock;

  OverlapQuestion(Clock clock) {
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param options what counts
   * @param filter which pairs are listed
   * @param pairs whether the API lists the pairs
   * @param changes whether the page says what each switch would change, however long it takes
   * @param side bodies to stand side by side, by id; none for the broadest
   */
  record Asked(
      OverlapOptions options,
      PairFilter filter,
      boolean pairs,
      boolean changes,
      Set<String> side) {}

  /** Reads the parameters; refuses wrong ones, all at once. */
  Asked read(Page page, AtlasData data, PairFilter.Overlap otherwise) {
    var parameters = new Parameters(page);
    OverlapOptions options =
        OverlapOptions.on(parameters.date("at").orElse(LocalDate.now(clock)))
            .withMinConfidence(
                least(
                    parameters.code("minConfidence", Confidence.class).orElse(null),
                    parameters.flag(WITHOUT_DOUBTFUL)))
            .withExistingOnly(parameters.flag(WITHOUT_ENDED) | parameters.has("at"))
            .withoutDonors(parameters.flag(WITHOUT_DONORS))
            .withNationalAuthorities(parameters.flag(NATIONAL))
            .withCrime(parameters.code("crime", Crime.class).orElse(null));
    PairFilter filter = PairFilter.read(page, parameters, otherwise);
    boolean pairs = parameters.flag("pairs");
    boolean changes = parameters.flag("changes");
    Set<String> side =
        parameters.known(
            "side",
            id -> data.findStructure(id).isPresent(),
            page.text("atlas.overlaps.structure.id"));
    parameters.check();
    return new Asked(options, filter, pairs, changes, side);
  }

  /** The part of an address that says what counts, with its question mark; or empty. */
  static String kept(Page page) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (String name :
        List.of(
            "crime",
            "minConfidence",
            "at",
            WITHOUT_DOUBTFUL,
            WITHOUT_ENDED,
            WITHOUT_DONORS,
            NATIONAL)) {
      if (!page.parameter(name).isEmpty()) {
        kept.put(name, page.parameters(name));
      }
    }
    return Page.address("", kept);
  }

  private static @Nullable Confidence least(@Nullable Confidence asked, boolean withoutDoubtful) {
    return withoutDoubtful && (asked == null || asked == Confidence.L) ? Confidence.M : asked;
  }
}
