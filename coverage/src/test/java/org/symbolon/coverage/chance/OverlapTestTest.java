package org.symbolon.coverage.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.Seeds;

class OverlapTestTest {

  /**
   * Every way two rows can come out, weighed by the fitted cells: an oracle that knows no Poisson
   * binomial.
   */
  @Test
  void bothTailsEqualTheEnumerationOfBothRows() {
    Seeds.each(
        "tails against enumeration",
        307,
        Seeds.times(15, 150),
        random -> {
          boolean[][] cells = ConfigurationModelTest.someMatrix(random, 6, 5);
          BitMatrix matrix = BitMatrix.of(cells);
          OverlapTest test = OverlapTest.of(matrix);
          test.forEachPair((i, j, shared, upper, lower) -> {
            double[] tails = enumerate(test.model(), i, j, matrix.columns(), shared);
            assertThat(upper).isCloseTo(tails[0], within(1e-12));
            assertThat(lower).isCloseTo(tails[1], within(1e-12));
          });
        });
  }

  private static double[] enumerate(
      ConfigurationModel model, int i, int j, int columns, int shared) {
    double atLeast = 0;
    double atMost = 0;
    for (int one = 0; one < 1 << columns; one++) {
      for (int other = 0; other < 1 << columns; other++) {
        double weight = weight(model, i, one, columns) * weight(model, j, other, columns);
        int both = Integer.bitCount(one & other);
        atLeast += both >= shared ? weight : 0;
        atMost += both <= shared ? weight : 0;
      }
    }
    return new double[] {atLeast, atMost};
  }

  private static double weight(ConfigurationModel model, int row, int bits, int columns) {
    double weight = 1;
    for (int c = 0; c < columns; c++) {
      double p = model.cell(row, c);
      weight *= (bits >> c & 1) == 1 ? p : 1 - p;
    }
    return weight;
  }

  @Test
  void pairsOfLuckAreAsManyAsSimulationGives() {
    RandomGenerator random = Seeds.generator(401);
    boolean[][] cells = new boolean[25][20];
    for (boolean[] row : cells) {
      double breadth = 0.05 + 0.5 * random.nextDouble();
      for (int c = 0; c < row.length; c++) {
        row[c] = random.nextDouble() < breadth * (c + 4) / 14;
      }
    }
    OverlapTest test = OverlapTest.of(BitMatrix.of(cells));
    int draws = Seeds.times(2_000, 50_000);
    double[] upper = new double[draws];
    double[] lower = new double[draws];
    for (int d = 0; d < draws; d++) {
      BitMatrix drawn = BitMatrix.of(draw(test.model(), random));
      for (int i = 0; i < 25; i++) {
        for (int j = i + 1; j < 25; j++) {
          int shared = drawn.shared(i, j);
          PoissonBinomial law = test.law(i, j);
          upper[d] += law.atLeast(shared) <= 0.05 ? 1 : 0;
          lower[d] += law.atMost(shared) <= 0.05 ? 1 : 0;
        }
      }
    }
    near(test.expectedUpper(0.05), upper);
    near(test.expectedLower(0.05), lower);
  }

  private static boolean[][] draw(ConfigurationModel model, RandomGenerator random) {
    boolean[][] cells = new boolean[25][20];
    for (int r = 0; r < 25; r++) {
      for (int c = 0; c < 20; c++) {
        cells[r][c] = random.nextDouble() < model.cell(r, c);
      }
    }
    return cells;
  }

  /** Within five standard errors of the simulated mean. */
  private static void near(double expected, double[] simulated) {
    double mean = java.util.Arrays.stream(simulated).average().orElseThrow();
    double variance =
        java.util.Arrays.stream(simulated)
            .map(v -> (v - mean) * (v - mean))
            .average()
            .orElseThrow();
    assertThat(expected).isCloseTo(mean, within(5 * Math.sqrt(variance / simulated.length)));
  }

  @Test
  void theOrderOfRowsAndColumnsChangesNothing() {
    Seeds.each(
        "order of rows and columns",
        503,
        Seeds.times(40, 400),
        random -> {
          boolean[][] cells = ConfigurationModelTest.someMatrix(random, 20, 15);
          int[] rows = shuffled(cells.length, random);
          int[] columns = shuffled(cells[0].length, random);
          boolean[][] turned = new boolean[cells.length][cells[0].length];
          for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns.length; c++) {
              turned[rows[r]][columns[c]] = cells[r][c];
            }
          }
          OverlapTest test = OverlapTest.of(BitMatrix.of(cells));
          OverlapTest other = OverlapTest.of(BitMatrix.of(turned));
          test.forEachPair((i, j, shared, upper, lower) -> {
            assertThat(other.shared(rows[i], rows[j])).isEqualTo(shared);
            PoissonBinomial law = other.law(rows[i], rows[j]);
            assertThat(law.atLeast(shared)).isCloseTo(upper, within(1e-9));
            assertThat(law.atMost(shared)).isCloseTo(lower, within(1e-9));
          });
        });
  }

  static int[] shuffled(int n, RandomGenerator random) {
    int[] order = java.util.stream.IntStream.range(0, n).toArray();
    for (int i = n - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[k];
      order[k] = swap;
    }
    return order;
  }

  @Test
  void bitsBeyondOneWordAreCounted() {
    boolean[][] cells = new boolean[3][130];
    for (int c : new int[] {0, 63, 64, 127, 128, 129}) {
      cells[0][c] = true;
      cells[1][c] = c != 64;
    }
    BitMatrix matrix = BitMatrix.of(cells);
    assertThat(matrix.shared(0, 1)).isEqualTo(5);
    assertThat(matrix.rowDegrees()).containsExactly(6, 5, 0);
    assertThat(matrix.columnDegrees()[64]).isEqualTo(1);
    assertThat(matrix.columnDegrees()[129]).isEqualTo(2);
    assertThat(matrix.get(0, 128)).isTrue();
    assertThat(matrix.get(1, 64)).isFalse();
  }

  @Test
  void noPairNoTest() {
    assertThat(OverlapTest.of(BitMatrix.of(new boolean[0][0])).pairs()).isZero();
    OverlapTest one = OverlapTest.of(BitMatrix.of(new boolean[][] {{true, false}}));
    assertThat(one.pairs()).isZero();
    assertThat(one.upperTails()).isEmpty();
    assertThat(one.expectedUpper(0.05)).isZero();
  }
}
