package org.symbolon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {

  @Test
  void aShareOfMeasurementsLiesAtOrBelowItsTime() {
    Times times =
        new Times(LongStream.rangeClosed(1, 100).map(n -> (101 - n) * 1_000_000).toArray());
    assertThat(times.secondsAt(0.95)).isEqualTo(0.095);
    assertThat(times.secondsAt(0.5)).isEqualTo(0.05);
    assertThat(times.secondsAt(1)).isEqualTo(times.mostSeconds());
    assertThat(times.medianSeconds()).isEqualTo(0.0505);
  }

  @Test
  void nothingMeasuredIsAFault() {
    assertThatThrownBy(() -> new Times(new long[0])).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void timesAreSaidInTheUnitThatSuits() {
    assertThat(Times.words(12.345)).isEqualTo("12.35 s");
    assertThat(Times.words(0.0123)).isEqualTo("12.3 ms");
    assertThat(Times.words(0.000012)).isEqualTo("12 us");
  }
}
