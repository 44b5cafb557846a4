package org.symbolon.coverage.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.coding.Kappa.Pair;

class KappaTest {

  /**
   * J. L. Fleiss and M. C. Paik, Statistical Methods for Rates and Proportions, 3rd edition, 2003,
   * as the manual of the R package statpsych prints it: estimate, standard error and both limits.
   */
  @Test
  void aPublishedExampleComesOutWithItsInterval() {
    Kappa kappa = of(new int[][] {{31, 12}, {4, 58}});
    assertThat(kappa.kappa()).isCloseTo(0.6756757, within(5e-8));
    assertThat(kappa.standardError()).isCloseTo(0.07344761, within(5e-9));
    assertThat(kappa.low()).isCloseTo(0.5317210, within(5e-8));
    assertThat(kappa.high()).isCloseTo(0.8196303, within(5e-8));
    assertThat(kappa.agreement().numerator()).isEqualTo(89);
    assertThat(kappa.agreement().denominator()).isEqualTo(105);
  }

  /** Two readers of 50 grant proposals, the example that text books begin with. */
  @Test
  void theExampleOfTheTextBooksComesOut() {
    Kappa kappa = of(new int[][] {{20, 5}, {10, 15}});
    assertThat(kappa.agreement().value()).isCloseTo(0.7, within(1e-12));
    assertThat(kappa.expected()).isCloseTo(0.5, within(1e-12));
    assertThat(kappa.kappa()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void kappaIsNotDefinedWhereChanceAloneWouldAgreeOnEverything() {
    Kappa one = of(new int[][] {{7, 0}, {0, 0}});
    assertThat(one.agreement().numerator()).isEqualTo(7);
    assertThat(one.expected()).isEqualTo(1);
    assertThat(one.kappa()).isNull();
    assertThat(one.isDefined()).isFalse();
    assertThat(one.low()).isNull();
  }

  @Test
  void nothingIsSaidOfNoProvisions() {
    Kappa none = Kappa.of(Map.of(), 4);
    assertThat(none.agreement().denominator()).isZero();
    assertThat(none.agreement().missing()).isEqualTo(4);
    assertThat(none.expected()).isNull();
    assertThat(none.kappa()).isNull();
  }

  @Test
  void whoAgreesOnEverythingGetsNoIntervalOfWidthZero() {
    Kappa all = of(new int[][] {{4, 0}, {0, 6}});
    assertThat(all.kappa()).isEqualTo(1);
    assertThat(all.standardError()).isNull();
    assertThat(all.low()).isNull();
  }

  @Test
  void whoNeverAgreesStandsBelowChance() {
    Kappa never = of(new int[][] {{0, 5}, {5, 0}});
    assertThat(never.kappa()).isCloseTo(-1, within(1e-12));
  }

  @Test
  void aSlowReadingOfTheDefinitionGivesTheSame() {
    Seeds.each(
        "kappa against its definition",
        20_261_124L,
        Seeds.times(400, 20_000),
        KappaTest::equalsItsDefinition);
  }

  /** The variance was rounding alone, and its root stood for an error. */
  @Test
  void whereTheVarianceIsRoundingAloneThereIsNone() {
    Seeds.each("kappa without variance", 20_264_438L, 1, KappaTest::equalsItsDefinition);
  }

  private static void equalsItsDefinition(RandomGenerator random) {
    int[][] table = table(random);
    Kappa fast = of(table);
    Slow slow = slow(table);
    if (Double.isNaN(slow.kappa())) {
      assertThat(fast.kappa()).isNull();
      return;
    }
    assertThat(fast.expected()).isCloseTo(slow.expected(), within(1e-12));
    assertThat(fast.kappa()).isCloseTo(slow.kappa(), within(1e-10));
    if (fast.standardError() != null) {
      assertThat(fast.standardError()).isCloseTo(slow.error(), within(1e-8));
      assertThat(fast.low()).isBetween(-1.0, fast.kappa());
      assertThat(fast.high()).isBetween(fast.kappa(), 1.0);
    } else {
      assertThat(slow.error()).isCloseTo(0, within(1e-6));
    }
  }

  @Test
  void theOrderOfTheCodersAndTheNamesOfTheValuesChangeNothing() {
    Seeds.each(
        "kappa is symmetric",
        77L,
        Seeds.times(200, 5_000),
        random -> {
          int[][] table = table(random);
          Kappa one = of(table);
          int k = table.length;
          int[][] turned = new int[k][k];
          for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
              turned[k - 1 - j][k - 1 - i] = table[i][j];
            }
          }
          Kappa other = of(turned);
          assertThat(other.agreement()).isEqualTo(one.agreement());
          if (one.kappa() == null) {
            assertThat(other.kappa()).isNull();
          } else {
            assertThat(other.kappa()).isCloseTo(one.kappa(), within(1e-10));
          }
        });
  }

  private record Slow(double expected, double kappa, double error) {}

  /**
   * Apart from the code: provision by provision instead of a table, and the variance as the sum of
   * squared influences (delta method) instead of the closed formula.
   */
  private static Slow slow(int[][] table) {
    int k = table.length;
    double n = 0;
    double[] row = new double[k];
    double[] column = new double[k];
    double same = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        for (int one = 0; one < table[i][j]; one++) {
          n++;
          row[i]++;
          column[j]++;
          same += i == j ? 1 : 0;
        }
      }
    }
    double expected = 0;
    for (int i = 0; i < k; i++) {
      expected += row[i] / n * column[i] / n;
    }
    double observed = same / n;
    if (n == 0 || Math.abs(1 - expected) < 1e-12) {
      return new Slow(expected, Double.NaN, Double.NaN);
    }
    double kappa = (observed - expected) / (1 - expected);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double change =
            (i == j ? 1 : 0) / (1 - expected)
                - (1 - observed) / ((1 - expected) * (1 - expected)) * (column[i] / n + row[j] / n);
        sum += table[i][j] / n * change;
        squares += table[i][j] / n * change * change;
      }
    }
    return new Slow(expected, kappa, Math.sqrt(Math.max(0, squares - sum * sum) / n));
  }

  private static int[][] table(RandomGenerator random) {
    int k = 1 + random.nextInt(6);
    int[][] table = new int[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        table[i][j] = random.nextInt(3) == 0 ? 0 : random.nextInt(i == j ? 40 : 12);
      }
    }
    table[0][0]++;
    return table;
  }

  private static Kappa of(int[][] table) {
    Map<Pair, Integer> pairs = new HashMap<>();
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table.length; j++) {
        if (table[i][j] > 0) {
          pairs.put(new Pair("v" + i, "v" + j), table[i][j]);
        }
      }
    }
    return Kappa.of(pairs, 0);
  }
}
