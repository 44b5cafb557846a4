package org.symbolon.node.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.symbolon.node.backup.content.BackupWriter;
import org.symbolon.node.backup.content.Pace;
import org.symbolon.node.backup.sealed.RecipientKey;
import org.symbolon.node.backup.sealed.SealedOutput;
import org.symbolon.node.database.FolderDatabase;

/**
 * Writes the backup of a release that is kept in the tree: {@code HOME FILE RELEASE}, where HOME is
 * the folder of a stopped node that the demo of that release made. Most records are taken out, so
 * that it has kilobytes; run by hand once for each release.
 */
final class ReleaseBackup {

  private static final String KEPT =
      "(select key from atlas.record where table_name = r.table_name"
          + " order by position limit 3)";

  private ReleaseBackup() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    var key =
        RecipientKey.parse(
                Files.readString(Path.of("src/test/resources/backups/test-only.key"))
                    .replace("# symbolon-backup-public", "symbolon-backup-public"))
            .orElseThrow();
    try (var database = FolderDatabase.open(home)) {
      try (Connection owner = database.owner()) {
        trim(owner);
      }
      try (Connection owner = database.owner();
          var sealed =
              new SealedOutput(
                  Files.newOutputStream(Path.of(arguments[1])), List.of(key), new SecureRandom())) {
        new BackupWriter(home, Clock.systemUTC(), Pace.full())
            .write(owner, sealed, UUID.randomUUID(), arguments[2]);
      }
    }
  }

  private static void trim(Connection owner) throws SQLException {
    try (var sql = owner.createStatement()) {
      sql.execute("delete from atlas.record_version r where key not in " + KEPT);
      sql.execute("delete from atlas.record r where key not in " + KEPT);
    }
  }
}
