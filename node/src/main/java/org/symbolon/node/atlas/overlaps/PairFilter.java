package org.symbolon.node.atlas.overlaps;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.Standing;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Structure;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.web.Folding;
import org.symbolon.node.web.Page;

/**
 * Which pairs are listed.
 *
 * @param overlap how the overlap stands to luck
 * @param structure words of the name of one of the two, or empty
 * @param group a shared function of this group; null for any
 * @param atMost how often luck may give it, at most; null for any
 * @param meet whether they meet; null for either
 * @param tie how they are tied; null for any
 * @param label what people call it; null for any
 */
record PairFilter(
    Overlap overlap,
    String structure,
    @Nullable Category group,
    @Nullable Double atMost,
    @Nullable Boolean meet,
    @Nullable TieFilter tie,
    @Nullable LabelFilter label) {

  /** How the overlap stands to luck. */
  enum Overlap {
    MORE,
    AS_EXPECTED,
    LESS,
    SHARING,
    ALL
  }

  /** How a pair is tied, by the strongest tie on record. */
  enum TieFilter {
    AGREEMENT,
    NETWORK,
    NONE
  }

  /** What people call it, as far as the reader may see. */
  enum LabelFilter {
    NONE,
    NEEDED_REDUNDANCY,
    COMPLEMENTARY,
    AVOIDABLE,
    CONFLICT
  }

  static PairFilter read(Page page, Parameters parameters, Overlap otherwise) {
    return new PairFilter(
        parameters.code("overlap", Overlap.class).orElse(otherwise),
        page.parameter("structure").strip(),
        parameters.code("group", Category.class).orElse(null),
        parameters.share("p").orElse(null),
        parameters.has("meet") ? parameters.flag("meet") : null,
        parameters.code("tie", TieFilter.class).orElse(null),
        parameters.code("label", LabelFilter.class).orElse(null));
  }

  static PairFilter only(Overlap overlap) {
    return new PairFilter(overlap, "", null, null, null, null, null);
  }

  /** The pairs that pass, the rarest first. */
  List<PairResult> list(AtlasData data, Overlaps overlaps, SeenLabels labels) {
    return candidates(overlaps).stream()
        .filter(pair ->
            passes(pair)
                && called(labels, pair)
                && named(data, pair)
                && grouped(data, overlaps, pair))
        .sorted(Comparator.comparingDouble(this::chance))
        .toList();
  }

  private List<PairResult> candidates(Overlaps overlaps) {
    return switch (overlap) {
      case MORE -> overlaps.unusuallyMuch();
      case LESS -> overlaps.unusuallyLittle();
      case AS_EXPECTED, SHARING, ALL -> overlaps.pairs();
    };
  }

  /** How often luck gives it: of the tail that the list is about. */
  double chance(PairResult pair) {
    return switch (overlap) {
      case MORE, SHARING -> pair.pUpper();
      case LESS -> pair.pLower();
      case AS_EXPECTED, ALL -> Math.min(pair.pUpper(), pair.pLower());
    };
  }

  private boolean passes(PairResult pair) {
    boolean stands =
        switch (overlap) {
          case MORE -> pair.standing() == Standing.MORE;
          case AS_EXPECTED -> pair.standing() == Standing.AS_EXPECTED;
          case LESS -> pair.standing() == Standing.LESS;
          case SHARING -> pair.shared() > 0;
          case ALL -> true;
        };
    return stands
        && (meet == null || pair.meet() == meet)
        && (atMost == null || chance(pair) <= atMost)
        && (tie == null || tied(pair) == tie);
  }

  private static TieFilter tied(PairResult pair) {
    return pair.tied().map(kind -> TieFilter.valueOf(kind.name())).orElse(TieFilter.NONE);
  }

  private boolean called(SeenLabels labels, PairResult pair) {
    return label == null
        || (label == LabelFilter.NONE
            ? labels.of(pair).isEmpty()
            : labels.of(pair).stream()
                .anyMatch(given -> given.judgement().name().equals(label.name())));
  }

  private boolean named(AtlasData data, PairResult pair) {
    List<String> words = Folding.words(structure);
    return words.isEmpty() || calls(data, pair.a(), words) || calls(data, pair.b(), words);
  }

  private static boolean calls(AtlasData data, String id, List<String> words) {
    Optional<Structure> body = data.findStructure(id);
    return id.toLowerCase(Locale.ROOT).equals(String.join(" ", words))
        || body.map(one -> Folding.holds(List.of(one.acronym(), one.name()), words)).orElse(false);
  }

  private boolean grouped(AtlasData data, Overlaps overlaps, PairResult pair) {
    return group == null
        || overlaps.sharedFunctions(pair).stream()
            .flatMap(code -> data.findFunction(code).stream())
            .anyMatch(function -> function.category() == group);
  }
}
