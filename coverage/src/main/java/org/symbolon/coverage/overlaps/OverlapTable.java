package org.symbolon.coverage.overlaps;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All pairs by overlap, meeting and tie: the way from a test against luck to what somebody can act
 * on.
 */
public final class OverlapTable {
  private final List<PairResult> pairs;

  OverlapTable(Collection<PairResult> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /**
   * How many pairs stand in a cell.
   *
   * @param tie the strongest tie, null for no tie recorded
   */
  public int count(Standing standing, boolean meet, Tie.@Nullable Kind tie) {
    return list(standing, meet, tie).size();
  }

  /** How many pairs stand in a row. */
  public int count(Standing standing) {
    return (int) pairs.stream().filter(pair -> pair.standing() == standing).count();
  }

  /** The pairs of a cell, in the order of {@link Overlaps#pairs()}. */
  public List<PairResult> list(Standing standing, boolean meet, Tie.@Nullable Kind tie) {
    return pairs.stream()
        .filter(pair ->
            pair.standing() == standing
                && pair.meet() == meet
                && pair.tied().equals(Optional.ofNullable(tie)))
        .toList();
  }
}
