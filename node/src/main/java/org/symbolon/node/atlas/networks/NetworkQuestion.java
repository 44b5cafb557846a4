package org.symbolon.node.atlas.networks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.networks.Eligible;
import org.symbolon.coverage.networks.NetworkOptions;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.atlas.questions.Places;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/**
 * The question as an address says it, the same for page, API and command line. Everything recorded
 * counts unless the address leaves it out or names a day, on which only what exists counts.
 */
@Component
class NetworkQuestion {

  static final String ELIGIBLE = "eligible";
  static final String WITHOUT_DOUBTFUL = "withoutDoubtful";
  static final String WITHOUT_ENDED = "withoutEnded";
  static final String WITHOUT_DONORS = "withoutDonors";

  private final Words words;
  private final Places places;
  private final Clock clock;

  NetworkQuestion(Words words, Places places, Clock clock) {
    this.words = words;
    this.places = places;
    this.clock = clock;
  }

  /** What counts, and what of the answer is listed. */
  record Asked(NetworkOptions options, NetworkFilter filter) {}

  /** Reads the parameters; refuses wrong ones, all at once. */
  Asked read(Page page) {
    var parameters = new Parameters(page);
    NetworkOptions options =
        NetworkOptions.on(parameters.date("at").orElse(LocalDate.now(clock)))
            .withMinConfidence(
                least(
                    parameters.code("minConfidence", Confidence.class).orElse(null),
                    parameters.flag(WITHOUT_DOUBTFUL)))
            .withExistingOnly(parameters.flag(WITHOUT_ENDED) | parameters.has("at"))
            .withEligible(eligible(page, parameters))
            .withoutDonors(parameters.flag(WITHOUT_DONORS));
    var filter =
        new NetworkFilter(
            known(parameters, "type", "network_type"),
            parameters.codes("crime", Crime.class),
            parameters.known("region", places::has, places.allowed()),
            known(parameters, "formalisation", "formalisation"),
            parameters.flag("ended"));
    parameters.check();
    return new Asked(options, filter);
  }

  private static Eligible eligible(Page page, Parameters parameters) {
    boolean one = page.parameters(ELIGIBLE).size() == 1;
    Set<String> said =
        parameters.known(
            ELIGIBLE, value -> one && (value.equals("only") || value.equals("all")), "only, all");
    return said.contains("only") ? Eligible.ONLY : Eligible.ALL;
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
        List.of("at", "minConfidence", ELIGIBLE, WITHOUT_DOUBTFUL, WITHOUT_ENDED, WITHOUT_DONORS)) {
      if (!page.parameter(name).isEmpty()) {
        kept.put(name, page.parameters(name));
      }
    }
    return Page.address("", kept);
  }
}
