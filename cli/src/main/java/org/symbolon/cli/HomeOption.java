package org.symbolon.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Names the node's folder. */
public final class HomeOption {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "the node's folder (default: ${DEFAULT-VALUE})",
      defaultValue = "symbolon-data")
  private Path home = Path.of("symbolon-data");

  public Path path() {
    return home.toAbsolutePath().normalize();
  }
}
