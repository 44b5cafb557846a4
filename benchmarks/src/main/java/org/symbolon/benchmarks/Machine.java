package org.symbolon.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures of a run hold for. */
final class Machine {

  private Machine() {}

  static String words() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    String memory =
        system instanceof com.sun.management.OperatingSystemMXBean more
            ? String.format(
                Locale.ROOT, "%.0f GB", more.getTotalMemorySize() / (1024.0 * 1024 * 1024))
            : "memory unknown";
    return String.format(
        Locale.ROOT,
        "Machine: %s, %d processors, %s, %s %s, Java %s. Load when started: %.1f%s",
        processor(),
        system.getAvailableProcessors(),
        memory,
        system.getName(),
        system.getArch(),
        Runtime.version(),
        system.getSystemLoadAverage(),
        system.getSystemLoadAverage() > system.getAvailableProcessors()
            ? " (others work here: times are longer than on a quiet machine)."
            : ".");
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("processor unknown");
    } catch (IOException e) {
      return "processor unknown";
    }
  }
}
