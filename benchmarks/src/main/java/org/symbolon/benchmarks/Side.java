package org.symbolon.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one side of a comparison says of itself, as lines {@code name=value}.
 *
 * @param tails a double for each pair of bodies
 */
record Side(
    double medianSeconds, double firstSeconds, int runs, double errorOfFit, double[] tails) {

  /** Runs a side in a process of its own and reads what it says and wrote. */
  static Side run(List<String> command, Path tails) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<String, String> said = new HashMap<>();
    try (var lines = process.inputReader()) {
      for (String line : lines.lines().toList()) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          said.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
    }
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException(command.getFirst() + " ended with " + code);
    }
    return new Side(
        number(said, "median_seconds"),
        number(said, "first_seconds"),
        (int) number(said, "runs"),
        number(said, "error_of_fit"),
        OwnRun.tails(tails));
  }

  private static double number(Map<String, String> said, String name) throws IOException {
    String value = said.get(name);
    if (value == null) {
      throw new IOException("no " + name + " was said");
    }
    return Double.parseDouble(value);
  }

  /** The largest difference of a p-value. */
  double farthestFrom(Side other) {
    if (tails.length != other.tails.length) {
      throw new IllegalStateException(
          tails.length + " pairs on one side, " + other.tails.length + " on the other");
    }
    double farthest = 0;
    for (int i = 0; i < tails.length; i++) {
      double difference = Math.abs(tails[i] - other.tails[i]);
      farthest = difference <= farthest ? farthest : difference;
    }
    return farthest;
  }
}
