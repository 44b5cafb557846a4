package org.symbolon.node.access.audit;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of the log's hashes outside the database: the file {@code leaves}, one hash a line in
 * hexadecimal digits, and the file {@code heads}, one signed note after the other.
 *
 * @param name how a report calls it
 */
public record Ledger(String name, Path folder) {
  /** Digits of a hash and the end of its line. */
  static final int RECORD_BYTES = 65;

  Path leaves() {
    return folder.resolve("leaves");
  }

  Path heads() {
    return folder.resolve("heads");
  }

  boolean there() {
    return Files.exists(leaves());
  }
}
