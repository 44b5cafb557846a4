package org.symbolon.node.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a server that ended again, as it was: same data, same port, same settings. PostgreSQL
 * keeps the words of its last start in {@code postmaster.opts}, and {@code pg_ctl restart} repeats
 * them. The library cannot: a start of it that fails keeps a lock until the process ends.
 */
final class Restart {

  private static final Duration STARTUP = Duration.ofSeconds(60);

  private final Path data;
  private final Path binaries;

  Restart(Path data, Path binaries) {
    this.data = data;
    this.binaries = binaries;
  }

  /**
   * Ends what is left of the old server, then starts the new one.
   *
   * @return whether it serves
   */
  boolean run() throws IOException, InterruptedException {
    new OrphanedServer(data, binaries).clear();
    // What it prints goes nowhere: the server inherits it, and its own log lies in its folder.
    Process starting =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return starting.waitFor(STARTUP.plusSeconds(10).toMillis(), TimeUnit.MILLISECONDS)
        && starting.exitValue() == 0;
  }

  private List<String> command() throws IOException {
    String options = Files.readString(data.resolve("postmaster.opts"));
    int end = options.indexOf(" \"");
    Path server = Path.of(end < 0 ? options.strip() : options.substring(0, end));
    var command = new ArrayList<String>();
    if (byRoot()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(server.resolveSibling("pg_ctl").toString());
    command.addAll(List.of("-D", data.toString(), "-w", "-t", STARTUP.toSeconds() + "", "restart"));
    return command;
  }

  /** PostgreSQL refuses to run as root; in a name space of its own it is somebody else. */
  private boolean byRoot() throws IOException {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(data, "unix:uid").equals(0);
  }
}
