package org.symbolon.node.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;
import org.symbolon.node.backup.content.BackupRefused;
import org.symbolon.node.backup.content.OwnFiles;
import org.symbolon.node.backup.content.TakingUp;
import org.symbolon.node.backup.sealed.Opener;
import org.symbolon.node.database.FolderDatabase;

/**
 * Takes a backup up into a folder that is empty or not there. The file is first read whole, so that
 * a damaged one changes nothing; the new node is made beside the folder and gets its name when all
 * of it has been compared.
 */
public final class Restore {

  /** In the folder of a restored node until it has written so into its log. */
  static final String MARK = "restored";

  private final Path file;
  private final Opener key;

  public Restore(Path file, Opener key) {
    this.file = file;
    this.key = key;
  }

  /** With a new server in the folder. */
  public TakingUp.Report into(Path home) throws BackupRefused {
    return stage(home, this::withServer);
  }

  /** With an empty database of a server that somebody else runs; the folder gets the files. */
  public TakingUp.Report into(Path home, DataSource owner) throws BackupRefused {
    return stage(home, staged -> take(owner, staged));
  }

  private interface Work {
    TakingUp.Report in(Path staged) throws IOException, SQLException, BackupRefused;
  }

  private TakingUp.Report stage(Path target, Work work) throws BackupRefused {
    Path home = target.toAbsolutePath().normalize();
    Path parent = Optional.ofNullable(home.getParent()).orElse(home);
    Path staged = parent.resolve("." + home.getFileName() + ".restoring-" + UUID.randomUUID());
    try {
      refuseUnlessEmpty(home);
      new BackupFile(file, key).check();
      OwnFiles.createFolder(staged);
      TakingUp.Report report = work.in(staged);
      if (report.same()) {
        Files.writeString(
            staged.resolve(MARK), report.manifest().id() + "\n", StandardCharsets.US_ASCII);
        Files.deleteIfExists(home);
        Files.move(staged, home, StandardCopyOption.ATOMIC_MOVE);
      }
      return report;
    } catch (IOException e) {
      throw new BackupRefused(
          "the folder " + home + " cannot be made (" + e + ")", "Look at the disk.", e);
    } catch (SQLException e) {
      throw new BackupRefused(
          "the database did not take the rows (" + e.getSQLState() + ")",
          "Nothing was kept. Look at the server's log.",
          e);
    } finally {
      remove(staged);
    }
  }

  private static void refuseUnlessEmpty(Path home) throws IOException, BackupRefused {
    if (Files.notExists(home)) {
      return;
    }
    if (!Files.isDirectory(home)) {
      throw new BackupRefused(home + " is a file", "Name a folder that is not there yet.");
    }
    try (var inside = Files.list(home)) {
      if (inside.findAny().isPresent()) {
        throw new BackupRefused(
            "the folder " + home + " is not empty", "Name a folder that is not there yet.");
      }
    }
  }

  private TakingUp.Report withServer(Path staged) throws IOException, SQLException, BackupRefused {
    try (var database = FolderDatabase.open(staged)) {
      mayReplicate(database, "grant set on parameter session_replication_role to ");
      TakingUp.Report report = take(database.ownerSource(), staged);
      mayReplicate(database, "revoke set on parameter session_replication_role from ");
      return report;
    }
  }

  private static void mayReplicate(FolderDatabase database, String verb) throws SQLException {
    try (Connection superuser = database.superuser();
        var sql = superuser.createStatement()) {
      sql.execute(verb + FolderDatabase.OWNER);
    }
  }

  private TakingUp.Report take(DataSource owner, Path staged)
      throws IOException, SQLException, BackupRefused {
    try (var taking = new TakingUp(owner, staged)) {
      return new BackupFile(file, key).read(taking::take);
    }
  }

  private static void remove(Path staged) {
    try {
      FileSystemUtils.deleteRecursively(staged);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
