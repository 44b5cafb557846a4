package org.symbolon.coverage;

/**
 * A share with its n: it cannot be told without.
 *
 * @param numerator how many have it
 * @param denominator of how many of which it is known
 * @param missing of how many more it is not known
 */
public record Share(int numerator, int denominator, int missing) {

  public Share {
    if (numerator < 0 || denominator < numerator || missing < 0) {
      throw new IllegalArgumentException(
          "no share: " + numerator + " of " + denominator + ", missing " + missing);
    }
  }

  public static Share of(int numerator, int denominator) {
    return new Share(numerator, denominator, 0);
  }

  /** Whether there is anything to have a share of. */
  public boolean isDefined() {
    return denominator > 0;
  }

  /** The share between 0 and 1; NaN where there is nothing to have a share of. */
  public double value() {
    return (double) numerator / denominator;
  }
}
