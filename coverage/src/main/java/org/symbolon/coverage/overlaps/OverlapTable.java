package org.symbolon.coverage.overlaps;

import org.jspecify.annotations.Nullable;

/**
 * How many pairs there are by overlap, meeting and tie: the way from a test against luck to what
 * somebody can act on.
 */
public final class OverlapTable {
  private static final int NO_TIE = Tie.Kind.values().length;

  private final int[][][] counts = new int[Standing.values().length][2][NO_TIE + 1];

  OverlapTable() {}

  void add(Standing standing, boolean meet, Tie.@Nullable Kind tie, int pairs) {
    counts[standing.ordinal()][meet ? 1 : 0][tie == null ? NO_TIE : tie.ordinal()] += pairs;
  }

  /**
   * How many pairs stand in a cell.
   *
   * @param tie the strongest tie, null for no tie recorded
   */
  public int count(Standing standing, boolean meet, Tie.@Nullable Kind tie) {
    return counts[standing.ordinal()][meet ? 1 : 0][tie == null ? NO_TIE : tie.ordinal()];
  }

  /** How many pairs stand in a row. */
  public int count(Standing standing) {
    int count = 0;
    for (int[] ties : counts[standing.ordinal()]) {
      for (int pairs : ties) {
        count += pairs;
      }
    }
    return count;
  }

  /** How many pairs have a tie on record that counts. */
  public int tied() {
    int tied = 0;
    for (int[][] meetings : counts) {
      for (int[] ties : meetings) {
        for (int kind = 0; kind < NO_TIE; kind++) {
          tied += ties[kind];
        }
      }
    }
    return tied;
  }
}
