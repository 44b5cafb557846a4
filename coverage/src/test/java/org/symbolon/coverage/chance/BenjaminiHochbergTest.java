package org.symbolon.coverage.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.Seeds;

class BenjaminiHochbergTest {

  /**
   * By the definition: a test stands if some test at least as large has p at or below level times
   * rank by number.
   */
  private static boolean stands(double[] all, double p, double level) {
    for (double q : all) {
      long rank = Arrays.stream(all).filter(r -> r <= q).count();
      if (q >= p && q <= level * rank / all.length) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theThresholdIsThatOfTheDefinition() {
    Seeds.each(
        "Benjamini-Hochberg",
        601,
        Seeds.times(300, 3000),
        random -> {
          double[] p = new double[random.nextInt(30)];
          for (int i = 0; i < p.length; i++) {
            p[i] =
                random.nextBoolean()
                    ? random.nextInt(20) / 100.0
                    : Math.pow(random.nextDouble(), 4);
          }
          double threshold = BenjaminiHochberg.threshold(p, 0.05);
          for (double one : p) {
            assertThat(one <= threshold).as("%s", one).isEqualTo(stands(p, one, 0.05));
          }
        });
  }

  @Test
  void ofNoTestNoneStands() {
    assertThat(BenjaminiHochberg.threshold(new double[0], 0.05)).isEqualTo(-1);
  }
}
