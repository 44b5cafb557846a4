package org.symbolon.coverage.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bipartite configuration model: of all ways to give bodies their tasks at random, the one that
 * keeps, on average, how many tasks each body has and how many bodies each task has, and supposes
 * nothing else.
 *
 * <p><b>Idea.</b> Row {@code s} and column {@code f} are joined with probability {@code p(s,f) =
 * x_s y_f / (1 + x_s y_f)}, independently of all other pairs, where x and y are such that expected
 * row and column sums equal the observed ones (the maximum of entropy, and the maximum of
 * likelihood). Rows of equal degree have equal x, columns of equal degree equal y, so the unknowns
 * are the <em>distinct</em> degrees: at 2,000 bodies and 91 functions at most 92 and 91 of them,
 * whatever the number of bodies.
 *
 * <p><b>Method.</b> The likelihood is concave in log x and log y; {@link InteriorFit} climbs it by
 * Newton steps on the distinct degrees. A finite maximum does not exist where the degrees force
 * cells (a body with all functions, a function with no body, or a block such as "these three have
 * these four, and nobody else does"). Those are exactly the tight places of the Gale-Ryser
 * inequalities: there cells are 1 or 0 in every matrix with these degrees, and what is left falls
 * into two smaller models. {@link #fit} cuts there first, so every degree sequence of a real matrix
 * has a fit.
 *
 * <p><b>Limits.</b> Degrees are kept on average, not in each draw; the model supposes that rows
 * choose independently; it sees no plan and no territory. An independent resampling with fixed
 * degrees (FDSM) would differ a little in small tables.
 *
 * <p><b>Sources.</b> Saracco et al., Scientific Reports 5 (2015) 10595 (the model) and New Journal
 * of Physics 19 (2017) 053022 (its use for projections); Vallarano et al., Scientific Reports 11
 * (2021) 15227 (reduced solvers); Gale 1957 and Ryser 1957 (degrees of a 0-1 matrix).
 */
public final class ConfigurationModel {
  private final DegreeClasses rows;
  private final DegreeClasses columns;
  private final double[][] probability;
  private final double error;

  private ConfigurationModel(DegreeClasses rows, DegreeClasses columns) {
    this.rows = rows;
    this.columns = columns;
    this.probability = new double[rows.size()][columns.size()];
    solve(block(rows), block(columns));
    this.error = largestError();
  }

  /**
   * Fits the model.
   *
   * @throws IllegalArgumentException if no 0-1 matrix has these degrees
   * @throws IllegalStateException if the fit did not reach 1e-8: never a silent half fit
   */
  public static ConfigurationModel fit(int[] rowDegrees, int[] columnDegrees) {
    if (Arrays.stream(rowDegrees).asLongStream().sum()
        != Arrays.stream(columnDegrees).asLongStream().sum()) {
      throw new IllegalArgumentException("rows and columns do not hold the same number of cells");
    }
    ConfigurationModel model =
        new ConfigurationModel(DegreeClasses.of(rowDegrees), DegreeClasses.of(columnDegrees));
    if (!(model.error <= 1e-8)) {
      throw new IllegalStateException("the model is not fitted: error of fit " + model.error);
    }
    return model;
  }

  /** The distinct degrees of the rows. */
  public DegreeClasses rows() {
    return rows;
  }

  /** The distinct degrees of the columns. */
  public DegreeClasses columns() {
    return columns;
  }

  /** The probability of a cell by class of row and class of column. */
  public double probability(int rowClass, int columnClass) {
    return probability[rowClass][columnClass];
  }

  /**
   * The probability of the cell of row {@code row} and column {@code column}, as they were handed
   * in.
   */
  public double cell(int row, int column) {
    return probability[rows.classOf(row)][columns.classOf(column)];
  }

  /**
   * The error of fit: the largest difference of an expected and an observed row or column sum, in
   * cells.
   */
  public double error() {
    return error;
  }

  private void solve(List<Part> rowParts, List<Part> columnParts) {
    if (rowParts.isEmpty() || columnParts.isEmpty()) {
      return;
    }
    int above = 0;
    int sum = 0;
    for (int cut = 0; cut <= rowParts.size(); cut++) {
      if (cut > 0) {
        Part part = rowParts.get(cut - 1);
        above += part.count();
        sum += part.count() * part.degree();
      }
      int most = 0;
      for (Part column : columnParts) {
        most += column.count() * Math.min(above, column.degree());
      }
      if (sum > most) {
        throw new IllegalArgumentException("no 0-1 matrix has these degrees");
      }
      boolean inner = cut > 0 && cut < rowParts.size();
      if (sum == most && (inner || forcesColumns(columnParts, above, cut == 0))) {
        cut(rowParts, columnParts, cut, above);
        return;
      }
    }
    InteriorFit.of(rowParts, columnParts).into(probability);
  }

  /** At the outer cuts only columns that are wholly empty or wholly full are forced. */
  private static boolean forcesColumns(List<Part> columns, int above, boolean first) {
    return columns.stream().anyMatch(c -> first ? c.degree() == 0 : c.degree() == above);
  }

  private void cut(List<Part> rowParts, List<Part> columnParts, int cut, int above) {
    List<Part> top = rowParts.subList(0, cut);
    List<Part> bottom = rowParts.subList(cut, rowParts.size());
    List<Part> high = new ArrayList<>();
    List<Part> low = new ArrayList<>();
    int forced = 0;
    for (Part column : columnParts) {
      if (column.degree() >= above) {
        forced += column.count();
        for (Part row : top) {
          probability[row.classIndex()][column.classIndex()] = 1;
        }
        if (column.degree() > above) {
          high.add(column.lessBy(above));
        }
      } else {
        low.add(column);
      }
    }
    List<Part> topLeft = new ArrayList<>();
    for (Part row : top) {
      topLeft.add(row.lessBy(forced));
    }
    solve(topLeft, low);
    solve(bottom, high);
  }

  private static List<Part> block(DegreeClasses classes) {
    List<Part> parts = new ArrayList<>();
    for (int c = classes.size() - 1; c >= 0; c--) {
      parts.add(new Part(c, classes.degree(c), classes.count(c)));
    }
    return parts;
  }

  private double largestError() {
    double largest = 0;
    double[] columnSums = new double[columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      double sum = 0;
      for (int c = 0; c < columns.size(); c++) {
        sum += columns.count(c) * probability[r][c];
        columnSums[c] += rows.count(r) * probability[r][c];
      }
      largest = worse(largest, sum - rows.degree(r));
    }
    for (int c = 0; c < columns.size(); c++) {
      largest = worse(largest, columnSums[c] - columns.degree(c));
    }
    return largest;
  }

  private static double worse(double largest, double difference) {
    return Double.isNaN(difference) ? Double.NaN : Math.max(largest, Math.abs(difference));
  }

  /**
   * The rows, or columns, of one degree, as far as they are not yet decided.
   *
   * @param degree what of the degree is left to place in this block
   */
  record Part(int classIndex, int degree, int count) {
    Part lessBy(int placed) {
      return new Part(classIndex, degree - placed, count);
    }
  }
}
