package org.symbolon.node.backup.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;
import org.symbolon.node.database.Migrations;
import org.symbolon.node.files.StoredFiles;

/**
 * Takes a backup up into an empty database and an empty folder: migrations up to the recorded
 * versions, rows without triggers, sequences; then everything is read again and compared before it
 * is committed, and only then migrated on.
 */
public final class TakingUp implements BackupReader.Taker, AutoCloseable {

  private final DataSource database;
  private final Path home;
  private final Connection owner;
  private final StoredFiles files;
  private java.time.Instant at = java.time.Instant.EPOCH;

  /**
   * @param database as the role that owns the tables, which must be allowed to set {@code
   *     session_replication_role}
   * @param home folder that gets the files
   */
  public TakingUp(DataSource database, Path home) throws SQLException, IOException {
    this.database = database;
    this.home = home;
    this.owner = database.getConnection();
    this.files = new StoredFiles(home);
  }

  /** What came of it. */
  public record Report(
      Manifest manifest,
      Summary summary,
      List<String> differences,
      List<String> emptied,
      java.util.Map<String, String> migratedTo) {

    public Report {
      differences = List.copyOf(differences);
      emptied = List.copyOf(emptied);
      migratedTo = java.util.Map.copyOf(migratedTo);
    }

    /** Whether all of it is here as it was there. */
    public boolean same() {
      return differences.isEmpty();
    }
  }

  /** Reads the backup, compares, and commits where all is as it was. */
  public Report take(InputStream plain) throws IOException, SQLException, BackupRefused {
    BackupWriter.Written read = BackupReader.read(plain, this);
    sequences(read.summary().sequences());
    List<String> differences = compare(read.manifest(), read.summary());
    if (!differences.isEmpty()) {
      owner.rollback();
      return new Report(
          read.manifest(), read.summary(), differences, List.of(), Migrations.versions(owner));
    }
    List<String> emptied = EmptiedTables.empty(owner, read.manifest().tables());
    owner.commit();
    migrateOn();
    try (Statement sql = owner.createStatement()) {
      owner.setAutoCommit(true);
      sql.execute("analyze");
    }
    return new Report(
        read.manifest(), read.summary(), List.of(), emptied, Migrations.versions(owner));
  }

  @Override
  public void manifest(Manifest manifest) throws SQLException, BackupRefused {
    at = manifest.at();
    mayReplicate();
    if (!Catalogue.tables(owner).isEmpty()) {
      throw new BackupRefused("the database has tables already", "Name an empty one.");
    }
    List<String> unknown = Migrations.unknown(database, manifest.migrations());
    if (!unknown.isEmpty()) {
      throw new BackupRefused(
          "the backup was made by a newer release, with " + String.join(", ", unknown),
          "Use that release.");
    }
    Migrations.runTo(database, manifest.migrations());
    List<Table> tables = Catalogue.tables(owner);
    var wrong = new ArrayList<String>();
    BackupReader.differences(wrong, "table", manifest.tables(), tables, Table::path);
    if (!wrong.isEmpty()) {
      throw new BackupRefused(
          "the migrations of this release make other tables than the backup has: "
              + String.join("; ", wrong),
          "Use the release that wrote it.");
    }
    Session.takingUp(owner);
    try (Statement sql = owner.createStatement()) {
      sql.execute(
          "truncate " + tables.stream().map(Table::quoted).collect(Collectors.joining(", ")));
    }
  }

  /** Flyway compares each migration that was applied with the one of that version here. */
  private void migrateOn() throws BackupRefused {
    try {
      Migrations.run(database);
    } catch (FlywayException e) {
      throw new BackupRefused(
          "the migrations of this release are not those that made the tables of the backup",
          "Use the release that wrote it; it is named by backup check.",
          e);
    }
  }

  private void mayReplicate() throws SQLException, BackupRefused {
    owner.setAutoCommit(false);
    try (Statement sql = owner.createStatement()) {
      sql.execute("set local session_replication_role = replica");
    } catch (SQLException e) {
      String user = owner.getMetaData().getUserName();
      throw new BackupRefused(
          "the role " + user + " may not set session_replication_role",
          "As a superuser: grant set on parameter session_replication_role to " + user + ";",
          e);
    } finally {
      owner.rollback();
      owner.setAutoCommit(true);
    }
  }

  @Override
  public void table(Table table, InputStream text) throws SQLException, IOException {
    owner.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), text, 64 * 1024);
  }

  @Override
  public void file(String digest, InputStream content) throws IOException {
    files.put(digest, content, at);
  }

  /** Keys among them: nobody but the owner of the folder may read them. */
  @Override
  public void folder(String name, InputStream content) throws IOException {
    Path place = FolderFiles.place(home, name);
    OwnFiles.createFolders(home, place);
    try (OutputStream out = OwnFiles.create(place)) {
      content.transferTo(out);
    }
  }

  private void sequences(List<Catalogue.Sequence> sequences) throws SQLException {
    try (var sql = owner.prepareStatement("select setval(?::regclass, ?, ?)")) {
      for (Catalogue.Sequence sequence : sequences) {
        sql.setString(1, sequence.quoted());
        sql.setLong(2, sequence.last());
        sql.setBoolean(3, sequence.called());
        sql.execute();
      }
    }
  }

  /** Reads back what was written, table by table, sequence by sequence, file by file. */
  private List<String> compare(Manifest manifest, Summary summary)
      throws SQLException, IOException {
    var wrong = new ArrayList<String>();
    var rows = new ArrayList<Summary.Rows>();
    for (Table table : manifest.tables()) {
      rows.add(CopyText.read(owner, table, OutputStream.nullOutputStream(), Pace.full()));
    }
    BackupReader.differences(wrong, "table", summary.tables(), rows, Summary.Rows::table);
    BackupReader.differences(
        wrong,
        "sequence",
        summary.sequences(),
        Catalogue.sequences(owner),
        Catalogue.Sequence::quoted);
    for (Summary.Kept file : summary.files()) {
      try (InputStream in = files.open(file.name())) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        wrong.add("file " + file.name() + " is not what it was");
      }
    }
    for (Summary.Kept file : summary.folder()) {
      try (var in = new Counted(Files.newInputStream(FolderFiles.place(home, file.name())))) {
        in.transferTo(OutputStream.nullOutputStream());
        if (!in.hex().equals(file.digest())) {
          wrong.add("file " + file.name() + " is not what it was");
        }
      }
    }
    return wrong;
  }

  @Override
  public void close() throws SQLException {
    owner.close();
  }
}
