package org.symbolon.coverage.chance;

/**
 * Solves a symmetric positive definite system; where rounding leaves a pivot no sign, that unknown
 * stays put.
 */
final class Cholesky {

  private Cholesky() {}

  /**
   * Solves the leading {@code n} rows of {@code a}, of which only the lower half is read;
   * overwrites it with its factor and {@code right} with the solution.
   */
  static void solve(double[][] a, double[] right, int n) {
    boolean[] stays = new boolean[n];
    for (int i = 0; i < n; i++) {
      double[] row = a[i];
      for (int j = 0; j < i; j++) {
        row[j] = stays[j] ? 0 : (row[j] - dot(row, a[j], j)) / a[j][j];
      }
      double pivot = row[i] - dot(row, row, i);
      stays[i] = !(pivot > 0);
      row[i] = stays[i] ? 1 : Math.sqrt(pivot);
      right[i] = stays[i] ? 0 : (right[i] - dot(row, right, i)) / row[i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double rest = right[i];
      for (int k = i + 1; k < n; k++) {
        rest -= a[k][i] * right[k];
      }
      right[i] = stays[i] ? 0 : rest / a[i][i];
    }
  }

  private static double dot(double[] one, double[] other, int length) {
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }
}
