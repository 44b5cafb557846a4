package org.symbolon.node.atlas.structures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.structures.StructureOptions;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.atlas.questions.Places;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/**
 * The question as an address says it, the same for page, API and command line. Everything recorded
 * counts, national authorities too, unless the address leaves it out or names a day, on which only
 * what exists counts.
 */
@Component
class StructureQuestion {

  static final String WITHOUT_DOUBTFUL = "withoutDoubtful";
  static final String WITHOUT_ENDED = "withoutEnded";
  static final String NATIONAL = "nationalAuthorities";

  private final Words words;
  private final Places places;
  private final Clock clock;

  StructureQuestion(Words words, Places places, Clock clock) {
    this.words = words;
    this.places = places;
    this.clock = clock;
  }

  /** What counts, and what of the answer is listed. */
  record Asked(StructureOptions options, StructureFilter filter) {}

  /** Reads the parameters; refuses wrong ones, all at once. */
  Asked read(Page page) {
    var parameters = new Parameters(page);
    StructureOptions options =
        StructureOptions.on(parameters.date("at").orElse(LocalDate.now(clock)))
            .withCrime(parameters.code("crime", Crime.class).orElse(null))
            .withRegions(parameters.known("region", places::has, places.allowed()))
            .withMinConfidence(
                least(
                    parameters.code("minConfidence", Confidence.class).orElse(null),
                    parameters.flag(WITHOUT_DOUBTFUL)))
            .withExistingOnly(parameters.flag(WITHOUT_ENDED) | parameters.has("at"))
            .withNationalAuthorities(parameters.flag(NATIONAL) | !parameters.has(NATIONAL));
    var filter =
        new StructureFilter(
            known(parameters, "type", "structure_type"),
            known(parameters, "power", "power"),
            parameters.codes("category", Category.class),
            parameters.flag("ended"));
    parameters.check();
    return new Asked(options, filter);
  }

  private Set<String> known(Parameters parameters, String name, String list) {
    return parameters.known(name, code -> words.has(list, code), words.codes(list));
  }

  private static @Nullable Confidence least(@Nullable Confidence asked, boolean withoutDoubtful) {
    return withoutDoubtful && (asked == null || asked == Confidence.L) ? Confidence.M : asked;
  }

  /** The part of an address that says what counts, with its question mark; or empty. */
  static String kept(Page page) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (String name :
        List.of(
            "at", "crime", "region", "minConfidence", WITHOUT_DOUBTFUL, WITHOUT_ENDED, NATIONAL)) {
      if (!page.parameter(name).isEmpty()) {
        kept.put(name, page.parameters(name));
      }
    }
    return Page.address("", kept);
  }
}
