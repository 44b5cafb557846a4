package org.symbolon.node.backup.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files beside the database that belong to the log: the leaves and heads that were written, and
 * the key that signs. They are measured before the snapshot is taken and read only so far: a leaf
 * is in the database before it is in the file, so the file in a backup is never ahead of its
 * tables.
 */
final class FolderFiles {

  /** Folders of the node; everything in them is taken along. */
  private static final List<String> FOLDERS = List.of("ledger", "keys");

  private FolderFiles() {}

  /** A file and how much of it there was. */
  record Measured(String name, Path path, long length) {

    InputStream open() throws IOException {
      return new Limited(
          Channels.newInputStream(FileChannel.open(path, StandardOpenOption.READ)), length);
    }
  }

  static List<Measured> measure(Path home) throws IOException {
    var found = new ArrayList<Measured>();
    for (String folder : FOLDERS) {
      Path root = home.resolve(folder);
      if (Files.isDirectory(root)) {
        try (var paths = Files.walk(root)) {
          for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
            String name = home.relativize(path).toString().replace('\\', '/');
            found.add(new Measured(name, path, Files.size(path)));
          }
        }
      }
    }
    return found;
  }

  /** Where a file of a backup belongs; refuses names that lead elsewhere. */
  static Path place(Path home, String name) throws IOException {
    Path place = home.resolve(name).normalize();
    boolean known =
        FOLDERS.stream().anyMatch(folder -> place.startsWith(home.normalize().resolve(folder)));
    if (!known) {
      throw new IOException("A file in the backup has a name that leads out of its folder");
    }
    return place;
  }

  private static final class Limited extends InputStream {
    private final InputStream in;
    private long left;

    Limited(InputStream in, long length) {
      this.in = in;
      left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int got = in.read(buffer, offset, (int) Math.min(length, left));
      left -= Math.max(got, 0);
      return got;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
