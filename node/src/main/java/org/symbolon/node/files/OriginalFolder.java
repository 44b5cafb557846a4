package org.symbolon.node.files;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The folder {@code files} of a node: {@code aa/bb...} for the digest {@code aabb...}, beside it
 * {@code incoming} for what is still being written.
 */
final class OriginalFolder {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final Path root;
  private final Path incoming;

  OriginalFolder(Path root) throws IOException {
    this.root = root;
    incoming = root.resolve("incoming");
    Files.createDirectories(incoming);
  }

  /** Writes, syncs and moves into place; the name in {@code incoming} is the caller's. */
  Reception write(InputStream in, String name, String media, long limit, Instant now)
      throws IOException {
    Path part = incoming.resolve(name);
    MessageDigest digest = Digests.sha256();
    long size = 0;
    try (var channel = FileChannel.open(part, CREATE_NEW, WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      byte[] buffer = new byte[64 * 1024];
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        size += got;
        if (size > limit) {
          return new Reception.TooLarge(limit);
        }
        digest.update(buffer, 0, got);
        out.write(buffer, 0, got);
      }
      channel.force(true);
      String hex = HexFormat.of().formatHex(digest.digest());
      moveIntoPlace(part, hex, now);
      return new Reception.Stored(hex, size, media);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void moveIntoPlace(Path part, String digest, Instant now) throws IOException {
    Path place = path(digest);
    Path folder = root.resolve(digest.substring(0, 2));
    if (Files.notExists(folder)) {
      Files.createDirectories(folder);
      sync(root);
    }
    Files.setLastModifiedTime(part, FileTime.from(now));
    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    sync(folder);
  }

  /** A name is durable when its folder is; not every system can sync a folder. */
  private static void sync(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }

  Path path(String digest) {
    if (!DIGEST.matcher(digest).matches()) {
      throw new IllegalArgumentException("not a digest");
    }
    return root.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
  }

  InputStream open(String digest) throws IOException {
    return new Checked(Files.newInputStream(path(digest)), digest);
  }

  /** Deletes what nobody named and was written before a moment; gives how many. */
  int sweep(Predicate<String> named, Instant before) throws IOException {
    int swept = 0;
    for (Path folder : list(root)) {
      boolean parts = folder.equals(incoming);
      for (Path file : Files.isDirectory(folder) ? list(folder) : List.<Path>of()) {
        String digest = folder.getFileName().toString() + file.getFileName();
        boolean kept = !parts && (!DIGEST.matcher(digest).matches() || named.test(digest));
        if (!kept && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
          swept++;
        }
      }
    }
    return swept;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return new ArrayList<>(paths.toList());
    }
  }

  /** Compares the digest when the content has been read to its end. */
  private static final class Checked extends FilterInputStream {
    private final MessageDigest sum = Digests.sha256();
    private final String expected;
    private boolean done;

    Checked(InputStream in, String expected) {
      super(in);
      this.expected = expected;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = super.read(buffer, offset, length);
      if (got > 0) {
        sum.update(buffer, offset, got);
      } else if (got < 0 && !done) {
        done = true;
        if (!HexFormat.of().formatHex(sum.digest()).equals(expected)) {
          throw new IOException("The file " + expected + " is not what was kept");
        }
      }
      return got;
    }

    @Override
    public long skip(long n) throws IOException {
      return readNBytes((int) Math.min(n, 64 * 1024)).length;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
