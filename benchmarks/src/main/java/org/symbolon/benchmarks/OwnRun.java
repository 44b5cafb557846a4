package org.symbolon.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.symbolon.coverage.chance.BenjaminiHochberg;
import org.symbolon.coverage.chance.BitMatrix;
import org.symbolon.coverage.chance.OverlapTest;

/**
 * Our side of the benchmark "overlaps", in a process of its own as the peer has one.
 *
 * <p>The work is the whole answer: bits from cells, the fit, both tails of all pairs, and the
 * correction over each tail. Timed are the very first time, in which the JVM still interprets, and
 * the median once it has settled. Reading the file is not timed.
 *
 * <p>{@code OwnRun MATRIX OUT SECONDS}: warms up for that long, then measures for as long, at least
 * five times.
 */
public final class OwnRun {

  private static final int LEAST_RUNS = 5;

  private OwnRun() {}

  /** What one run gives. */
  record Answer(double[] upper, double[] lower, double errorOfFit, double upperAt, double lowerAt) {

    static Answer of(boolean[][] cells) {
      OverlapTest test = OverlapTest.of(BitMatrix.of(cells));
      double[] upper = new double[Math.toIntExact(test.pairs())];
      double[] lower = new double[upper.length];
      int[] next = {0};
      test.forEachPair((i, j, shared, pUpper, pLower) -> {
        upper[next[0]] = pUpper;
        lower[next[0]++] = pLower;
      });
      return new Answer(
          upper,
          lower,
          test.model().error(),
          BenjaminiHochberg.threshold(upper, 0.05),
          BenjaminiHochberg.threshold(lower, 0.05));
    }
  }

  public static void main(String... arguments) throws IOException {
    boolean[][] cells = Mandates.read(Path.of(arguments[0])).cells();
    long seconds = Long.parseLong(arguments[2]);
    long before = System.nanoTime();
    Answer answer = Answer.of(cells);
    double first = (System.nanoTime() - before) / 1e9;
    measure(cells, Duration.ofSeconds(seconds));
    Times times = measure(cells, Duration.ofSeconds(seconds));
    write(Path.of(arguments[1]), answer.upper());
    System.out.printf(
        Locale.ROOT,
        "median_seconds=%.9f%nfirst_seconds=%.9f%nruns=%d%nerror_of_fit=%.3e%n",
        times.medianSeconds(),
        first,
        times.count(),
        answer.errorOfFit());
  }

  private static Times measure(boolean[][] cells, Duration time) {
    List<Long> measured = new ArrayList<>();
    long end = System.nanoTime() + time.toNanos();
    double kept = 0;
    while (measured.size() < LEAST_RUNS || System.nanoTime() < end) {
      long before = System.nanoTime();
      Answer answer = Answer.of(cells);
      measured.add(System.nanoTime() - before);
      kept += answer.upperAt() + answer.lowerAt();
    }
    if (Double.isNaN(kept)) {
      throw new IllegalStateException("a threshold is no number");
    }
    return new Times(measured.stream().mapToLong(Long::longValue).toArray());
  }

  private static void write(Path file, double[] values) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.multiplyExact(values.length, Double.BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(values);
    Files.write(file, bytes.array());
  }

  static double[] tails(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    double[] values = new double[bytes.remaining() / Double.BYTES];
    bytes.asDoubleBuffer().get(values);
    return values;
  }
}
