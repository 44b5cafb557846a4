package org.symbolon.node.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.symbolon.node.backup.content.BackupWriter;
import org.symbolon.node.backup.content.OwnFiles;
import org.symbolon.node.backup.content.Pace;
import org.symbolon.node.backup.sealed.RecipientKey;
import org.symbolon.node.backup.sealed.SealedOutput;
import org.symbolon.node.database.OwnerConnections;

/** Writes one backup into a folder: under another name until it is whole and on the disk. */
final class BackupMaker {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'symbolon-'uuuuMMdd'T'HHmmss'Z-'").withZone(ZoneOffset.UTC);
  static final String PART = ".part";

  private final OwnerConnections owner;
  private final Path home;
  private final Clock clock;
  private final RandomGenerator random;
  private final int share;

  BackupMaker(OwnerConnections owner, Path home, Clock clock, RandomGenerator random, int share) {
    this.owner = owner;
    this.home = home;
    this.clock = clock;
    this.random = random;
    this.share = share;
  }

  /** How it ended, with the key of the file. */
  record Made(Run run, BackupKeys.Newest newest) {}

  Made make(Run begun, Path folder, List<RecipientKey> recipients)
      throws IOException, SQLException {
    OwnFiles.createFolder(folder);
    String name =
        NAME.format(begun.beganAt()) + begun.id().toString().substring(0, 8) + BackupFile.ENDING;
    Path part = folder.resolve(name + PART);
    Files.deleteIfExists(part);
    try (Connection connection = owner.open()) {
      MessageDigest digest = sha256();
      BackupWriter.Written written;
      BackupKeys.Newest newest;
      try (OutputStream file = OwnFiles.create(part);
          var sealed =
              new SealedOutput(
                  new BufferedOutputStream(new DigestOutputStream(file, digest), 256 * 1024),
                  recipients,
                  random)) {
        written =
            new BackupWriter(home, clock, Pace.ofPercent(share))
                .write(connection, sealed, begun.id(), release());
        newest = new BackupKeys.Newest(folder.resolve(name), sealed.key());
      }
      sync(part);
      Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
      var summary = written.summary();
      return new Made(
          new Run(
              begun.id(),
              begun.kind(),
              begun.scheduled(),
              Run.State.DONE,
              begun.beganAt(),
              Optional.of(clock.instant()),
              name,
              Files.size(folder.resolve(name)),
              summary.tables().size(),
              summary.rows(),
              summary.files().size(),
              HexFormat.of().formatHex(digest.digest()),
              summary.faults()),
          newest);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String release() {
    return Optional.ofNullable(BackupMaker.class.getPackage().getImplementationVersion())
        .orElse("unknown");
  }

  private static void sync(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
