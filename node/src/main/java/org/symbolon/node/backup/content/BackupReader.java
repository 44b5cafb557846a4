package org.symbolon.node.backup.content;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a backup from its beginning to its end and compares all of it with its summary. */
public final class BackupReader {

  /** What is done with each piece; the streams end where the piece ends. */
  public interface Taker {

    default void manifest(Manifest manifest) throws IOException, SQLException, BackupRefused {}

    default void table(Table table, InputStream text) throws IOException, SQLException {
      text.transferTo(java.io.OutputStream.nullOutputStream());
    }

    default void file(String digest, InputStream content) throws IOException {
      content.transferTo(java.io.OutputStream.nullOutputStream());
    }

    default void folder(String name, InputStream content) throws IOException {
      content.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private final Taker taker;
  private final List<Summary.Rows> rows = new ArrayList<>();
  private final List<Summary.Kept> files = new ArrayList<>();
  private final List<Summary.Kept> folder = new ArrayList<>();
  private @Nullable Manifest manifest;
  private @Nullable Summary summary;

  private BackupReader(Taker taker) {
    this.taker = taker;
  }

  /**
   * Reads a whole backup.
   *
   * @param plain what was sealed; it is read to its end
   * @throws BackupRefused where it is not whole, or of a form that this release does not know
   */
  public static BackupWriter.Written read(InputStream plain, Taker taker)
      throws IOException, SQLException, BackupRefused {
    return new BackupReader(taker).readAll(plain);
  }

  private BackupWriter.Written readAll(InputStream plain)
      throws IOException, SQLException, BackupRefused {
    try {
      var zip = new ZipInputStream(plain);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        piece(entry.getName(), zip);
      }
      plain.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (ZipException | JacksonException e) {
      throw new BackupRefused("the backup cannot be read as an archive", "Take another one.", e);
    }
    Manifest first = manifest;
    Summary last = summary;
    if (first == null || last == null) {
      throw new BackupRefused("the backup lacks its beginning or its end", "Take another one.");
    }
    compare(first, last);
    return new BackupWriter.Written(first, last);
  }

  private void piece(String name, ZipInputStream zip)
      throws IOException, SQLException, BackupRefused {
    var in = new Counted(zip);
    if (name.equals(BackupWriter.MANIFEST)) {
      manifest = manifest(in);
      taker.manifest(manifest);
    } else if (name.equals(BackupWriter.SUMMARY)) {
      summary = BackupWriter.JSON.readValue(in, Summary.class);
    } else if (name.startsWith(BackupWriter.TABLES)) {
      String path = name.substring(BackupWriter.TABLES.length());
      taker.table(table(path), in);
      rows.add(new Summary.Rows(path, in.lines(), in.bytes(), in.hex()));
    } else if (name.startsWith(BackupWriter.FILES)) {
      String digest = name.substring(BackupWriter.FILES.length());
      taker.file(digest, in);
      files.add(new Summary.Kept(digest, in.bytes(), in.hex()));
    } else if (name.startsWith(BackupWriter.FOLDER)) {
      String file = name.substring(BackupWriter.FOLDER.length());
      taker.folder(file, in);
      folder.add(new Summary.Kept(file, in.bytes(), in.hex()));
    } else {
      throw new BackupRefused("the backup holds " + name + ", which nobody knows", NEWER);
    }
  }

  private static final String NEWER = "Use the release that wrote it, or a newer one.";

  private static Manifest manifest(InputStream in) throws BackupRefused {
    Manifest read = BackupWriter.JSON.readValue(in, Manifest.class);
    if (read.format() != Manifest.FORMAT) {
      throw new BackupRefused("the backup is of form " + read.format(), NEWER);
    }
    return read;
  }

  private Table table(String path) throws BackupRefused {
    Manifest first = manifest;
    return (first == null ? List.<Table>of() : first.tables())
        .stream()
            .filter(table -> table.path().equals(path))
            .findFirst()
            .orElseThrow(() ->
                new BackupRefused(
                    "the backup holds the table " + path + ", which it does not announce",
                    "Take another one."));
  }

  private void compare(Manifest first, Summary last) throws BackupRefused {
    var wrong = new ArrayList<String>();
    differences(wrong, "table", last.tables(), rows, Summary.Rows::table);
    differences(wrong, "file", last.files(), files, Summary.Kept::name);
    differences(wrong, "file", last.folder(), folder, Summary.Kept::name);
    differences(
        wrong,
        "table",
        first.tables().stream().map(Table::path).toList(),
        rows.stream().map(Summary.Rows::table).toList(),
        name -> name);
    if (!wrong.isEmpty()) {
      throw new BackupRefused(
          "the backup is not what its summary says: " + String.join("; ", wrong),
          "Take another one.");
    }
  }

  /** What is in one list and not, or otherwise, in the other. */
  static <T> void differences(
      List<String> wrong, String what, List<T> said, List<T> found, Function<T, String> name) {
    Map<String, T> there =
        found.stream().collect(Collectors.toMap(name, each -> each, (a, _) -> a));
    for (T each : said) {
      T other = there.remove(name.apply(each));
      if (!each.equals(other)) {
        wrong.add(
            what + " " + name.apply(each) + (other == null ? " is missing" : " is another one"));
      }
    }
    there.keySet().forEach(left -> wrong.add(what + " " + left + " was added"));
  }
}
