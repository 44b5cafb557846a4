package org.symbolon.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference data that ship with the program. */
public final class ReferenceSet {

  private ReferenceSet() {}

  /**
   * The shipped tables, checked.
   *
   * @throws BrokenReferenceException if a row is broken, which the build finds first
   */
  public static ReferenceData shipped() {
    var faults = new Faults();
    ReferenceData data = load(faults);
    if (!faults.isEmpty()) {
      throw new BrokenReferenceException(faults.list());
    }
    return data;
  }

  /** What is wrong with the shipped tables; nothing, in a build that passed. */
  public static List<Fault> faults() {
    var faults = new Faults();
    load(faults);
    return faults.list();
  }

  private static ReferenceData load(Faults faults) {
    List<FileNote> files = FileNote.shipped();
    Schemas schemas = Schemas.of(files);
    var tables = new LinkedHashMap<String, List<Row>>();
    var notes = new LinkedHashMap<String, FileNote>();
    for (FileNote file : files) {
      TableSchema schema = schemas.get(file.table());
      byte[] bytes = Resources.bytes(file.file());
      tables.put(file.table(), TableReader.read(schema, file.file(), bytes, faults));
      notes.put(file.table(), file);
    }
    return new Loading(schemas, notes).check(tables, faults);
  }

  /** The rows of one shipped table, unchecked: they were checked by the build. */
  static List<Row> rows(Schemas schemas, String table) {
    String file = table + ".csv";
    return TableReader.read(schemas.get(table), file, Resources.bytes(file), new Faults());
  }

  /** The last steps of every loading: keys, code lists, checks. */
  record Loading(Schemas schemas, Map<String, FileNote> notes) {

    ReferenceData check(Map<String, List<Row>> tables, Faults faults) {
      var keys = new TableKeys(schemas, tables);
      FileNote functions = notes.get("functions");
      var codes = new ShippedCodes(functions == null ? "" : functions.asOf());
      CodeLists lists = codes.with(keys.rows("functions"), keys.rows("country_groups"));
      MissingTables.check(schemas, keys, faults);
      var check = new TableCheck(lists);
      for (String table : keys.tables()) {
        check.check(schemas.get(table), keys.rows(table), keys, faults);
      }
      return new ReferenceData(schemas, lists, notes, keys);
    }
  }
}
