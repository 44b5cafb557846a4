package org.symbolon.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks rows against the schema of their table, one row of a form or a whole file, with the same
 * strictness everywhere. It never throws on bad input and finds all faults, up to a thousand.
 */
public final class TableCheck {

  private final CodeLists codes;

  public TableCheck(CodeLists codes) {
    this.codes = codes;
  }

  /** What is wrong with the names of the columns of a file; empty when rows can be read. */
  public List<Fault> header(TableSchema schema, String file, List<String> header) {
    var faults = new Faults();
    HeaderCheck.check(schema, file, header.stream().map(Cells::clean).toList(), faults);
    return faults.list();
  }

  /**
   * What is wrong with these rows. Cells are expected as {@link TableSchema#arrange} leaves them.
   *
   * @param known what references are checked against; rows of the same table that are checked
   *     together know each other
   */
  public List<Fault> check(TableSchema schema, List<Row> rows, KnownKeys known) {
    var faults = new Faults();
    check(schema, rows, known, faults);
    return faults.list();
  }

  void check(TableSchema schema, List<Row> rows, KnownKeys known, Faults faults) {
    var cells = new CellCheck(codes, known, faults);
    List<RowRules.Rule> rules = RowRules.of(schema.table());
    Map<String, Row> keys = HashMap.newHashMap(rows.size());
    Map<String, Row> groups = new HashMap<>();
    for (Row row : rows) {
      for (Column column : schema.columns()) {
        cells.check(column, row);
      }
      for (RowRules.Rule rule : rules) {
        rule.check(row, known, faults);
      }
      unique(schema, row, keys, faults);
      if (schema.table().equals("country_groups")) {
        sameGroup(row, groups, faults);
      }
    }
  }

  private static void unique(TableSchema schema, Row row, Map<String, Row> keys, Faults faults) {
    List<Column> parts = schema.keyColumns();
    if (parts.stream().anyMatch(part -> row.get(part.name()).isEmpty())) {
      return;
    }
    String key = schema.key(row.cells());
    Row earlier = keys.putIfAbsent(key, row);
    if (earlier != null) {
      String line = Integer.toString(earlier.line());
      faults.add(row, parts.getFirst().name(), FaultCode.DUPLICATE_KEY, key, line);
    }
  }

  private static void sameGroup(Row row, Map<String, Row> groups, Faults faults) {
    Row first = groups.putIfAbsent(row.get("group"), row);
    if (first == null) {
      return;
    }
    for (String column : List.of("kind", "label")) {
      String own = row.get(column);
      String other = first.get(column);
      if (!own.isEmpty() && !other.isEmpty() && !own.equals(other)) {
        String line = Integer.toString(first.line());
        faults.add(row, column, FaultCode.GROUP_DIFFERS, row.get("group"), own, other, line);
      }
    }
  }
}
