package org.symbolon.coverage.overlaps;

import java.util.ArrayList;
import java.util.Collections;
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
  private final PairColumns pairs;
  private final OverlapTable table;
  private final List<PairResult> much;
  private final List<PairResult> little;
  private final Map<String, Mandate> byId = new HashMap<>();
  private final Mandates mandates;
  private final double error;

  Overlaps(
      OverlapOptions options,
      OverlapFigures figures,
      PairColumns pairs,
      OverlapTable table,
      Mandates mandates,
      double error) {
    this.options = options;
    this.figures = figures;
    this.pairs = pairs;
    this.table = table;
    this.mandates = mandates;
    mandates.list().forEach(mandate -> byId.put(mandate.id(), mandate));
    this.much = standing(Standing.MORE, Comparator.comparingDouble(PairResult::pUpper));
    this.little = standing(Standing.LESS, Comparator.comparingDouble(PairResult::pLower));
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

  /**
   * All pairs, in the order of the ids; a is before b. Each is made when it is asked for: ask for
   * one, or walk through all once.
   */
  public List<PairResult> pairs() {
    return Collections.unmodifiableList(pairs);
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
    return table;
  }

  /** The pair of two bodies, in either order; empty where one of them does not count. */
  public Optional<PairResult> findPair(String one, String other) {
    int index = pairs.indexOf(one, other);
    return index < 0 ? Optional.empty() : Optional.of(pairs.get(index));
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
    return much;
  }

  /** Pairs that share unusually little, rarest first. */
  public List<PairResult> unusuallyLittle() {
    return little;
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

  private List<PairResult> standing(Standing standing, Comparator<PairResult> order) {
    List<PairResult> found = new ArrayList<>();
    for (int index = 0; index < pairs.size(); index++) {
      if (pairs.standing(index) == standing) {
        found.add(pairs.get(index));
      }
    }
    found.sort(order);
    return List.copyOf(found);
  }

  private Optional<Mandate> find(String structureId) {
    return Optional.ofNullable(byId.get(structureId));
  }
}
