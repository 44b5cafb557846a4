package org.symbolon.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a folder of files of the format of the shipped tables: a researcher's own coding. Any
 * tables may be there; each needs those that its rows refer to. {@code functions} and {@code
 * country_groups} are taken from what ships where the folder has none; so are the tables of who is
 * bound, where the folder has instruments, without the rows that speak of what the folder does not
 * have ({@link ShippedStatus}). Other files are left alone and named in a note. Every fault of the
 * folder is found in one reading.
 */
public final class ReferenceFolder {

  static final int MOST_MEGABYTES = 16;
  private static final List<String> SHIPPED_INSTEAD = List.of("functions", "country_groups");
  private static final String CSV = ".csv";

  /** What came of a reading. */
  public sealed interface Result {}

  /**
   * The folder is sound.
   *
   * @param notes what was left alone or taken from what ships
   */
  public record Accepted(ReferenceData data, List<Fault> notes) implements Result {}

  /** The folder is at fault, and nothing of it is used. */
  public record Refused(List<Fault> faults) implements Result {}

  private ReferenceFolder() {}

  /** Reads and checks a folder; never throws because of what stands in it. */
  public static Result read(Path folder) {
    var faults = new Faults();
    var notes = new Faults();
    List<Path> files = list(folder, faults);
    List<FileNote> shipped = FileNote.shipped();
    Schemas schemas = Schemas.of(shipped);
    var tables = new LinkedHashMap<String, List<Row>>();
    for (Path path : files) {
      String file = String.valueOf(path.getFileName());
      String table = file.endsWith(CSV) ? file.substring(0, file.length() - CSV.length()) : "";
      schemas
          .find(table)
          .ifPresentOrElse(
              schema -> tables.put(table, read(schema, path, file, faults)),
              () -> ignore(schemas, file, notes));
    }
    if (tables.isEmpty() && faults.isEmpty()) {
      String names =
          schemas.all().stream().map(each -> each.table() + CSV).collect(Collectors.joining(", "));
      faults.add(String.valueOf(folder.getFileName()), 0, "", FaultCode.NO_TABLES, names);
    }
    if (tables.isEmpty()) {
      return new Refused(faults.list());
    }
    for (String table : SHIPPED_INSTEAD) {
      if (!tables.containsKey(table)) {
        tables.put(table, ReferenceSet.rows(schemas, table));
        notes.add(table + CSV, 0, "", FaultCode.SHIPPED_INSTEAD, table);
      }
    }
    ShippedStatus.add(schemas, tables, notes);
    ReferenceData data =
        new ReferenceSet.Loading(schemas, shippedNotes(shipped, notes))
            .check(inOrder(schemas, tables), faults);
    return faults.isEmpty() ? new Accepted(data, notes.list()) : new Refused(faults.list());
  }

  private static List<Path> list(Path folder, Faults faults) {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.list(folder)) {
        return paths
            .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
            .sorted()
            .toList();
      } catch (IOException unreadable) {
        // Falls through: a folder that cannot be listed is named like one that is not there.
      }
    }
    faults.add("", 0, "", FaultCode.NOT_A_FOLDER, folder.toString());
    return List.of();
  }

  private static List<Row> read(TableSchema schema, Path path, String file, Faults faults) {
    int most = MOST_MEGABYTES << 20;
    if (!Files.isRegularFile(path)) {
      faults.add(file, 0, "", FaultCode.UNREADABLE_FILE);
      return List.of();
    }
    try (InputStream in = Files.newInputStream(path)) {
      if (Files.size(path) > most) {
        faults.add(file, 0, "", FaultCode.FILE_TOO_LARGE, Integer.toString(MOST_MEGABYTES));
        return List.of();
      }
      return TableReader.read(schema, file, in.readNBytes(most), faults);
    } catch (IOException unreadable) {
      faults.add(file, 0, "", FaultCode.UNREADABLE_FILE);
      return List.of();
    }
  }

  private static void ignore(Schemas schemas, String file, Faults notes) {
    List<String> names = schemas.all().stream().map(TableSchema::table).toList();
    String stem = file.endsWith(CSV) ? file.substring(0, file.length() - CSV.length()) : file;
    notes.add(file, 0, "", FaultCode.IGNORED_FILE, Nearest.one(stem, names));
  }

  /** The notes of those shipped files that stand in for the folder's. */
  private static Map<String, FileNote> shippedNotes(List<FileNote> shipped, Faults notes) {
    var used = new LinkedHashMap<String, FileNote>();
    for (Fault note : notes.list()) {
      if (note.code() == FaultCode.SHIPPED_INSTEAD) {
        shipped.stream()
            .filter(file -> file.table().equals(note.arguments().getFirst()))
            .forEach(file -> used.put(file.table(), file));
      }
    }
    return used;
  }

  private static Map<String, List<Row>> inOrder(Schemas schemas, Map<String, List<Row>> tables) {
    var ordered = new LinkedHashMap<String, List<Row>>();
    for (TableSchema schema : schemas.all()) {
      List<Row> rows = tables.get(schema.table());
      if (rows != null) {
        ordered.put(schema.table(), rows);
      }
    }
    tables.forEach(ordered::putIfAbsent);
    return ordered;
  }
}
