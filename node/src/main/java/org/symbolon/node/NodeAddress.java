package org.symbolon.node;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Where the node of a folder answers, as the file {@code node.address} says: two lines, the base
 * URL and the process id.
 */
public record NodeAddress(URI url, long pid) {

  private static final String FILE = "node.address";

  /** The node that runs on this folder; empty where none does, or where one crashed. */
  public static Optional<NodeAddress> find(Path home) throws IOException {
    Path file = home.resolve(FILE);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    return parse(Files.readAllLines(file))
        .filter(
            address -> ProcessHandle.of(address.pid()).filter(ProcessHandle::isAlive).isPresent());
  }

  private static Optional<NodeAddress> parse(List<String> lines) {
    try {
      return Optional.of(
          new NodeAddress(URI.create(lines.getFirst()), Long.parseLong(lines.get(1).strip())));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Readers see the whole file or none. */
  void write(Path home) throws IOException {
    Path draft = home.resolve(FILE + ".new");
    Files.writeString(draft, url + "\n" + pid + "\n");
    Files.move(
        draft,
        home.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  static void remove(Path home) throws IOException {
    Files.deleteIfExists(home.resolve(FILE));
  }
}
