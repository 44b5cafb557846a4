package org.symbolon.coverage.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.Seeds;

class ConfigurationModelTest {

  static boolean[][] someMatrix(RandomGenerator random, int mostRows, int mostColumns) {
    boolean[][] cells = new boolean[1 + random.nextInt(mostRows)][1 + random.nextInt(mostColumns)];
    double density = random.nextDouble();
    double[] taste = random.doubles(cells[0].length).toArray();
    for (boolean[] row : cells) {
      double breadth = random.nextDouble();
      for (int c = 0; c < row.length; c++) {
        row[c] = random.nextDouble() < density * 2 * breadth * taste[c] * 2;
      }
    }
    return cells;
  }

  private static ConfigurationModel fit(boolean[][] cells) {
    BitMatrix matrix = BitMatrix.of(cells);
    return ConfigurationModel.fit(matrix.rowDegrees(), matrix.columnDegrees());
  }

  @Test
  void everyMatrixOfTwelveCellsHasAFit() {
    for (int bits = 0; bits < 1 << 12; bits++) {
      boolean[][] cells = new boolean[3][4];
      for (int i = 0; i < 12; i++) {
        cells[i / 4][i % 4] = (bits >> i & 1) == 1;
      }
      assertThat(fit(cells).error()).as("matrix %d", bits).isLessThan(1e-9);
    }
  }

  @Test
  void expectedSumsEqualObservedSums() {
    Seeds.each(
        "fit of random matrices",
        101,
        Seeds.times(200, 3000),
        random -> {
          boolean[][] cells = someMatrix(random, 60, 40);
          ConfigurationModel model = fit(cells);
          for (int r = 0; r < cells.length; r++) {
            double expected = 0;
            int observed = 0;
            for (int c = 0; c < cells[r].length; c++) {
              expected += model.cell(r, c);
              observed += cells[r][c] ? 1 : 0;
            }
            assertThat(expected).isCloseTo(observed, within(1e-9));
          }
          assertThat(model.error()).isLessThan(1e-9);
        });
  }

  /**
   * A slow oracle written apart: the fixed point of Saracco et al., one unknown for each row and
   * column.
   */
  @Test
  void cellsEqualThoseOfTheFixedPointIteration() {
    Seeds.each(
        "fit against fixed point",
        211,
        Seeds.times(20, 100),
        random -> {
          boolean[][] cells = new boolean[12][9];
          for (boolean[] row : cells) {
            for (int c = 0; c < row.length; c++) {
              row[c] = random.nextDouble() < 0.2 + 0.06 * c;
            }
          }
          BitMatrix matrix = BitMatrix.of(cells);
          int[] rows = matrix.rowDegrees();
          int[] columns = matrix.columnDegrees();
          for (int d : rows) {
            if (d == 0 || d == 9) {
              return;
            }
          }
          for (int d : columns) {
            if (d == 0 || d == 12) {
              return;
            }
          }
          double[] x = new double[12];
          double[] y = new double[9];
          java.util.Arrays.fill(x, 1);
          java.util.Arrays.fill(y, 1);
          for (int step = 0; step < 20_000; step++) {
            for (int r = 0; r < 12; r++) {
              double sum = 0;
              for (int c = 0; c < 9; c++) {
                sum += y[c] / (1 + x[r] * y[c]);
              }
              x[r] = rows[r] / sum;
            }
            for (int c = 0; c < 9; c++) {
              double sum = 0;
              for (int r = 0; r < 12; r++) {
                sum += x[r] / (1 + x[r] * y[c]);
              }
              y[c] = columns[c] / sum;
            }
          }
          ConfigurationModel model = ConfigurationModel.fit(rows, columns);
          for (int r = 0; r < 12; r++) {
            for (int c = 0; c < 9; c++) {
              double oracle = x[r] * y[c] / (1 + x[r] * y[c]);
              assertThat(model.cell(r, c)).isCloseTo(oracle, within(1e-6));
            }
          }
        });
  }

  @Test
  void cellsThatTheDegreesForceAreCertain() {
    // Rows 0 and 1 have both first columns, rows 2 and 3 have neither of the last two: true of
    // every such matrix.
    ConfigurationModel model =
        ConfigurationModel.fit(new int[] {3, 3, 1, 1}, new int[] {3, 3, 1, 1});
    assertThat(model.cell(0, 0)).isEqualTo(1);
    assertThat(model.cell(1, 1)).isEqualTo(1);
    assertThat(model.cell(2, 2)).isZero();
    assertThat(model.cell(3, 3)).isZero();
    assertThat(model.cell(0, 2)).isCloseTo(0.5, within(1e-9));
    assertThat(model.cell(2, 0)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aBodyWithEverythingAndAFunctionOfAllAreCertain() {
    ConfigurationModel full = ConfigurationModel.fit(new int[] {3, 1, 1}, new int[] {3, 1, 1});
    assertThat(full.cell(0, 0)).isEqualTo(1);
    assertThat(full.cell(0, 2)).isEqualTo(1);
    assertThat(full.cell(1, 0)).isEqualTo(1);
    assertThat(full.cell(1, 1)).isZero();
    assertThat(full.error()).isZero();
  }

  @Test
  void nothingAtAllIsFitted() {
    assertThat(ConfigurationModel.fit(new int[0], new int[0]).error()).isZero();
    assertThat(ConfigurationModel.fit(new int[3], new int[4]).cell(2, 3)).isZero();
    assertThat(ConfigurationModel.fit(new int[2], new int[0]).error()).isZero();
  }

  @Test
  void degreesOfNoMatrixAreRefused() {
    assertThatThrownBy(() -> ConfigurationModel.fit(new int[] {2, 1}, new int[] {2, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ConfigurationModel.fit(new int[] {3, 3, 0}, new int[] {3, 3, 0}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
