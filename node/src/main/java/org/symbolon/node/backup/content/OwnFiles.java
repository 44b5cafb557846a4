package org.symbolon.node.backup.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files and folders that nobody but their owner can read. */
public final class OwnFiles {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnFiles() {}

  /** A new file; fails where there is one already. */
  public static OutputStream create(Path file) throws IOException {
    return Channels.newOutputStream(
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            only("rw-------")));
  }

  /** A folder and those above it, where they are not there. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, only("rwx------"));
  }

  static void createFolders(Path home, Path file) throws IOException {
    @Nullable Path parent = file.getParent();
    createFolder(parent == null ? home : parent);
  }

  private static FileAttribute<?>[] only(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
