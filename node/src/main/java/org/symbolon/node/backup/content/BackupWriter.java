package org.symbolon.node.backup.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.symbolon.node.database.Migrations;
import org.symbolon.node.files.StoredFiles;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup as one archive in the ZIP format, in the order in which it is read: what it is
 * going to hold, the log's files, the tables, the sequences' values with all counts at the end.
 */
public final class BackupWriter {

  static final String MANIFEST = "backup.json";
  static final String SUMMARY = "summary.json";
  static final String FOLDER = "folder/";
  static final String TABLES = "tables/";
  static final String FILES = "files/";
  static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path home;
  private final Clock clock;
  private final Pace pace;

  public BackupWriter(Path home, Clock clock, Pace pace) {
    this.home = home;
    this.clock = clock;
    this.pace = pace;
  }

  /** What was written. */
  public record Written(Manifest manifest, Summary summary) {}

  /**
   * Writes everything that one snapshot of the database shows, and does not close the stream.
   *
   * @param owner a fresh connection of the role that owns the tables; its transaction is ended here
   * @param release version of the program
   * @throws SQLException where a policy would leave out rows, or the database fails
   * @throws IllegalStateException where the database holds what a backup cannot carry
   */
  public Written write(Connection owner, OutputStream out, UUID id, String release)
      throws SQLException, IOException {
    List<FolderFiles.Measured> folder = FolderFiles.measure(home);
    Session.snapshot(owner);
    try {
      List<String> lost = Catalogue.notCarried(owner);
      if (!lost.isEmpty()) {
        throw new IllegalStateException("A backup cannot carry " + String.join(", ", lost));
      }
      var manifest =
          new Manifest(
              Manifest.FORMAT,
              id,
              clock.instant(),
              release,
              owner.getMetaData().getDatabaseProductVersion(),
              Migrations.versions(owner),
              Catalogue.tables(owner));
      var zip = new ZipOutputStream(out);
      zip.setLevel(Deflater.BEST_SPEED);
      json(zip, MANIFEST, manifest);
      var faults = new ArrayList<String>();
      List<Summary.Kept> besides = folder(zip, folder);
      List<Summary.Rows> rows = tables(zip, owner, manifest.tables());
      List<Summary.Kept> files = files(zip, owner, faults);
      // Sequences stand outside snapshots: read last, they are never behind the rows.
      var summary = new Summary(rows, Catalogue.sequences(owner), files, besides, faults);
      json(zip, SUMMARY, summary);
      zip.finish();
      return new Written(manifest, summary);
    } finally {
      owner.rollback();
    }
  }

  private static void json(ZipOutputStream zip, String name, Object content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(JSON.writeValueAsBytes(content));
    zip.closeEntry();
  }

  private List<Summary.Kept> folder(ZipOutputStream zip, List<FolderFiles.Measured> measured)
      throws IOException {
    var kept = new ArrayList<Summary.Kept>();
    for (FolderFiles.Measured file : measured) {
      zip.putNextEntry(new ZipEntry(FOLDER + file.name()));
      try (InputStream in = file.open()) {
        kept.add(copy(in, zip, file.name()));
      }
      zip.closeEntry();
    }
    return kept;
  }

  private List<Summary.Rows> tables(ZipOutputStream zip, Connection owner, List<Table> tables)
      throws SQLException, IOException {
    var rows = new ArrayList<Summary.Rows>();
    for (Table table : tables) {
      zip.putNextEntry(new ZipEntry(TABLES + table.path()));
      rows.add(CopyText.read(owner, table, zip, pace));
      zip.closeEntry();
    }
    return rows;
  }

  /** A file is read to its end before any of it is written, so that no broken one gets in. */
  private List<Summary.Kept> files(ZipOutputStream zip, Connection owner, List<String> faults)
      throws SQLException, IOException {
    var kept = new ArrayList<Summary.Kept>();
    List<String> named = StoredFiles.named(owner);
    var stored = new StoredFiles(home);
    for (String digest : named) {
      if (!stored.has(digest)) {
        faults.add("file " + digest + " is missing");
      } else if (!whole(stored, digest)) {
        faults.add("file " + digest + " was altered");
      } else {
        zip.putNextEntry(new ZipEntry(FILES + digest));
        try (InputStream in = stored.open(digest)) {
          kept.add(copy(in, zip, digest));
        }
        zip.closeEntry();
      }
    }
    return kept;
  }

  private boolean whole(StoredFiles stored, String digest) {
    try (InputStream in = stored.open(digest)) {
      byte[] buffer = new byte[64 * 1024];
      int got = in.read(buffer);
      while (got >= 0) {
        pace.breathe();
        got = in.read(buffer);
      }
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private Summary.Kept copy(InputStream in, OutputStream out, String name) throws IOException {
    var digest = Counted.sha256();
    byte[] buffer = new byte[64 * 1024];
    long bytes = 0;
    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
      out.write(buffer, 0, got);
      digest.update(buffer, 0, got);
      bytes += got;
      pace.breathe();
    }
    return new Summary.Kept(name, bytes, HexFormat.of().formatHex(digest.digest()));
  }
}
