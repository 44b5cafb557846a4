package org.symbolon.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checked tables. Immutable. */
public final class ReferenceData {

  private final Schemas schemas;
  private final CodeLists codeLists;
  private final Map<String, FileNote> files;
  private final TableKeys keys;

  ReferenceData(Schemas schemas, CodeLists codeLists, Map<String, FileNote> files, TableKeys keys) {
    this.schemas = schemas;
    this.codeLists = codeLists;
    this.files = files;
    this.keys = keys;
  }

  /** The names of the tables that are there, in their order. */
  public Set<String> tables() {
    return keys.tables();
  }

  public boolean has(String table) {
    return keys.knows(table);
  }

  /** The rows of a table in the order of its file; none where the table is not there. */
  public List<Row> rows(String table) {
    return keys.rows(table);
  }

  /** The row of a key, as {@link TableSchema#key} makes it. */
  public Optional<Row> find(String table, String key) {
    return keys.find(table, key);
  }

  /** Every table as cells only: what {@code coverage} reads. */
  public Map<String, List<Map<String, String>>> cells() {
    var cells = new LinkedHashMap<String, List<Map<String, String>>>();
    for (String table : tables()) {
      var rows = new ArrayList<Map<String, String>>();
      rows(table).forEach(row -> rows.add(row.cells()));
      cells.put(table, Collections.unmodifiableList(rows));
    }
    return Collections.unmodifiableMap(cells);
  }

  public Schemas schemas() {
    return schemas;
  }

  public CodeLists codeLists() {
    return codeLists;
  }

  /** What is said of the whole file of a table; only for files that ship. */
  public Optional<FileNote> file(String table) {
    return Optional.ofNullable(files.get(table));
  }

  public Collection<FileNote> files() {
    return Collections.unmodifiableCollection(files.values());
  }

  /**
   * Source, as-of date and confidence of a row, its own or those of its file; of a participant
   * those of the status list in which it stands.
   */
  public Provenance provenance(Row row) {
    if (row.table().equals("treaty_status")) {
      return find("status_lists", row.get("list_id"))
          .map(
              list -> new Provenance(list.get("source"), list.get("as_of"), list.get("confidence")))
          .orElse(new Provenance("", "", ""));
    }
    FileNote file = files.get(row.table());
    String source = row.get("source");
    String confidence = row.get("confidence");
    return new Provenance(
        source.isEmpty() && file != null ? file.source() : source,
        file == null ? "" : file.asOf(),
        confidence.isEmpty() && file != null ? file.confidence() : confidence);
  }

  /** These tables, to check further rows against. */
  public KnownKeys known() {
    return keys;
  }
}
