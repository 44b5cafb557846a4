package org.symbolon.cli.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the node of a folder answers, as its file {@code node.address} says: the address on the
 * first line, the process on the second.
 */
public record Address(URI uri, long pid) {

  static final String FILE = "node.address";

  /** The address of the node that runs on this folder; empty where none does. */
  public static Optional<Address> find(Path home) {
    Path file = home.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 2) {
        return Optional.empty();
      }
      var address =
          new Address(
              URI.create(lines.get(0).strip()), Long.parseLong(lines.get(1).replaceAll("\\D", "")));
      return ProcessHandle.of(address.pid()).filter(ProcessHandle::isAlive).map(_ -> address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
