package org.symbolon.coverage.overlaps;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;

/**
 * Plan or chance? Every pair of bodies by what they share, against luck (both tails), by where they
 * meet, and by what is recorded to tie them.
 *
 * <p>A low p-value says that breadth of mandates does not explain an overlap; it sees no plan. A
 * plan is a recorded {@link Tie}. A pair that does not stand out is "not shown", and {@link
 * PairResult#leastVisible()} says from which overlap on the test could have seen it. Mandate is not
 * presence.
 */
public final class Overlaps {
  private final OverlapOptions options;
  private final OverlapFigures figures;
  private final List<PairResult> pairs;
  private final Map<OverlapChange.Pair, PairResult> byIds = new HashMap<>();
  private final Mandates mandates;
  private final double error;

  Overlaps(
      OverlapOptions options,
      OverlapFigures figures,
      List<PairResult> pairs,
      Mandates mandates,
      double error) {
    this.options = options;
    this.figures = figures;
    this.pairs = List.copyOf(pairs);
    pairs.forEach(pair -> byIds.put(new OverlapChange.Pair(pair.a(), pair.b()), pair));
    this.mandates = mandates;
    this.error = error;
  }

  /** Asks the question of these records. */
  public static Overlaps of(AtlasData data, OverlapOptions options) {
    return new OverlapQuestion(data, options).answer();
  }

  public OverlapOptions options() {
    return options;
  }

  public OverlapFigures figures() {
    return figures;
  }

  /** The error of fit of the model, in cells. */
  public double error() {
    return error;
  }

  /** All pairs, in the order of the ids; a is before b. */
  public List<PairResult> pairs() {
    return pairs;
  }

  /** The bodies that count, by id. */
  public List<String> structures() {
    return mandates.list().stream().map(Mandate::id).toList();
  }

  /** The functions that any of them has. */
  public List<String> functions() {
    return mandates.functions();
  }

  /** How many functions a body has here; 0 for one that does not count. */
  public int breadth(String structureId) {
    return find(structureId).map(mandate -> mandate.functions().size()).orElse(0);
  }

  public List<LeftOut> leftOut() {
    return mandates.leftOut();
  }

  public OverlapTable table() {
    return new OverlapTable(pairs);
  }

  /** The pair of two bodies, in either order; empty where one of them does not count. */
  public Optional<PairResult> findPair(String one, String other) {
    boolean inOrder = one.compareTo(other) < 0;
    return Optional.ofNullable(
        byIds.get(new OverlapChange.Pair(inOrder ? one : other, inOrder ? other : one)));
  }

  /** One pair with all its reasons; seen from the id that comes first. */
  public Optional<PairDetail> findDetail(String one, String other) {
    return findPair(one, other)
        .flatMap(pair ->
            find(pair.a()).flatMap(a -> find(pair.b()).map(b -> PairReasons.detail(pair, a, b))));
  }

  /** The codes of the functions that both bodies of a pair have. */
  public List<String> sharedFunctions(PairResult pair) {
    return find(pair.a()).flatMap(a -> find(pair.b()).map(a::shared)).orElse(List.of());
  }

  /** Pairs that share unusually much, rarest first. */
  public List<PairResult> unusuallyMuch() {
    return pairs.stream()
        .filter(pair -> pair.standing() == Standing.MORE)
        .sorted(Comparator.comparingDouble(PairResult::pUpper))
        .toList();
  }

  /** Pairs that share unusually little, rarest first. */
  public List<PairResult> unusuallyLittle() {
    return pairs.stream()
        .filter(pair -> pair.standing() == Standing.LESS)
        .sorted(Comparator.comparingDouble(PairResult::pLower))
        .toList();
  }

  /**
   * What somebody can act on first: who overlaps unusually much, meets, and has no tie on record;
   * rarest first. A pair of which {@link PairResult#ended()} is not empty is history.
   */
  public List<PairResult> toInvite() {
    return unusuallyMuch().stream().filter(pair -> pair.meet() && !pair.isTied()).toList();
  }

  /**
   * Who shares unusually little, reaches the same countries, and has no tie on record; rarest
   * first.
   */
  public List<PairResult> apartWithoutTie() {
    return unusuallyLittle().stream().filter(pair -> pair.meet() && !pair.isTied()).toList();
  }

  private Optional<Mandate> find(String structureId) {
    return mandates.list().stream().filter(m -> m.id().equals(structureId)).findFirst();
  }
}
