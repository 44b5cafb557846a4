package org.symbolon.benchmarks;

/**
 * The same question, answered slowly and written apart from the engine: the model by simple
 * iteration over all rows and columns, the tail by going through all sets of columns.
 */
final class SlowOverlaps {

  private final boolean[][] cells;
  private final double[][] probability;

  SlowOverlaps(boolean[][] cells) {
    this.cells = cells;
    this.probability = fit();
  }

  private double[][] fit() {
    int rows = cells.length;
    int columns = cells[0].length;
    double[] x = new double[rows];
    double[] y = new double[columns];
    java.util.Arrays.fill(x, 1);
    java.util.Arrays.fill(y, 1);
    for (int round = 0; round < 200_000; round++) {
      for (int r = 0; r < rows; r++) {
        double sum = 0;
        for (int c = 0; c < columns; c++) {
          sum += y[c] / (1 + x[r] * y[c]);
        }
        x[r] = degree(r, true) / sum;
      }
      for (int c = 0; c < columns; c++) {
        double sum = 0;
        for (int r = 0; r < rows; r++) {
          sum += x[r] / (1 + x[r] * y[c]);
        }
        y[c] = degree(c, false) / sum;
      }
    }
    double[][] fitted = new double[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        fitted[r][c] = x[r] * y[c] / (1 + x[r] * y[c]);
      }
    }
    return fitted;
  }

  private int degree(int index, boolean ofRow) {
    int degree = 0;
    for (int other = 0; other < (ofRow ? cells[0].length : cells.length); other++) {
      degree += (ofRow ? cells[index][other] : cells[other][index]) ? 1 : 0;
    }
    return degree;
  }

  /** P(X >= shared) or P(X <= shared) for two rows. */
  double tail(int one, int other, boolean upper) {
    int columns = cells[0].length;
    int shared = 0;
    for (int c = 0; c < columns; c++) {
      shared += cells[one][c] && cells[other][c] ? 1 : 0;
    }
    double tail = 0;
    for (int set = 0; set < 1 << columns; set++) {
      int size = Integer.bitCount(set);
      if (upper ? size >= shared : size <= shared) {
        double product = 1;
        for (int c = 0; c < columns; c++) {
          double both = probability[one][c] * probability[other][c];
          product *= (set >> c & 1) == 1 ? both : 1 - both;
        }
        tail += product;
      }
    }
    return tail;
  }
}
