package org.symbolon.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema of every table, read from {@code columns.csv}: the schema is data. */
public final class Schemas {

  /** Tables of plans have one schema; their names begin with this. */
  public static final String PLAN_PREFIX = "plan_";

  private static final String PLAN = "plan";

  private final Map<String, TableSchema> schemas;
  private final TableSchema plan;

  private Schemas(Map<String, TableSchema> schemas, TableSchema plan) {
    this.schemas = schemas;
    this.plan = plan;
  }

  /** The schemas of the tables that ship, in the order of {@code files.csv}. */
  public static Schemas shipped() {
    return of(FileNote.shipped());
  }

  static Schemas of(Collection<FileNote> files) {
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (Row row : Resources.plain("columns")) {
      columns.computeIfAbsent(row.get("table"), table -> new ArrayList<>()).add(column(row));
    }
    var schemas = new LinkedHashMap<String, TableSchema>();
    for (FileNote file : files) {
      String table = file.table();
      List<Column> own =
          columns.getOrDefault(table.startsWith(PLAN_PREFIX) ? PLAN : table, List.of());
      if (!own.isEmpty()) {
        schemas.put(table, new TableSchema(table, file.titles(), own));
      }
    }
    var plan =
        new TableSchema(PLAN, new Wording("Plan", "Plan"), columns.getOrDefault(PLAN, List.of()));
    return new Schemas(schemas, plan);
  }

  private static Column column(Row row) {
    return new Column(
        row.get("table"),
        row.get("column"),
        Integer.parseInt(row.get("position")),
        ColumnType.valueOf(row.get("type")),
        row.get("required").equals("Y"),
        row.get("required").equals("A"),
        row.get("target"),
        row.get("key").equals("Y"),
        new Wording(row.get("label_en"), row.get("label_fr")),
        new Wording(row.get("help_en"), row.get("help_fr")));
  }

  /** The schemas of the shipped tables, in their order. */
  public List<TableSchema> all() {
    return List.copyOf(schemas.values());
  }

  /** The schema of a table; any table that begins with {@code plan_} has the schema of plans. */
  public Optional<TableSchema> find(String table) {
    TableSchema known = schemas.get(table);
    if (known != null) {
      return Optional.of(known);
    }
    if (table.startsWith(PLAN_PREFIX) && table.length() > PLAN_PREFIX.length()) {
      String name = table.substring(PLAN_PREFIX.length());
      return Optional.of(plan.named(table, new Wording("Plan: " + name, "Plan : " + name)));
    }
    return Optional.empty();
  }

  /** The schema of a table that ships, and of no other. */
  public Optional<TableSchema> findShipped(String table) {
    return Optional.ofNullable(schemas.get(table));
  }

  public TableSchema get(String table) {
    return find(table).orElseThrow(() -> new IllegalArgumentException("no table " + table));
  }
}
