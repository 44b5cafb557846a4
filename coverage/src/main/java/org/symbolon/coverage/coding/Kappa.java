package org.symbolon.coverage.coding;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.Share;

/**
 * Cohen's kappa of two coders on one column: agreement beyond what chance alone would give, as a
 * share of what there was to gain beyond chance.
 *
 * <p>kappa = (po - pe) / (1 - pe), with po the share on which they agree and pe the sum over all
 * values of the product of the two coders' own shares of that value (J. Cohen, A coefficient of
 * agreement for nominal scales, Educational and Psychological Measurement 20, 1960, 37-46). Where
 * pe is 1 both gave one and the same value to everything, and kappa is not defined.
 *
 * <p>The interval is kappa +- 1.96 standard errors, cut at -1 and 1, with the large-sample variance
 * of J. L. Fleiss, J. Cohen and B. S. Everitt (Large sample standard errors of kappa and weighted
 * kappa, Psychological Bulletin 72, 1969, 323-327):
 *
 * <pre>
 * n (1 - pe)^2 var = A + B - C
 * A = sum over i of p_ii (1 - (r_i + c_i) (1 - kappa))^2
 * B = (1 - kappa)^2 sum over i != j of p_ij (c_i + r_j)^2
 * C = (kappa - pe (1 - kappa))^2
 * </pre>
 *
 * <p>where r_i is the first coder's share of value i and c_i the second's. Where the variance comes
 * out as 0 (they agree on everything) the formula says nothing, and no interval is given.
 *
 * @param agreement on how many provisions they agree, of how many that both coded; missing are
 *     those where one of the two gave no value
 * @param expected the agreement that chance would give (pe); null where n is 0
 * @param kappa null where it is not defined
 * @param standardError null where no interval is given
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 */
public record Kappa(
    Share agreement,
    @Nullable Double expected,
    @Nullable Double kappa,
    @Nullable Double standardError,
    @Nullable Double low,
    @Nullable Double high) {

  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * The agreement of a table of pairs.
   *
   * @param pairs how often the first coder gave one value and the second another
   * @param missing provisions where one of the two gave no value
   */
  static Kappa of(Map<Pair, Integer> pairs, int missing) {
    Map<String, Integer> rows = new TreeMap<>();
    Map<String, Integer> columns = new TreeMap<>();
    int n = 0;
    int same = 0;
    for (var cell : pairs.entrySet()) {
      int count = cell.getValue();
      rows.merge(cell.getKey().first(), count, Integer::sum);
      columns.merge(cell.getKey().second(), count, Integer::sum);
      n += count;
      same += cell.getKey().isSame() ? count : 0;
    }
    var agreement = new Share(same, n, missing);
    if (n == 0) {
      return new Kappa(agreement, null, null, null, null, null);
    }
    long chance = 0;
    for (var row : rows.entrySet()) {
      chance += (long) row.getValue() * columns.getOrDefault(row.getKey(), 0);
    }
    long all = (long) n * n;
    double expected = (double) chance / all;
    if (chance == all) {
      return new Kappa(agreement, expected, null, null, null, null);
    }
    double kappa = ((double) same * n - chance) / (all - chance);
    double error = standardError(pairs, rows, columns, n, expected, kappa);
    return error > 0
        ? new Kappa(
            agreement,
            expected,
            kappa,
            error,
            Math.max(-1, kappa - Z * error),
            Math.min(1, kappa + Z * error))
        : new Kappa(agreement, expected, kappa, null, null, null);
  }

  private static double standardError(
      Map<Pair, Integer> pairs,
      Map<String, Integer> rows,
      Map<String, Integer> columns,
      double n,
      double expected,
      double kappa) {
    double a = 0;
    double b = 0;
    for (var cell : pairs.entrySet()) {
      double share = cell.getValue() / n;
      String first = cell.getKey().first();
      String second = cell.getKey().second();
      if (cell.getKey().isSame()) {
        double margins = (rows.getOrDefault(first, 0) + columns.getOrDefault(first, 0)) / n;
        a += share * square(1 - margins * (1 - kappa));
      } else {
        b += share * square((columns.getOrDefault(first, 0) + rows.getOrDefault(second, 0)) / n);
      }
    }
    double c = square(kappa - expected * (1 - kappa));
    double found = a + square(1 - kappa) * b;
    // Where the two are equal but for rounding, the variance is none.
    return found - c <= 1e-12 * (found + c)
        ? 0
        : Math.sqrt((found - c) / (n * square(1 - expected)));
  }

  /** Whether there is a kappa to speak of. */
  public boolean isDefined() {
    return kappa != null;
  }

  private static double square(double value) {
    return value * value;
  }

  /** What the two coders said of one provision. */
  public record Pair(String first, String second) implements Comparable<Pair> {
    public boolean isSame() {
      return first.equals(second);
    }

    @Override
    public int compareTo(Pair other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
  }
}
