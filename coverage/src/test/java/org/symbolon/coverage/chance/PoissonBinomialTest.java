package org.symbolon.coverage.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.Seeds;

class PoissonBinomialTest {

  /** A slow oracle written apart: every way the events can fall out, in exact decimals. */
  private static BigDecimal[] enumerated(double[] probabilities) {
    BigDecimal[] law = new BigDecimal[probabilities.length + 1];
    java.util.Arrays.fill(law, BigDecimal.ZERO);
    for (int outcome = 0; outcome < 1 << probabilities.length; outcome++) {
      BigDecimal weight = BigDecimal.ONE;
      for (int e = 0; e < probabilities.length; e++) {
        BigDecimal p = new BigDecimal(probabilities[e]);
        weight = weight.multiply((outcome >> e & 1) == 1 ? p : BigDecimal.ONE.subtract(p));
      }
      int happened = Integer.bitCount(outcome);
      law[happened] = law[happened].add(weight);
    }
    return law;
  }

  private static double[] someProbabilities(RandomGenerator random) {
    double[] probabilities = new double[random.nextInt(9)];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] =
          switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> random.nextDouble() * 1e-9;
            default -> random.nextDouble();
          };
    }
    return probabilities;
  }

  @Test
  void everyProbabilityEqualsExactEnumeration() {
    Seeds.each(
        "Poisson binomial against enumeration",
        11,
        Seeds.times(60, 600),
        random -> {
          double[] probabilities = someProbabilities(random);
          BigDecimal[] oracle = enumerated(probabilities);
          PoissonBinomial law = PoissonBinomial.of(probabilities);
          BigDecimal below = BigDecimal.ZERO;
          for (int k = 0; k < oracle.length; k++) {
            BigDecimal above = BigDecimal.ONE.subtract(below);
            below = below.add(oracle[k]);
            close(law.exactly(k), oracle[k]);
            close(law.atMost(k), below);
            close(law.atLeast(k), above);
          }
        });
  }

  private static void close(double value, BigDecimal oracle) {
    assertThat(value)
        .isCloseTo(oracle.doubleValue(), within(1e-13 * oracle.doubleValue() + 1e-300));
  }

  @Test
  void ofNoEventsNoneHappens() {
    PoissonBinomial law = PoissonBinomial.of(new double[0]);
    assertThat(law.events()).isZero();
    assertThat(law.mean()).isZero();
    assertThat(law.atLeast(0)).isEqualTo(1);
    assertThat(law.atMost(0)).isEqualTo(1);
    assertThat(law.atLeast(1)).isZero();
    assertThat(law.atMost(-1)).isZero();
  }

  @Test
  void wholeNumbersRejectLessOftenThanTheLevelSays() {
    Seeds.each(
        "rejections at a level",
        23,
        Seeds.times(200, 2000),
        random -> {
          PoissonBinomial law = PoissonBinomial.of(someProbabilities(random));
          for (double level : new double[] {0.01, 0.05, 0.5}) {
            double upper = 0;
            double lower = 0;
            for (int k = 0; k <= law.events(); k++) {
              upper += law.atLeast(k) <= level ? law.exactly(k) : 0;
              lower += law.atMost(k) <= level ? law.exactly(k) : 0;
            }
            assertThat(law.upperRejects(level))
                .isCloseTo(upper, within(1e-12))
                .isLessThanOrEqualTo(level);
            assertThat(law.lowerRejects(level))
                .isCloseTo(lower, within(1e-12))
                .isLessThanOrEqualTo(level);
          }
        });
  }

  @Test
  void theLeastVisibleNumberIsTheFirstThatLuckRarelyGives() {
    PoissonBinomial law = PoissonBinomial.of(new double[] {0.5, 0.5, 0.5, 0.5, 0.5});
    assertThat(law.atLeast(5)).isEqualTo(1 / 32.0);
    assertThat(law.leastUnusuallyMany(0.05)).isEqualTo(5);
    assertThat(law.mostUnusuallyFew(0.05)).isZero();
    assertThat(law.leastUnusuallyMany(0.01)).isEqualTo(6);
    assertThat(law.mostUnusuallyFew(0.01)).isEqualTo(-1);
  }
}
