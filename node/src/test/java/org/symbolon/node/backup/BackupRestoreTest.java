package org.symbolon.node.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.backup.content.BackupRefused;
import org.symbolon.node.backup.content.BackupWriter;
import org.symbolon.node.backup.content.Pace;
import org.symbolon.node.backup.sealed.SealedOutput;
import org.symbolon.node.backup.sealed.SecretKey;
import org.symbolon.node.database.FolderDatabase;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.OwnerConnections;
import org.symbolon.node.files.Originals;
import org.symbolon.node.files.Reception;
import org.symbolon.node.fixtures.NodeTest;

@NodeTest
class BackupRestoreTest {

  private static final SecretKey KEY = SecretKey.make(new SecureRandom());

  @Autowired OwnerConnections owner;
  @Autowired NodeHome home;
  @Autowired Originals originals;
  @Autowired Access access;
  @Autowired TransactionOperations transactions;

  @TempDir Path folder;

  @BeforeEach
  void aTableThatNobodyListed() throws SQLException {
    try (var connection = owner.open();
        Statement sql = connection.createStatement()) {
      sql.execute("create schema if not exists odd");
      sql.execute(
          """
          create table if not exists odd."A table, with ""quotes"" in it" (
            id bigint generated always as identity primary key,
            words text, raw bytea, facts jsonb, moment timestamptz, number double precision,
            twice bigint generated always as (id * 2) stored)
          """);
      sql.execute("create table if not exists odd.left_side (id bigint primary key)");
      sql.execute(
          "create table if not exists odd.right_side (id bigint primary key"
              + " references odd.left_side)");
    }
  }

  private void name(Reception.Stored stored) {
    access.as(
        new Actor.System("intake", Purpose.COORDINATION),
        () -> transactions.executeWithoutResult(_ -> originals.name(stored)));
  }

  private Path write(Path file) throws IOException, SQLException {
    try (Connection connection = owner.open();
        var out =
            new SealedOutput(
                Files.newOutputStream(file), List.of(KEY.recipient()), new SecureRandom())) {
      new BackupWriter(home.path(), Clock.systemUTC(), Pace.full())
          .write(connection, out, UUID.randomUUID(), "test");
    }
    return file;
  }

  /** Rows of a table in an order of their own, by a way that the code under test does not know. */
  private static Map<String, String> contents(Connection connection) throws SQLException {
    var contents = new TreeMap<String, String>();
    var tables = new TreeMap<String, String>();
    try (var sql = connection.createStatement();
        var row =
            sql.executeQuery(
                """
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """)) {
      while (row.next()) {
        tables.put(row.getString(1), "");
      }
    }
    for (String table : tables.keySet()) {
      try (var sql = connection.createStatement();
          var row =
              sql.executeQuery(
                  "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text"
                      + " collate \"C\")), '') from "
                      + table
                      + " t")) {
        row.next();
        contents.put(table, row.getString(1));
      }
    }
    return contents;
  }

  private static Map<String, String> without(Map<String, String> contents, String... tables) {
    var left = new TreeMap<>(contents);
    for (String table : tables) {
      left.remove(table);
    }
    return left;
  }

  /** Other tests of this node must not meet them. */
  @AfterEach
  void dropOdd() throws SQLException {
    try (var connection = owner.open();
        var sql = connection.createStatement()) {
      sql.execute("drop schema if exists odd cascade");
    }
  }

  @Test
  void aRunningNodeIsTakenUpTableByTableAndFileByFile() throws Exception {
    dropOdd();
    byte[] sheet = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
    var stored = (Reception.Stored) originals.store(new ByteArrayInputStream(sheet), "text/csv");
    name(stored);
    Map<String, String> before;
    Path file = write(folder.resolve("one.symbolon"));
    try (var connection = owner.open()) {
      before = contents(connection);
    }

    Path restored = folder.resolve("restored");
    var report = new Restore(file, KEY).into(restored);

    assertThat(report.differences()).isEmpty();
    assertThat(report.summary().faults()).isEmpty();
    assertThat(report.summary().rows()).isGreaterThan(100);
    try (var database = FolderDatabase.open(restored);
        var connection = database.owner()) {
      String[] emptied = report.emptied().toArray(String[]::new);
      assertThat(without(contents(connection), emptied)).isEqualTo(without(before, emptied));
    }
    String digest = stored.digest();
    assertThat(
            restored.resolve("files").resolve(digest.substring(0, 2)).resolve(digest.substring(2)))
        .hasBinaryContent(sheet);
    assertThat(restored.resolve(Restore.MARK)).exists();
    try (var beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("one.symbolon", "restored");
    }
  }

