package org.symbolon.node.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One node to a folder: taken before anything else there is touched, held until the node ends. */
final class HomeLock implements AutoCloseable {

  /** Held in a field: a channel that is collected gives its lock back. */
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  static HomeLock acquire(Path home) {
    if (Files.exists(home) && !Files.isDirectory(home)) {
      throw new StartRefused(home + " is a file", "Name a folder with --home.");
    }
    try {
      Secrets.createFolder(home);
      var channel = FileChannel.open(home.resolve(NodeHome.LOCK), CREATE, WRITE);
      if (locked(channel)) {
        return new HomeLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new StartRefused(
          "the folder " + home + " cannot be written",
          "Make it writable for this user, or name another one with --home.");
    }
    throw new StartRefused(
        "another node runs on the folder " + home,
        "Stop it first, or name another folder with --home.");
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
