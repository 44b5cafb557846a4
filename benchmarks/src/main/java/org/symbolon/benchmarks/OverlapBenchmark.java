package org.symbolon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Overlaps with p-values, beside the Python package bicm 3.4.0 (Vallarano et al., Scientific
 * Reports 11 (2021) 15227), the reference implementation of the model.
 *
 * <p><b>Workload.</b> The reference data (61 bodies), and {@link Mandates#random} matrices of 61,
 * 500 and 2,000 bodies by 91 functions. Both sides read one file. Ours: fit, both tails,
 * Benjamini-Hochberg over each. The peer's: {@code solve_tool}, {@code compute_projection} with
 * {@code approx_method='poibin'} on two processes, which is fit, upper tail and the same
 * correction. Its imports and the compiling by numba are not timed; our first run is shown beside
 * the median. A p-value may differ by {@value #MOST_DIFFERENCE}, or by what the peer's fit is off.
 *
 * <p><b>Command.</b> {@code sh benchmarks/run overlaps}
 */
public final class OverlapBenchmark {

  static final double MOST_DIFFERENCE = 1e-6;
  private static final int FUNCTIONS = 91;
  private static final long SEED = 20261124;

  private final Path work;
  private final Optional<Path> python;
  private final Path script;

  private OverlapBenchmark(Path work, String python, Path script) {
    this.work = work;
    this.python = python.isEmpty() ? Optional.empty() : Optional.of(Path.of(python));
    this.script = script;
  }

  /**
   * {@code OverlapBenchmark WORK PYTHON SCRIPT}; an empty word for PYTHON where the peer is not
   * there.
   */
  public static void main(String... arguments) throws Exception {
    var benchmark =
        new OverlapBenchmark(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
    System.exit(benchmark.run() ? 0 : 1);
  }

  private boolean run() throws IOException, InterruptedException {
    Files.createDirectories(work);
    System.out.println(Machine.words());
    System.out.println(
        "Overlaps: fit, both tails and the correction for all pairs; median after warm-up.");
    boolean equal = true;
    List<Mandates> all =
        new ArrayList<>(
            Stream.of(61, 500, 2000).map(n -> Mandates.random(n, FUNCTIONS, SEED)).toList());
    all.addFirst(Mandates.reference());
    List<Line> lines = new ArrayList<>();
    for (Mandates mandates : all) {
      Line line = measure(mandates);
      System.out.println(line.words());
      equal &= line.equal();
      lines.add(line);
    }
    System.out.println(growth(lines));
    return equal;
  }

  private Line measure(Mandates mandates) throws IOException, InterruptedException {
    Path matrix = work.resolve("matrix-" + mandates.bodies() + ".txt");
    Path ours = work.resolve("tails-ours");
    Path theirs = work.resolve("tails-theirs");
    mandates.write(matrix);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Side own =
        Side.run(
            List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                OwnRun.class.getName(),
                matrix.toString(),
                ours.toString(),
                "2"),
            ours);
    if (python.isEmpty()) {
      return new Line(mandates, own, Optional.empty());
    }
    Side peer =
        Side.run(
            List.of(
                python.get().toString(),
                "-W",
                "ignore",
                script.toString(),
                matrix.toString(),
                theirs.toString(),
                mandates.bodies() > 1000 ? "3" : "5"),
            theirs);
    return new Line(mandates, own, Optional.of(peer));
  }

  private static String growth(List<Line> lines) {
    Line small = lines.get(lines.size() - 2);
    Line large = lines.getLast();
    double bodies = Math.log((double) large.mandates.bodies() / small.mandates.bodies());
    double own = Math.log(large.own.medianSeconds() / small.own.medianSeconds()) / bodies;
    String text =
        String.format(
            Locale.ROOT,
            "Growth from %d to %d bodies: time as bodies to the power %.1f",
            small.mandates.bodies(),
            large.mandates.bodies(),
            own);
    if (small.peer.isPresent() && large.peer.isPresent()) {
      double peer =
          Math.log(large.peer.get().medianSeconds() / small.peer.get().medianSeconds()) / bodies;
      text += String.format(Locale.ROOT, ", the peer's to the power %.1f", peer);
    }
    return text
        + ". Expected: the fit and the laws cost the same whatever the number of bodies (distinct"
        + " degrees squared, times functions squared); counting and correcting grow as the pairs,"
        + " that is as bodies squared.";
  }

  /** The result for one matrix. */
  private record Line(Mandates mandates, Side own, Optional<Side> peer) {

    boolean equal() {
      return peer.map(
              side -> own.farthestFrom(side) <= Math.max(MOST_DIFFERENCE, side.errorOfFit()))
          .orElse(true);
    }

    String words() {
      String text =
          String.format(
              Locale.ROOT,
              "%n%,d x %d (%s), %,d cells, %,d pairs%n  ours: %s (median of %d), first run %s,"
                  + " error of fit %.0e",
              mandates.bodies(),
              mandates.functions(),
              mandates.name(),
              mandates.held(),
              own.tails().length,
              Times.words(own.medianSeconds()),
              own.runs(),
              Times.words(own.firstSeconds()),
              own.errorOfFit());
      if (peer.isEmpty()) {
        return text + String.format(Locale.ROOT, "%n  bicm: not run");
      }
      Side side = peer.get();
      return text
          + String.format(
              Locale.ROOT,
              "%n  bicm: %s (median of %d), error of fit %.0e%n  ratio: 1/%.0f (cold: 1/%.0f);"
                  + " p-values differ by at most %.1e, %s",
              Times.words(side.medianSeconds()),
              side.runs(),
              side.errorOfFit(),
              side.medianSeconds() / own.medianSeconds(),
              side.medianSeconds() / own.firstSeconds(),
              own.farthestFrom(side),
              equal() ? "within the bound" : "MORE THAN THE BOUND");
    }
  }
}
