package org.symbolon.node.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Words;
import org.symbolon.node.web.HealthCheck;

/** The machine under the node: program, memory, disk. */
@Configuration(proxyBeanMethods = false)
class MachineChecks {

  /** Older ones corrupt data under G1 (JDK-8377811). */
  static final Runtime.Version FLOOR = Runtime.Version.parse("25.0.3");

  private static final int MIB_SHIFT = 20;
  private static final long LITTLE_MEMORY_MIB = 256;
  private static final long LITTLE_SPACE_MIB = 1024;
  private static final long NO_SPACE_MIB = 200;

  @Bean
  static HealthCheck jdkCheck() {
    return new Look("jdk", () -> jdk(Runtime.version()));
  }

  static Finding jdk(Runtime.Version version) {
    return version.feature() == FLOOR.feature() && version.compareToIgnoreOptional(FLOOR) >= 0
        ? Finding.ok("health.jdk.ok", version.toString())
        : Finding.wrong(Words.of("health.jdk.ok", version.toString()), Words.of("health.jdk.todo"));
  }

  @Bean
  static HealthCheck memoryCheck() {
    return new Look(
        "memory",
        () -> memory(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().totalMemory()));
  }

  static Finding memory(long mostBytes, long takenBytes) {
    var seen = Words.of("health.memory.seen", mostBytes >> MIB_SHIFT, takenBytes >> MIB_SHIFT);
    return mostBytes >> MIB_SHIFT < LITTLE_MEMORY_MIB
        ? Finding.warn(seen, Words.of("health.memory.todo", LITTLE_MEMORY_MIB))
        : new Finding(Finding.Level.OK, seen, Words.NONE);
  }

  @Bean
  static HealthCheck diskCheck(NodeHome home) {
    return new Look("disk", () -> disk(home.path()));
  }

  private static Finding disk(Path home) {
    try {
      if (Files.getFileStore(home).isReadOnly() || !Files.isWritable(home)) {
        return Finding.wrong(
            Words.of("health.disk.readonly"), Words.of("health.disk.readonly.todo"));
      }
      return space(Files.getFileStore(home).getUsableSpace());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Finding space(long freeBytes) {
    long free = freeBytes >> MIB_SHIFT;
    var seen = Words.of("health.disk.seen", free);
    var todo = Words.of("health.disk.todo", LITTLE_SPACE_MIB);
    return free < NO_SPACE_MIB
        ? Finding.wrong(seen, todo)
        : free < LITTLE_SPACE_MIB
            ? Finding.warn(seen, todo)
            : new Finding(Finding.Level.OK, seen, Words.NONE);
  }
}
