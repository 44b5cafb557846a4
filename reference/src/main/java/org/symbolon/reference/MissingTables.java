package org.symbolon.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds references to tables that are not there: one fault for each such table. */
final class MissingTables {

  private MissingTables() {}

  static void check(Schemas schemas, TableKeys tables, Faults faults) {
    Map<String, String> missing = new LinkedHashMap<>();
    for (String table : tables.tables()) {
      List<Row> rows = tables.rows(table);
      for (Column column : schemas.get(table).columns()) {
        boolean refers = column.type() == ColumnType.REF || column.type() == ColumnType.REFS;
        if (refers
            && !tables.knows(column.target())
            && rows.stream().anyMatch(row -> !row.get(column.name()).isEmpty())) {
          missing.putIfAbsent(column.target(), table);
        }
      }
    }
    if (!tables.knows("structures")
        && tables.rows("network_members").stream()
            .anyMatch(row -> row.get("member_kind").equals("STRUCTURE"))) {
      missing.putIfAbsent("structures", "network_members");
    }
    missing.forEach((target, from) ->
        faults.add(target + ".csv", 0, "", FaultCode.MISSING_TABLE, target, from));
  }
}
