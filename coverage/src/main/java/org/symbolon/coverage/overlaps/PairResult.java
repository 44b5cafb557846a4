package org.symbolon.coverage.overlaps;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.symbolon.coverage.Share;

/**
 * One pair of bodies against luck, territory and plan.
 *
 * @param a the first body, by id
 * @param b the second body
 * @param functionsA how many functions the first has
 * @param functionsB how many functions the second has
 * @param shared how many both have
 * @param expected how many two bodies of this breadth share by luck
 * @param pUpper how often luck gives so many or more
 * @param pLower how often luck gives so few or fewer
 * @param standing what that makes the overlap at the level asked for
 * @param standsAfterCorrection whether it stands after Benjamini-Hochberg over all pairs
 * @param leastUnusuallyMany the least number that would have stood out as much; it may be out of
 *     reach
 * @param mostUnusuallyFew the greatest number that would have stood out as little; -1 where none
 *     can
 * @param meetingByCode shared functions in which crimes meet, and region codes are equal or GLOBAL
 * @param meetingByCountries shared functions in which crimes meet and a country is common
 * @param meet whether some shared function has a country in common; where nothing is shared,
 *     whether the two mandates reach a common country
 * @param ties the ties that count on the day asked for
 * @param otherTies recorded ties that do not count: ended, not begun, donor only
 * @param ended which of the two had ended on that day
 */
public record PairResult(
    String a,
    String b,
    int functionsA,
    int functionsB,
    int shared,
    double expected,
    double pUpper,
    double pLower,
    Standing standing,
    boolean standsAfterCorrection,
    int leastUnusuallyMany,
    int mostUnusuallyFew,
    int meetingByCode,
    int meetingByCountries,
    boolean meet,
    List<Tie> ties,
    List<Tie> otherTies,
    List<String> ended) {

  public PairResult {
    ties = List.copyOf(ties);
    otherTies = List.copyOf(otherTies);
    ended = List.copyOf(ended);
  }

  public int union() {
    return functionsA + functionsB - shared;
  }

  /** Shared functions of all functions of either. */
  public double jaccard() {
    return union() == 0 ? 0 : (double) shared / union();
  }

  /** How much of the first body's mandate the second has too. */
  public Share ofA() {
    return Share.of(shared, functionsA);
  }

  /** How much of the second body's mandate the first has too. */
  public Share ofB() {
    return Share.of(shared, functionsB);
  }

  /** The strongest tie that counts; empty is "none recorded", not "none". */
  public Optional<Tie.Kind> tied() {
    return ties.stream().map(Tie::kind).min(Tie.Kind::compareTo);
  }

  public boolean isTied() {
    return !ties.isEmpty();
  }

  /**
   * The least overlap that the test could see; empty where even all functions of the smaller would
   * not stand out.
   */
  public OptionalInt leastVisible() {
    return leastUnusuallyMany <= Math.min(functionsA, functionsB)
        ? OptionalInt.of(leastUnusuallyMany)
        : OptionalInt.empty();
  }

  /**
   * The greatest overlap that would stand out as little; empty where even none shared would not.
   */
  public OptionalInt mostVisiblyFew() {
    return mostUnusuallyFew >= 0 ? OptionalInt.of(mostUnusuallyFew) : OptionalInt.empty();
  }

  /** Whether this is the pair of these two bodies, in either order. */
  public boolean isOf(String one, String other) {
    return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
  }

  public boolean names(String structureId) {
    return a.equals(structureId) || b.equals(structureId);
  }

  /** The numbers under the names that scripts read. */
  public PairFigures figures() {
    return new PairFigures(
        a,
        b,
        shared,
        expected,
        pUpper,
        pLower,
        jaccard(),
        ofA().value(),
        ofB().value(),
        meet,
        ties.stream().map(Tie::recordId).toList());
  }
}
