package org.symbolon.node.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbolon.node.backup.sealed.SecretKey;
import org.symbolon.node.database.FolderDatabase;
import org.symbolon.node.database.Migrations;

/** Backups of earlier releases, kept beside the tests, are restored and migrated by this one. */
class ReleasesTest {

  private static final Path BACKUPS = Path.of("src/test/resources/backups");

  @TempDir Path folder;

  static List<Path> releases() throws IOException {
    try (var files = Files.list(BACKUPS)) {
      return files.filter(file -> file.toString().endsWith(BackupFile.ENDING)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void aBackupOfAReleaseIsRestoredAndMigrated(Path file) throws Exception {
    SecretKey key =
        SecretKey.parse(Files.readString(BACKUPS.resolve("test-only.key"))).orElseThrow();
    Path home = folder.resolve("node");

    var report = new Restore(file, key).into(home);

    assertThat(report.differences()).isEmpty();
    assertThat(report.summary().rows()).isGreaterThan(50);
    try (var database = FolderDatabase.open(home);
        var owner = database.owner()) {
      Map<String, String> now = Migrations.versions(owner);
      assertThat(report.migratedTo()).isEqualTo(now);
      assertThat(Migrations.unknown(database.ownerSource(), now)).isEmpty();
      for (var table : report.summary().tables()) {
        boolean kept =
            !report.emptied().contains(table.table()) && !table.table().startsWith("public.");
        if (kept && table.table().startsWith("access.event")) {
          try (var sql = owner.createStatement();
              var row = sql.executeQuery("select count(*) from " + table.table())) {
            row.next();
            assertThat(row.getLong(1)).as(table.table()).isGreaterThanOrEqualTo(table.rows());
          }
        }
      }
    }
  }
}
