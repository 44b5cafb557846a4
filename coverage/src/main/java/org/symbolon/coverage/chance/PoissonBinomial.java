package org.symbolon.coverage.chance;

/**
 * How many of several independent events happen, each with a probability of its own: exact, by
 * adding one event after the other (the dynamic program of e.g. Hong, Computational Statistics and
 * Data Analysis 59 (2013) 41). All terms are positive, so nothing cancels: each probability is
 * right to about n roundings of a double, tiny tails included, because tails are summed from their
 * small end.
 */
public final class PoissonBinomial {
  private final double[] exactly;
  private final double[] atLeast;
  private final double[] atMost;
  private final double mean;

  private PoissonBinomial(double[] exactly, double mean) {
    int n = exactly.length;
    this.exactly = exactly;
    this.mean = mean;
    this.atLeast = new double[n];
    this.atMost = new double[n];
    double sum = 0;
    for (int k = n - 1; k >= 0; k--) {
      sum += exactly[k];
      atLeast[k] = Math.min(1, sum);
    }
    sum = 0;
    for (int k = 0; k < n; k++) {
      sum += exactly[k];
      atMost[k] = Math.min(1, sum);
    }
    atLeast[0] = 1;
    atMost[n - 1] = 1;
  }

  /** The law of the number of events with these probabilities. */
  public static PoissonBinomial of(double[] probabilities) {
    double[] law = new double[probabilities.length + 1];
    double[] next = new double[probabilities.length + 1];
    law[0] = 1;
    int certain = 0;
    int uncertain = 0;
    int top = 0;
    double mean = 0;
    for (double p : probabilities) {
      mean += p;
      if (p >= 1) {
        certain++;
      } else if (p > 0) {
        uncertain++;
        add(law, next, top + 1, p);
        top += next[top + 1] > 0 ? 1 : 0;
        double[] swap = law;
        law = next;
        next = swap;
      }
    }
    double[] shifted = new double[probabilities.length + 1];
    System.arraycopy(law, 0, shifted, certain, uncertain + 1);
    return new PoissonBinomial(shifted, mean);
  }

  /** Adds an event; numbers from {@code events} on are too rare for a double and stay 0. */
  private static void add(double[] law, double[] next, int events, double p) {
    double q = 1 - p;
    next[0] = law[0] * q;
    for (int k = 1; k < events; k++) {
      next[k] = law[k] * q + law[k - 1] * p;
    }
    next[events] = law[events - 1] * p;
  }

  /** How many events there are. */
  public int events() {
    return exactly.length - 1;
  }

  public double mean() {
    return mean;
  }

  public double exactly(int k) {
    return exactly[k];
  }

  /** P(X >= k). */
  public double atLeast(int k) {
    return k >= atLeast.length ? 0 : atLeast[Math.max(k, 0)];
  }

  /** P(X <= k). */
  public double atMost(int k) {
    return k < 0 ? 0 : atMost[Math.min(k, atMost.length - 1)];
  }

  /**
   * How probable it is that P(X >= observed) is at most {@code level}: counts are whole, so it is
   * level or less.
   */
  public double upperRejects(double level) {
    return atLeast(leastUnusuallyMany(level));
  }

  /** How probable it is that P(X <= observed) is at most {@code level}. */
  public double lowerRejects(double level) {
    return atMost(mostUnusuallyFew(level));
  }

  /**
   * The least number k with P(X >= k) at most {@code level}; {@link #events()} + 1 where no number
   * is.
   */
  public int leastUnusuallyMany(double level) {
    int k = 0;
    while (k < exactly.length && atLeast[k] > level) {
      k++;
    }
    return k;
  }

  /** The greatest number k with P(X <= k) at most {@code level}; -1 where no number is. */
  public int mostUnusuallyFew(double level) {
    int k = -1;
    while (k + 1 < exactly.length && atMost[k + 1] <= level) {
      k++;
    }
    return k;
  }
}
