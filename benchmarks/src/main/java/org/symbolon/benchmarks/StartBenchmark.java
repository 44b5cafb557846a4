package org.symbolon.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * From the start of the process to the first page, whole and read: on a fresh folder (database,
 * migrations and reference data are made) and on the same folder again; with the cache of prepared
 * classes that the launcher makes, and without.
 *
 * <p><b>Workload.</b> {@value #RUNS} starts of each kind, one after the other, on the loopback
 * address; the median, the least and the most. Stopping is not timed.
 *
 * <p><b>Command.</b> {@code sh benchmarks/run start}
 */
public final class StartBenchmark {

  static final int RUNS = 5;
  static final double AIM_SECONDS = 3;

  private StartBenchmark() {}

  /** {@code StartBenchmark ARGUMENT_FILE WORK} */
  public static void main(String... arguments) throws Exception {
    Path with = Path.of(arguments[0]);
    Path work = Path.of(arguments[1]);
    NodeUnderTest.delete(work);
    Files.createDirectories(work);
    System.out.println(Machine.words());
    System.out.println("Start to first page, median of " + RUNS + " (least, most):");
    boolean cached = Files.readString(with).contains("-XX:AOTCache=");
    if (cached) {
      measure("with the cache of prepared classes", with, work);
    } else {
      System.out.println("  with the cache of prepared classes: there is none");
    }
    measure("without", withoutCache(with, work), work);
    System.out.printf(
        Locale.ROOT,
        "Aim: %.0f s with the cache, on a folder that was used before.%n",
        AIM_SECONDS);
  }

  private static void measure(String name, Path arguments, Path work)
      throws IOException, InterruptedException {
    long[] first = new long[RUNS];
    long[] second = new long[RUNS];
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int run = 0; run < RUNS; run++) {
        Path home = work.resolve("home");
        first[run] = once(arguments, home, client);
        second[run] = once(arguments, home, client);
        NodeUnderTest.delete(home);
      }
    }
    System.out.println("  " + name + ": fresh folder " + words(new Times(first)));
    System.out.println("  " + name + ": used folder " + words(new Times(second)));
  }

  private static long once(Path arguments, Path home, HttpClient client)
      throws IOException, InterruptedException {
    try (NodeUnderTest node = NodeUnderTest.start(arguments, home, client)) {
      return node.nanosecondsToFirstPage();
    }
  }

  private static String words(Times times) {
    return String.format(
        Locale.ROOT,
        "%s (%s, %s)",
        Times.words(times.medianSeconds()),
        Times.words(times.leastSeconds()),
        Times.words(times.mostSeconds()));
  }

  private static Path withoutCache(Path arguments, Path work) throws IOException {
    var lines =
        Files.readAllLines(arguments).stream()
            .filter(line -> !line.contains("-XX:AOTCache="))
            .toList();
    return Files.write(work.resolve("node-without-cache.args"), lines);
  }
}
