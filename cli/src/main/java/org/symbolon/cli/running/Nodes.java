package org.symbolon.cli.running;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the node of a folder, or starts one there for the length of one command. */
public final class Nodes {

  private Nodes() {}

  /**
   * Calls the node that runs on the folder, else one that is started there and stopped at the end.
   */
  public static <T extends @Nullable Object> T with(Path home, Function<NodeClient, T> work) {
    var running = Address.find(home);
    if (running.isPresent()) {
      return call(home, running.get(), work);
    }
    try (var process = NodeProcess.start(home, List.of())) {
      return call(home, process.address(), work);
    }
  }

  private static <T extends @Nullable Object> T call(
      Path home, Address address, Function<NodeClient, T> work) {
    try (var client = NodeClient.of(home, address)) {
      return work.apply(client);
    }
  }
}