  @Test
  void aTableThatTheReleaseDoesNotMakeIsNamedAndNothingIsLeft() throws Exception {
    Path file = write(folder.resolve("odd.symbolon"));
    Path restored = folder.resolve("odd");
    assertThatThrownBy(() -> new Restore(file, KEY).into(restored))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("odd.left_side is missing");
    assertThat(restored).doesNotExist();
  }

  @Test
  void everyValueComesThroughAndTheSnapshotIsOneMoment() throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    try (var connection = owner.open();
        var sql =
            connection.prepareStatement(
                """
                insert into odd."A table, with ""quotes"" in it" (words, raw, facts, moment, number)
                values (?, ?, ?::jsonb, now() - ? * interval '1 s', ?)
                """)) {
      for (int i = 0; i < 500; i++) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        sql.setString(1, random.nextInt(10) == 0 ? null : "\\.\n\t\\N'\"é漢 " + random.nextLong());
        sql.setBytes(2, bytes);
        sql.setString(3, "{\"a\\n\": [null, " + random.nextDouble() + ", \"\\\\\"]}");
        sql.setInt(4, random.nextInt(2_000_000_000));
        sql.setDouble(5, Double.longBitsToDouble(random.nextLong()));
        sql.executeUpdate();
      }
    }
    var stop = new AtomicBoolean();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int writer = 0; writer < 3; writer++) {
        long first = writer * 1_000_000_000L;
        writers.submit(() -> pairs(first, stop));
      }
      for (int round = 0; round < 4; round++) {
        Path file = write(folder.resolve("load" + round + ".symbolon"));
        var taken = new Loaded();
        new BackupFile(file, KEY)
            .read(plain -> org.symbolon.node.backup.content.BackupReader.read(plain, taken));
        assertThat(taken.text("odd.left_side"))
            .as("seed %d", seed)
            .isEqualTo(taken.text("odd.right_side"));
        assertThat(taken.text("odd.A table, with \"quotes\" in it")).isNotEmpty();
      }
      stop.set(true);
    }
  }

  /** Writes to two tables in one transaction, in two statements. */
  private Void pairs(long first, AtomicBoolean stop) throws SQLException {
    try (var connection = owner.open();
        var sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (long id = first; !stop.get(); id++) {
        sql.executeUpdate("insert into odd.left_side values (" + id + ") on conflict do nothing");
        sql.executeUpdate("insert into odd.right_side values (" + id + ") on conflict do nothing");
        connection.commit();
      }
    }
    return null;
  }

  @Test
  void aFlippedBitIsRefusedAndNothingIsMade() throws Exception {
    Path file = write(folder.resolve("whole.symbolon"));
    byte[] bytes = Files.readAllBytes(file);
    bytes[new Random(5).nextInt(bytes.length)] ^= 4;
    Path broken = Files.write(folder.resolve("broken.symbolon"), bytes);
    assertThatThrownBy(() -> new Restore(broken, KEY).into(folder.resolve("new")))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("altered");
    Path cut =
        Files.write(
            folder.resolve("cut.symbolon"),
            java.util.Arrays.copyOf(Files.readAllBytes(file), bytes.length - 3000));
    assertThatThrownBy(() -> new Restore(cut, KEY).into(folder.resolve("new")))
        .isInstanceOf(BackupRefused.class);
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotEmptyIsLeftAlone() throws Exception {
    Path file = write(folder.resolve("a.symbolon"));
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("mine"), "kept");
    assertThatThrownBy(() -> new Restore(file, KEY).into(full))
        .hasMessageContaining("is not empty");
    assertThat(full.resolve("mine")).hasContent("kept");
  }

  @Test
  void aMissingAndAnAlteredFileAreNamed() throws Exception {
    var stored =
        (Reception.Stored)
            originals.store(new ByteArrayInputStream("lost".getBytes(StandardCharsets.UTF_8)), "");
    name(stored);
    String digest = stored.digest();
    Path place = home.resolve("files").resolve(digest.substring(0, 2)).resolve(digest.substring(2));
    Files.writeString(place, "something else");
    var altered =
        new BackupFile(write(folder.resolve("altered.symbolon")), KEY).check().summary().faults();
    Files.delete(place);
    var missing =
        new BackupFile(write(folder.resolve("missing.symbolon")), KEY).check().summary().faults();
    assertThat(altered).contains("file " + digest + " was altered");
    assertThat(missing).contains("file " + digest + " is missing");
    originals.store(new ByteArrayInputStream("lost".getBytes(StandardCharsets.UTF_8)), "");
  }

  @Test
  void aPolicyThatWouldHideRowsMakesTheBackupFail() throws Exception {
    try (var connection = owner.open();
        var sql = connection.createStatement()) {
      sql.execute("alter table odd.left_side enable row level security, force row level security");
      try {
        assertThatThrownBy(() -> write(folder.resolve("hidden.symbolon")))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("row-level security");
      } finally {
        sql.execute("alter table odd.left_side no force row level security");
      }
    }
  }
}
