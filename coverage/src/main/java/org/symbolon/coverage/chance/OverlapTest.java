package org.symbolon.coverage.chance;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tests, for every pair of rows of a 0-1 matrix, whether they share more or fewer columns than two
 * rows of their breadth would by luck.
 *
 * <p><b>Idea.</b> Under the {@link ConfigurationModel} two rows share column f with probability
 * p(a,f) p(b,f), each column apart, so the number shared follows a {@link PoissonBinomial}. Pairs
 * of equal degrees have one and the same law: with 91 columns there are at most 92 x 93 / 2 laws,
 * however many rows there are. What remains per pair is to count shared bits and to look up two
 * numbers; nothing is made per pair.
 *
 * <p><b>Cost.</b> Laws: distinct degree pairs x columns squared. Pairs: rows squared x columns /
 * 64. Memory: the bits, the laws that occur, and what the caller keeps.
 *
 * <p><b>Limits.</b> As of the model. Tails are of whole numbers: luck gives p at or below 0.05 in
 * fewer than 5 % of pairs, so compare with {@link #expectedUpper} and {@link #expectedLower}, never
 * with 5 %.
 *
 * <p>Not safe for several threads at once: laws are made when first asked for.
 */
public final class OverlapTest {

  /** Takes the result for one pair of rows; i is less than j. */
  @FunctionalInterface
  public interface PairVisitor {
    void pair(int i, int j, int shared, double pUpper, double pLower);
  }

  private final BitMatrix matrix;
  private final ConfigurationModel model;
  private final @Nullable PoissonBinomial[][] laws;

  private OverlapTest(BitMatrix matrix) {
    this.matrix = matrix;
    this.model = ConfigurationModel.fit(matrix.rowDegrees(), matrix.columnDegrees());
    this.laws = new PoissonBinomial[model.rows().size()][model.rows().size()];
  }

  public static OverlapTest of(BitMatrix matrix) {
    return new OverlapTest(matrix);
  }

  public ConfigurationModel model() {
    return model;
  }

  public long pairs() {
    return (long) matrix.rows() * (matrix.rows() - 1) / 2;
  }

  /** The law of the number of columns that rows i and j share by luck. */
  public PoissonBinomial law(int i, int j) {
    return lawOfClasses(model.rows().classOf(i), model.rows().classOf(j));
  }

  public int shared(int i, int j) {
    return matrix.shared(i, j);
  }

  /** Hands over every pair, row by row: (0,1), (0,2) ... (1,2) ... */
  public void forEachPair(PairVisitor visitor) {
    DegreeClasses classes = model.rows();
    for (int i = 0; i < matrix.rows(); i++) {
      int classOfI = classes.classOf(i);
      for (int j = i + 1; j < matrix.rows(); j++) {
        PoissonBinomial law = lawOfClasses(classOfI, classes.classOf(j));
        int shared = matrix.shared(i, j);
        visitor.pair(i, j, shared, law.atLeast(shared), law.atMost(shared));
      }
    }
  }

  /** P(X >= shared) of every pair, in the order of {@link #forEachPair}. */
  public double[] upperTails() {
    double[] tails = room();
    int[] next = {0};
    forEachPair((i, j, shared, upper, lower) -> tails[next[0]++] = upper);
    return tails;
  }

  /** P(X <= shared) of every pair, in the order of {@link #forEachPair}. */
  public double[] lowerTails() {
    double[] tails = room();
    int[] next = {0};
    forEachPair((i, j, shared, upper, lower) -> tails[next[0]++] = lower);
    return tails;
  }

  /** How many pairs luck alone would put at or below {@code level} in the upper tail. */
  public double expectedUpper(double level) {
    return overPairs(law -> law.upperRejects(level));
  }

  /** How many pairs luck alone would put at or below {@code level} in the lower tail. */
  public double expectedLower(double level) {
    return overPairs(law -> law.lowerRejects(level));
  }

  private double[] room() {
    return new double[Math.toIntExact(pairs())];
  }

  private double overPairs(ToDoubleFunction<PoissonBinomial> probability) {
    DegreeClasses classes = model.rows();
    double sum = 0;
    for (int a = 0; a < classes.size(); a++) {
      for (int b = a; b < classes.size(); b++) {
        double pairs =
            a == b
                ? classes.count(a) * (classes.count(a) - 1.0) / 2
                : (double) classes.count(a) * classes.count(b);
        if (pairs > 0) {
          sum += pairs * probability.applyAsDouble(lawOfClasses(a, b));
        }
      }
    }
    return sum;
  }

  private PoissonBinomial lawOfClasses(int a, int b) {
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    PoissonBinomial law = laws[low][high];
    if (law == null) {
      law = newLaw(low, high);
      laws[low][high] = law;
    }
    return law;
  }

  private PoissonBinomial newLaw(int a, int b) {
    DegreeClasses columns = model.columns();
    double[] probabilities = new double[matrix.columns()];
    int next = 0;
    for (int c = 0; c < columns.size(); c++) {
      double both = model.probability(a, c) * model.probability(b, c);
      for (int n = 0; n < columns.count(c); n++) {
        probabilities[next++] = both;
      }
    }
    return PoissonBinomial.of(probabilities);
  }
}
