package org.symbolon.coverage.chance;

import java.util.List;
import org.symbolon.coverage.chance.ConfigurationModel.Part;

/**
 * The fit of a block in which no cell is forced: a finite maximum exists and is one, up to a factor
 * between x and y.
 *
 * <p>Newton steps on log x and log y with halving where a step does not climb. The second
 * derivatives are a diagonal for rows, a diagonal for columns, and the block between them; rows are
 * eliminated first (Schur complement), so each step is one Cholesky decomposition of the size of
 * the distinct column degrees. The free factor is fixed by leaving the last y where it is.
 */
final class InteriorFit {
  private static final int MOST_STEPS = 200;
  private static final double GOOD = 1e-11;

  private final List<Part> rows;
  private final List<Part> columns;
  private final double[] logX;
  private final double[] logY;
  private final double[] rowGradient;
  private final double[] columnGradient;

  private InteriorFit(List<Part> rows, List<Part> columns) {
    this.rows = rows;
    this.columns = columns;
    this.logX = new double[rows.size()];
    this.logY = new double[columns.size()];
    this.rowGradient = new double[rows.size()];
    this.columnGradient = new double[columns.size()];
  }

  static InteriorFit of(List<Part> rows, List<Part> columns) {
    InteriorFit fit = new InteriorFit(rows, columns);
    fit.start();
    fit.climb();
    return fit;
  }

  void into(double[][] probability) {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        probability[rows.get(r).classIndex()][columns.get(c).classIndex()] = p(r, c);
      }
    }
  }

  private double p(int r, int c) {
    return 1 / (1 + Math.exp(-logX[r] - logY[c]));
  }

  /** Odds of the marginals: near enough for Newton to take over at once. */
  private void start() {
    int width = columns.stream().mapToInt(Part::count).sum();
    int height = rows.stream().mapToInt(Part::count).sum();
    double cells = rows.stream().mapToDouble(r -> (double) r.degree() * r.count()).sum();
    double density = cells / ((double) width * height);
    for (int r = 0; r < logX.length; r++) {
      double share = (double) rows.get(r).degree() / width;
      logX[r] = Math.log(share / (1 - share));
    }
    for (int c = 0; c < logY.length; c++) {
      double share = (double) columns.get(c).degree() / height;
      logY[c] = Math.log(share / (1 - share)) - Math.log(density / (1 - density));
    }
  }

  private void climb() {
    double value = likelihoodAndGradient();
    for (int step = 0; step < MOST_STEPS && gradientNorm() > GOOD; step++) {
      double[] fromX = logX.clone();
      double[] fromY = logY.clone();
      double normBefore = gradientNorm();
      double[] direction = newtonDirection();
      double length = 1;
      while (true) {
        for (int r = 0; r < logX.length; r++) {
          logX[r] = fromX[r] + length * direction[r];
        }
        for (int c = 0; c < logY.length; c++) {
          logY[c] = fromY[c] + length * direction[logX.length + c];
        }
        double reached = likelihoodAndGradient();
        if (reached > value || gradientNorm() < normBefore) {
          value = reached;
          break;
        }
        length /= 2;
        if (length < 1e-10) {
          System.arraycopy(fromX, 0, logX, 0, logX.length);
          System.arraycopy(fromY, 0, logY, 0, logY.length);
          likelihoodAndGradient();
          return;
        }
      }
    }
  }

  /**
   * The log likelihood; leaves observed minus expected sums (per single row and column) in the
   * gradients.
   */
  private double likelihoodAndGradient() {
    double value = 0;
    for (int c = 0; c < logY.length; c++) {
      columnGradient[c] = columns.get(c).degree();
      value += (double) columns.get(c).count() * columns.get(c).degree() * logY[c];
    }
    for (int r = 0; r < logX.length; r++) {
      Part row = rows.get(r);
      double expected = 0;
      value += (double) row.count() * row.degree() * logX[r];
      for (int c = 0; c < logY.length; c++) {
        Part column = columns.get(c);
        double sum = logX[r] + logY[c];
        double p = 1 / (1 + Math.exp(-sum));
        expected += column.count() * p;
        columnGradient[c] -= row.count() * p;
        value -= (double) row.count() * column.count() * softplus(sum);
      }
      rowGradient[r] = row.degree() - expected;
    }
    return value;
  }

  private static double softplus(double z) {
    return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
  }

  private double gradientNorm() {
    double largest = 0;
    for (double g : rowGradient) {
      largest = Math.max(largest, Math.abs(g));
    }
    for (double g : columnGradient) {
      largest = Math.max(largest, Math.abs(g));
    }
    return largest;
  }

  private double[] newtonDirection() {
    int m = logX.length;
    int n = logY.length;
    double[] rowDiagonal = new double[m];
    double[] columnDiagonal = new double[n];
    double[][] between = new double[m][n];
    for (int r = 0; r < m; r++) {
      for (int c = 0; c < n; c++) {
        double p = p(r, c);
        double weight = rows.get(r).count() * columns.get(c).count() * p * (1 - p);
        between[r][c] = weight;
        rowDiagonal[r] += weight;
        columnDiagonal[c] += weight;
      }
    }
    double[][] schur = new double[n][n];
    double[] right = new double[n];
    for (int c = 0; c < n; c++) {
      schur[c][c] = columnDiagonal[c];
      right[c] = columns.get(c).count() * columnGradient[c];
    }
    for (int r = 0; r < m; r++) {
      double[] row = between[r];
      double inverse = 1 / rowDiagonal[r];
      double gradient = rows.get(r).count() * rowGradient[r] * inverse;
      for (int c = 0; c < n; c++) {
        double factor = row[c] * inverse;
        right[c] -= row[c] * gradient;
        for (int d = 0; d <= c; d++) {
          schur[c][d] -= factor * row[d];
        }
      }
    }
    Cholesky.solve(schur, right, n - 1);
    double[] stepY = right;
    stepY[n - 1] = 0;
    double[] direction = new double[m + n];
    for (int r = 0; r < m; r++) {
      double rest = rows.get(r).count() * rowGradient[r];
      for (int c = 0; c < n; c++) {
        rest -= between[r][c] * stepY[c];
      }
      direction[r] = rest / rowDiagonal[r];
    }
    System.arraycopy(stepY, 0, direction, m, n);
    return direction;
  }
}
