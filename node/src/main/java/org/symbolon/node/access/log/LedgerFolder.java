package org.symbolon.node.access.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The two files of a folder that hold the log outside the database: {@code leaves}, one hash a line
 * in hexadecimal digits, and {@code heads}, one signed note after the other with an empty line
 * behind each. Both only grow. What a crash left half is cut off at the next start: a line or a
 * note without its end was never whole.
 */
final class LedgerFolder {

  /** 64 digits and the end of the line. */
  static final int RECORD = 65;

  private final Path leaves;
  private final Path heads;

  LedgerFolder(Path folder) {
    this.leaves = folder.resolve("leaves");
    this.heads = folder.resolve("heads");
  }

  /** Leaves in the file. */
  long size() throws IOException {
    return Files.exists(leaves) ? Files.size(leaves) / RECORD : 0;
  }

  /** The size of the newest head; 0 where there is none. */
  long headSize() throws IOException {
    return lastNote().lines().skip(1).findFirst().map(Long::parseLong).orElse(0L);
  }

  /** The newest head as its note; empty where there is none. */
  String lastNote() throws IOException {
    if (Files.notExists(heads)) {
      return "";
    }
    try (var file = new RandomAccessFile(heads.toFile(), "r")) {
      // A note has some 250 bytes.
      byte[] end = new byte[(int) Math.min(4096, file.length())];
      file.seek(file.length() - end.length);
      file.readFully(end);
      String text = new String(end, StandardCharsets.UTF_8);
      int close = text.lastIndexOf("\n\n");
      int signature = text.lastIndexOf("\n\n", close - 1);
      int before = text.lastIndexOf("\n\n", signature - 1);
      if (close < 0 || signature < 0) {
        return "";
      }
      return text.substring(before < 0 ? 0 : before + 2, close + 1);
    }
  }

  /** Cuts off what a crash left half. */
  void mend() throws IOException {
    if (Files.exists(leaves) && Files.size(leaves) % RECORD != 0) {
      cut(leaves, size() * RECORD);
    }
    if (Files.exists(heads)) {
      long whole = wholeNotes();
      if (whole != Files.size(heads)) {
        cut(heads, whole);
      }
    }
  }

  /** Bytes up to the end of the last whole note. */
  private long wholeNotes() throws IOException {
    byte[] all = Files.readAllBytes(heads);
    String text = new String(all, StandardCharsets.ISO_8859_1);
    // An odd number of empty lines ends within a note: the one above its signatures.
    int empty = 0;
    int whole = 0;
    for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) {
      empty++;
      if (empty % 2 == 0) {
        whole = at + 2;
      }
    }
    return whole;
  }

  private static void cut(Path file, long size) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
      channel.force(true);
    }
  }

  /** What reads the hashes of the file in portions; lines of the file are hexadecimal digits. */
  interface Portion {
    /** Whether to go on. */
    boolean take(long from, List<String> lines) throws IOException;
  }

  /** Reads all leaves, a few thousand at once; false where a portion was refused. */
  boolean read(Portion portion) throws IOException {
    long size = size();
    if (size == 0) {
      return true;
    }
    try (BufferedReader lines = Files.newBufferedReader(leaves, StandardCharsets.US_ASCII)) {
      var held = new java.util.ArrayList<String>();
      for (long at = 0; at < size; at++) {
        String line = lines.readLine();
        held.add(line == null ? "" : line);
        if (held.size() == 5_000 || at + 1 == size) {
          if (!portion.take(at + 1 - held.size(), List.copyOf(held))) {
            return false;
          }
          held.clear();
        }
      }
    }
    return true;
  }

  /** Adds hashes, on the disk when this returns. */
  void addLeaves(List<String> hashes) throws IOException {
    append(leaves, String.join("\n", hashes) + "\n");
  }

  /** Adds notes, on the disk when this returns. */
  void addHeads(List<String> notes) throws IOException {
    append(heads, String.join("\n", notes) + "\n");
  }

  private static void append(Path file, String text) throws IOException {
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
