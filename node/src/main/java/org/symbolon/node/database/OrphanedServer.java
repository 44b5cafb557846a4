package org.symbolon.node.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The server that a killed node left behind, which still holds the data directory.
 *
 * <p>{@code postmaster.pid} alone proves nothing: after a restart of the machine its number may
 * belong to a stranger. Ours are only processes whose program lies in this node's own folder of
 * binaries; no other is ever stopped. PostgreSQL in turn refuses to start while the number in the
 * file is alive, whoever that is, so a stale file is removed.
 */
final class OrphanedServer {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration STEP = Duration.ofMillis(20);

  private final Path pidFile;
  private final Path binaries;

  OrphanedServer(Path data, Path binaries) {
    this.pidFile = data.resolve("postmaster.pid");
    this.binaries = binaries;
  }

  /**
   * Stops what is left, an {@code initdb} without a mark included, and removes the mark. The caller
   * holds the lock of the home. Refuses to start while one lives on: two servers on one data
   * directory would ruin it.
   */
  void clear() throws IOException {
    clear(List.of(ProcessHandle::destroy, ProcessHandle::destroyForcibly), PATIENCE);
  }

  /** Tries one way after the other, each with this much patience. */
  void clear(List<Consumer<ProcessHandle>> ways, Duration patience) throws IOException {
    for (Consumer<ProcessHandle> way : ways) {
      end(way, patience);
    }
    List<ProcessHandle> left = ours();
    if (!left.isEmpty()) {
      throw new StartRefused(
          "the database server of an earlier run still lives as process "
              + left.getFirst().pid()
              + " and cannot be ended",
          "End that process, then start again.");
    }
    Files.deleteIfExists(pidFile);
  }

  private void end(Consumer<ProcessHandle> how, Duration patience) throws IOException {
    ours().forEach(how);
    long deadline = System.nanoTime() + patience.toNanos();
    while (!ours().isEmpty() && System.nanoTime() < deadline) {
      try {
        Thread.sleep(STEP);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private List<ProcessHandle> ours() throws IOException {
    Path own = Files.exists(binaries) ? binaries.toRealPath() : binaries.toAbsolutePath();
    return ProcessHandle.allProcesses()
        .filter(
            process -> process.info().command().filter(c -> Path.of(c).startsWith(own)).isPresent())
        .toList();
  }
}
