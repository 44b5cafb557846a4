package org.symbolon.coverage.overlaps;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What another choice of rows changes in the answer: "without doubtful rows, these pairs leave".
 *
 * @param structuresLeft bodies that no longer count
 * @param structuresEntered bodies that count now
 * @param much what changed among pairs that share unusually much
 * @param little what changed among pairs that share unusually little
 * @param toInvite what changed among pairs to act on first
 */
public record OverlapChange(
    OverlapFigures before,
    OverlapFigures after,
    List<String> structuresLeft,
    List<String> structuresEntered,
    Moves much,
    Moves little,
    Moves toInvite) {

  public OverlapChange {
    structuresLeft = List.copyOf(structuresLeft);
    structuresEntered = List.copyOf(structuresEntered);
  }

  /** Compares two answers to the same question. */
  public static OverlapChange between(Overlaps before, Overlaps after) {
    return new OverlapChange(
        before.figures(),
        after.figures(),
        without(before.structures(), after.structures()),
        without(after.structures(), before.structures()),
        Moves.of(before, after, Overlaps::unusuallyMuch),
        Moves.of(before, after, Overlaps::unusuallyLittle),
        Moves.of(before, after, Overlaps::toInvite));
  }

  private static <T extends Comparable<T>> List<T> without(List<T> all, List<T> taken) {
    Set<T> rest = new TreeSet<>(all);
    taken.forEach(rest::remove);
    return List.copyOf(rest);
  }

  /** Two bodies, a before b. */
  public record Pair(String a, String b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byA = a.compareTo(other.a);
      return byA != 0 ? byA : b.compareTo(other.b);
    }
  }

  /** Which pairs leave a list and which enter it. */
  public record Moves(List<Pair> left, List<Pair> entered) {
    public Moves {
      left = List.copyOf(left);
      entered = List.copyOf(entered);
    }

    static Moves of(Overlaps before, Overlaps after, Function<Overlaps, List<PairResult>> list) {
      List<Pair> old = keys(list.apply(before));
      List<Pair> now = keys(list.apply(after));
      return new Moves(without(old, now), without(now, old));
    }

    public boolean isEmpty() {
      return left.isEmpty() && entered.isEmpty();
    }

    private static List<Pair> keys(List<PairResult> pairs) {
      return pairs.stream().map(pair -> new Pair(pair.a(), pair.b())).toList();
    }
  }
}
