package org.symbolon.node.access.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.symbolon.protocol.log.Hash;

/**
 * The lines of a leaf file, read from the first to the last. A line that no writer would write is
 * no hash; half a line at the end was left by a crash and does not count.
 */
final class LeafLines implements AutoCloseable {
  private final Path file;
  private final InputStream in;
  private final byte[] record = new byte[Ledger.RECORD_BYTES];

  LeafLines(Path file) throws IOException {
    this.file = file;
    this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  /** Whole lines that the file has now. */
  static long count(Path file) throws IOException {
    return Files.size(file) / Ledger.RECORD_BYTES;
  }

  /** The next hash; empty bytes where the line is none, null at the end. */
  @Nullable Hash next() throws IOException {
    return in.readNBytes(record, 0, record.length) < record.length ? null : hash(record);
  }

  /** The hash of an index; null behind the end. */
  @Nullable Hash at(long index) throws IOException {
    try (var random = new RandomAccessFile(file.toFile(), "r")) {
      if ((index + 1) * Ledger.RECORD_BYTES > random.length()) {
        return null;
      }
      byte[] bytes = new byte[Ledger.RECORD_BYTES];
      random.seek(index * Ledger.RECORD_BYTES);
      random.readFully(bytes);
      return hash(bytes);
    }
  }

  /** Where a hash stands in the whole file; -1 where it does not. */
  long find(Hash wanted) throws IOException {
    try (var lines = new LeafLines(file)) {
      long index = 0;
      for (Hash hash = lines.next(); hash != null; hash = lines.next()) {
        if (hash.equals(wanted)) {
          return index;
        }
        index++;
      }
      return -1;
    }
  }

  private static Hash hash(byte[] line) {
    try {
      return line[line.length - 1] == '\n'
          ? Hash.of(
              HexFormat.of()
                  .parseHex(new String(line, 0, line.length - 1, StandardCharsets.US_ASCII)))
          : Hash.of(new byte[0]);
    } catch (IllegalArgumentException e) {
      return Hash.of(new byte[0]);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
