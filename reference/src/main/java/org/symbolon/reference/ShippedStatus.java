package org.symbolon.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gives a folder of files the tables of who is bound that it lacks, so that the ladder, the law of
 * a State and of two States can be asked of somebody's own coding of provisions.
 *
 * <p>Only a folder with instruments gets any. A row that points to an instrument, a list, an act, a
 * structure or an organisation which the folder does not have is left out; functions that it does
 * not have are taken out of a row. So what ships never makes a sound folder faulty, and what is
 * left out is not known there. Status lists and their rows come together or not at all: a folder
 * with lists of its own is taken at its word. A table of which no row is left is not taken.
 */
final class ShippedStatus {

  private final Schemas schemas;
  private final Map<String, List<Row>> tables;
  private final Faults notes;

  private ShippedStatus(Schemas schemas, Map<String, List<Row>> tables, Faults notes) {
    this.schemas = schemas;
    this.tables = tables;
    this.notes = notes;
  }

  static void add(Schemas schemas, Map<String, List<Row>> tables, Faults notes) {
    if (tables.containsKey("instruments")) {
      new ShippedStatus(schemas, tables, notes).add();
    }
  }

  private void add() {
    if (!tables.containsKey("status_lists") && !tables.containsKey("treaty_status")) {
      take("status_lists", this::ofKnownInstrument);
      take("treaty_status", row -> keys("status_lists").contains(row.get("list_id")));
    }
    take("instrument_bindings", row -> ofKnownInstrument(row) && ofKnownGroup(row));
    take("binding_exceptions", this::ofKnownInstrument);
    take("cooperation_acts", row -> true);
    take("act_safeguards", row -> keys("cooperation_acts").contains(row.get("act")));
    take(
        "central_authorities",
        row ->
            ofKnownInstrument(row)
                && keys("cooperation_acts").contains(row.get("act"))
                && (row.get("structure_id").isEmpty()
                    || keys("structures").contains(row.get("structure_id"))));
  }

  private void take(String table, Predicate<Row> fits) {
    if (tables.containsKey(table)) {
      return;
    }
    List<Row> rows =
        ReferenceSet.rows(schemas, table).stream()
            .filter(fits)
            .map(this::withKnownFunctions)
            .filter(row ->
                !schemas.get(table).find("functions").map(Column::required).orElse(false)
                    || !row.get("functions").isEmpty())
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    tables.put(table, rows);
    notes.add(table + ".csv", 0, "", FaultCode.SHIPPED_INSTEAD, table);
  }

  private boolean ofKnownInstrument(Row row) {
    return keys("instruments").contains(row.get("instrument_id"));
  }

  private boolean ofKnownGroup(Row row) {
    String group = row.get("group");
    return group.isEmpty()
        || tables.getOrDefault("country_groups", List.of()).stream()
            .anyMatch(member -> member.get("group").equals(group));
  }

  private Row withKnownFunctions(Row row) {
    if (!row.cells().containsKey("functions")) {
      return row;
    }
    Set<String> known = keys("functions");
    var cells = new LinkedHashMap<>(row.cells());
    cells.put(
        "functions",
        row.items("functions").stream().filter(known::contains).collect(Collectors.joining(";")));
    return new Row(row.table(), row.file(), row.line(), cells);
  }

  private Set<String> keys(String table) {
    TableSchema schema = schemas.get(table);
    return tables.getOrDefault(table, List.of()).stream()
        .map(row -> schema.key(row.cells()))
        .collect(Collectors.toSet());
  }
}
