package org.symbolon.node.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.backup.sealed.FileKey;
import org.symbolon.node.backup.sealed.SecretKey;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.OwnerConnections;
import org.symbolon.node.fixtures.NodeTest;

/** Backups as an administrator sees them in a browser. */
@NodeTest
class BackupPagesTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired NodeHome home;
  @Autowired Backups backups;
  @Autowired OwnerConnections owner;

  @TempDir Path folder;

  private void forget() throws IOException, SQLException {
    Files.deleteIfExists(home.resolve(BackupKeys.RECIPIENTS));
    try (var connection = owner.open();
        var sql = connection.createStatement()) {
      sql.execute("delete from backup.run");
    }
  }

  private void insert(String kind, String state, String file, String faults, int hoursAgo)
      throws SQLException {
    try (var connection = owner.open();
        var sql =
            connection.prepareStatement(
                """
                insert into backup.run (id, kind, scheduled, state, began_at, ended_at, file, bytes,
                  tables, rows, files, faults)
                values (gen_random_uuid(), ?, true, ?, now() - make_interval(hours => ?),
                  now() - make_interval(hours => ?), ?, 2500000, 45, 7, 1, ?)
                """)) {
      sql.setString(1, kind);
      sql.setString(2, state);
      sql.setInt(3, hoursAgo);
      sql.setInt(4, hoursAgo);
      sql.setString(5, file);
      sql.setString(6, faults);
      sql.execute();
    }
  }

  @Test
  void whoHasNoKeyIsToldHowToMakeOne() throws Exception {
    forget();
    try (var browser = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR)) {
      assertThat(browser.get("/backups").body())
          .contains("No backup has been made yet", "symbolon backup keys")
          .doesNotContain("Back up now");
      assertThat(browser.get("/backups?lang=fr").body()).contains("Aucune sauvegarde");
      browser.get("/backups?lang=en");
      assertThat(browser.get("/").body()).contains("href=\"/backups\"");
      assertThat(browser.get("/health").body()).contains("href=\"/backups\"");
    }
  }

  @Test
  void eachRunSaysHowItEndedAndEachBackupWhetherItWasTriedOut() throws Exception {
    forget();
    new BackupKeys(home.path()).add(SecretKey.make(new SecureRandom()).recipient());
    insert("BACKUP", "DONE", "first.symbolon", "", 72);
    insert("DRILL", "DONE", "first.symbolon", "", 50);
    insert("BACKUP", "DONE", "second.symbolon", "file 0a1b is missing", 3);
    insert("BACKUP", "FAILED", "", "the node ended meanwhile", 1);
    try (var browser = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR)) {
      assertThat(browser.get("/backups").body())
          .contains("The newest backup was made 3 hours ago and lacks something")
          .contains("2.5 MB", "3 days ago", "whole: 45 tables, 7 rows, 1 file")
          .contains("restored and the same, 2 days ago", "not yet")
          .contains("file 0a1b is missing", "the node ended meanwhile");
      assertThat(browser.get("/backups?lang=fr").body())
          .contains("le fichier 0a1b manque", "2,5 Mo", "il y a 3 jours");
    }
    forget();
  }

  @Test
  void aDrillIsBegunAfterAQuestion() throws Exception {
    forget();
    var key = SecretKey.make(new SecureRandom());
    new BackupKeys(home.path()).add(key.recipient());
    try (var browser = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR)) {
      var none = browser.submit("/account", "/backups", Map.of());
      assertThat(none.statusCode()).isEqualTo(302);
      assertThat(browser.get("/backups").body()).contains("symbolon.backup.folder is not set");
      Path file = Files.writeString(folder.resolve("broken.symbolon"), "no backup");
      new BackupKeys(home.path()).keep(new BackupKeys.Newest(file, FileKey.ofHex("00".repeat(32))));
      assertThat(browser.get("/backups").body()).contains("href=\"/backups/drill\"");
      assertThat(browser.get("/backups/drill").body())
          .contains("broken.symbolon", "Nothing on the node is changed");
      assertThat(browser.submit("/backups/drill", "/backups/drill", Map.of()).statusCode())
          .isEqualTo(302);
      assertThat(browser.get("/backups").body()).contains("A drill has begun");
      String page = browser.get("/backups").body();
      for (int i = 0; i < 200 && page.contains("under way"); i++) {
        Thread.sleep(50);
        page = browser.get("/backups").body();
      }
      assertThat(page).contains("Drill", "failed").doesNotContain("under way");
    }
    forget();
  }

  @Test
  void nobodyElseSeesThem() {
    try (var browser = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      assertThat(browser.get("/backups").statusCode()).isEqualTo(403);
      assertThat(browser.submit("/account", "/backups", Map.of()).statusCode()).isEqualTo(403);
    }
  }
}
