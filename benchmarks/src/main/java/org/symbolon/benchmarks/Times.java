package org.symbolon.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** Several measurements of one thing, in nanoseconds. */
record Times(long[] nanoseconds) {

  Times {
    if (nanoseconds.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    nanoseconds = nanoseconds.clone();
    Arrays.sort(nanoseconds);
  }

  int count() {
    return nanoseconds.length;
  }

  double medianSeconds() {
    int middle = nanoseconds.length / 2;
    long twice =
        nanoseconds.length % 2 == 1
            ? 2 * nanoseconds[middle]
            : nanoseconds[middle - 1] + nanoseconds[middle];
    return twice / 2e9;
  }

  /** The least measurement that a share of all does not exceed, such as 0.95. */
  double secondsAt(double share) {
    int rank = (int) Math.ceil(share * nanoseconds.length);
    return nanoseconds[Math.max(0, rank - 1)] / 1e9;
  }

  double leastSeconds() {
    return nanoseconds[0] / 1e9;
  }

  double mostSeconds() {
    return nanoseconds[nanoseconds.length - 1] / 1e9;
  }

  /** Three figures, in the unit that suits. */
  static String words(double seconds) {
    if (seconds >= 1) {
      return String.format(Locale.ROOT, "%.2f s", seconds);
    }
    return seconds >= 1e-3
        ? String.format(Locale.ROOT, "%.1f ms", seconds * 1e3)
        : String.format(Locale.ROOT, "%.0f us", seconds * 1e6);
  }
}
