package org.symbolon.node.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Secrets in files that their owner alone can read. */
public final class Secrets {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final RandomGenerator random;

  public Secrets(RandomGenerator random) {
    this.random = random;
  }

  /** The secret in this file, made on the first call. A crash leaves all of it or nothing. */
  public String read(Path file) throws IOException {
    if (Files.notExists(file)) {
      byte[] secret = new byte[24];
      random.nextBytes(secret);
      write(file, HexFormat.of().formatHex(secret));
    }
    return Files.readString(file).strip();
  }

  /** The text in this file, made on the first call. A crash leaves all of it or nothing. */
  public static String keep(Path file, Supplier<String> made) throws IOException {
    if (Files.notExists(file)) {
      write(file, made.get());
    }
    return Files.readString(file);
  }

  private static void write(Path file, String secret) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), only("rw-------"))) {
      channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A folder that its owner alone can enter, where it does not exist yet. */
  public static void createFolder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      Files.createDirectories(folder, only("rwx------"));
    }
  }

  private static FileAttribute<?>[] only(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
