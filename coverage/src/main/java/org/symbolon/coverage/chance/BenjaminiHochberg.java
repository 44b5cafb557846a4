package org.symbolon.coverage.chance;

import java.util.Arrays;

/**
 * The correction for many tests that holds the expected share of false findings at a level
 * (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289). It holds for
 * independent tests and for those that depend positively; pairs that have a body in common do not
 * keep exactly to that, and whole numbers make it cautious.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /** The greatest p-value that stands at {@code level}; -1 where none does. */
  public static double threshold(double[] pValues, double level) {
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    for (int k = sorted.length; k > 0; k--) {
      if (sorted[k - 1] <= level * k / sorted.length) {
        return sorted[k - 1];
      }
    }
    return -1;
  }
}
