package org.symbolon.coverage.overlaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.chance.BitMatrix;
import org.symbolon.coverage.chance.OverlapTest;

/**
 * Brute force on the reference data: matrices drawn from the fitted cells. Both tails of every
 * pair, and the numbers of pairs that luck gives (37.8 and 3.0), must come out within what chance
 * allows.
 */
class SimulatedOverlapsTest {

  @Test
  void tailsAndPairsOfLuckComeOutOfDrawnMatrices() {
    long seed = 20261122;
    int draws = Seeds.times(3_000, 100_000);
    System.out.println("drawn matrices: seed " + seed + ", " + draws + " draws");
    RandomGenerator random = Seeds.generator(seed);
    BitMatrix observed =
        Mandates.of(AtlasFiles.data(), OverlapOptions.on(LocalDate.of(2026, 11, 22))).matrix();
    OverlapTest test = OverlapTest.of(observed);
    int n = observed.rows();
    int[][] asMany = new int[n][n];
    int[][] asFew = new int[n][n];
    double[] rare = new double[4];
    for (int d = 0; d < draws; d++) {
      BitMatrix drawn = draw(test, observed, random);
      int upper = 0;
      int lower = 0;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          int shared = drawn.shared(i, j);
          asMany[i][j] += shared >= observed.shared(i, j) ? 1 : 0;
          asFew[i][j] += shared <= observed.shared(i, j) ? 1 : 0;
          upper += test.law(i, j).atLeast(shared) <= 0.05 ? 1 : 0;
          lower += test.law(i, j).atMost(shared) <= 0.05 ? 1 : 0;
        }
      }
      rare[0] += upper;
      rare[1] += (double) upper * upper;
      rare[2] += lower;
      rare[3] += (double) lower * lower;
    }
    test.forEachPair((i, j, shared, pUpper, pLower) -> {
      frequency(asMany[i][j], draws, pUpper);
      frequency(asFew[i][j], draws, pLower);
    });
    mean(rare[0], rare[1], draws, test.expectedUpper(0.05));
    mean(rare[2], rare[3], draws, test.expectedLower(0.05));
  }

  /** Within six standard errors: 3,660 comparisons at once. */
  private static void frequency(int seen, int draws, double p) {
    double error = Math.sqrt(p * (1 - p) / draws);
    assertThat((double) seen / draws).isCloseTo(p, within(6 * error + 6.0 / draws));
  }

  private static void mean(double sum, double squares, int draws, double expected) {
    double mean = sum / draws;
    double error = Math.sqrt((squares / draws - mean * mean) / draws);
    assertThat(expected).isCloseTo(mean, within(5 * error));
  }

  private static BitMatrix draw(OverlapTest test, BitMatrix observed, RandomGenerator random) {
    boolean[][] cells = new boolean[observed.rows()][observed.columns()];
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        cells[r][c] = random.nextDouble() < test.model().cell(r, c);
      }
    }
    return BitMatrix.of(cells);
  }
}
