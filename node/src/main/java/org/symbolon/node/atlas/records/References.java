package org.symbolon.node.atlas.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.reference.Cells;
import org.symbolon.reference.Column;
import org.symbolon.reference.ColumnType;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/** Which cells point to which records, by the schema. */
@Component
class References {

  private static final String GROUPS = "country_groups";

  private final Schemas schemas;

  References(ReferenceData reference) {
    schemas = reference.schemas();
  }

  /**
   * A cell that points to a record.
   *
   * @param from the record that the cell belongs to
   */
  record Link(RecordId from, String column, RecordId to) {}

  /** What the cells of a row point to; countries and regions are not records of their own. */
  List<Link> from(RecordId id, Map<String, String> cells) {
    var links = new ArrayList<Link>();
    for (Column column : schemas.get(id.table()).columns()) {
      for (String target : targets(column, cells)) {
        links.add(new Link(id, column.name(), new RecordId(target(column), target)));
      }
    }
    return links;
  }

  /** The cells of live rows that point to a record. */
  List<Link> to(RecordId id, Map<String, List<Map<String, String>>> rows) {
    return rows.entrySet().stream()
        .flatMap(table -> {
          TableSchema schema = schemas.get(table.getKey());
          List<Column> pointing =
              schema.columns().stream()
                  .filter(column -> target(column).equals(id.table()))
                  .toList();
          return pointing.isEmpty()
              ? Stream.<Link>empty()
              : table.getValue().stream().flatMap(row -> links(schema, pointing, row, id));
        })
        .toList();
  }

  private static Stream<Link> links(
      TableSchema schema, List<Column> pointing, Map<String, String> row, RecordId to) {
    return pointing.stream()
        .filter(column -> targets(column, row).contains(to.key()))
        .map(column -> new Link(new RecordId(schema.table(), schema.key(row)), column.name(), to));
  }

  /**
   * The records that would point to nothing without this one. A code of a region holds as long as
   * one country of it is recorded.
   */
  List<RecordId> holdersOf(
      RecordId id, Map<String, String> cells, Map<String, List<Map<String, String>>> rows) {
    if (id.table().equals(GROUPS)) {
      return holdersOfRegion(id, cells, rows);
    }
    return to(id, rows).stream()
        .map(Link::from)
        .filter(Predicate.not(id::equals))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Takes out of rows and candidates what nothing points to, again and again, since the last holder
   * of one may itself be another; the candidates that are left are in use.
   *
   * @return what was taken out
   */
  List<AtlasRecord> takeUnused(
      Map<RecordId, AtlasRecord> candidates, Map<String, List<Map<String, String>>> rows) {
    var taken = new ArrayList<AtlasRecord>();
    Set<RecordId> gone = new HashSet<>();
    do {
      gone.clear();
      Set<RecordId> used = used(rows);
      for (AtlasRecord record : candidates.values()) {
        if (!used.contains(record.id())
            && holdersOfRegion(record.id(), record.cells(), left(rows, gone)).isEmpty()) {
          gone.add(record.id());
          taken.add(record);
        }
      }
      candidates.keySet().removeAll(gone);
      rows.forEach((table, list) -> {
        TableSchema schema = schemas.get(table);
        list.removeIf(row -> gone.contains(new RecordId(table, schema.key(row))));
      });
    } while (!gone.isEmpty() && !candidates.isEmpty());
    return taken;
  }

  /** Without what went already in this pass: whether a region keeps a row depends on it. */
  private Map<String, List<Map<String, String>>> left(
      Map<String, List<Map<String, String>>> rows, Set<RecordId> gone) {
    if (gone.stream().noneMatch(id -> id.table().equals(GROUPS))) {
      return rows;
    }
    TableSchema schema = schemas.get(GROUPS);
    var left = new HashMap<>(rows);
    left.computeIfPresent(
        GROUPS,
        (table, list) ->
            list.stream()
                .filter(row -> !gone.contains(new RecordId(table, schema.key(row))))
                .toList());
    return left;
  }

  /** Every record that another live row points to. */
  private Set<RecordId> used(Map<String, List<Map<String, String>>> rows) {
    Set<RecordId> used = new HashSet<>();
    rows.forEach((table, list) -> {
      TableSchema schema = schemas.get(table);
      List<Column> pointing =
          schema.columns().stream().filter(column -> !target(column).isEmpty()).toList();
      for (Map<String, String> row : list) {
        var itself = new RecordId(table, schema.key(row));
        for (Column column : pointing) {
          targets(column, row).stream()
              .map(key -> new RecordId(target(column), key))
              .filter(Predicate.not(itself::equals))
              .forEach(used::add);
        }
      }
    });
    return used;
  }

  /** The rows that would name no country without this row of a region; none for other tables. */
  private List<RecordId> holdersOfRegion(
      RecordId id, Map<String, String> cells, Map<String, List<Map<String, String>>> rows) {
    if (!id.table().equals(GROUPS)) {
      return List.of();
    }
    String group = cells.getOrDefault("group", "");
    TableSchema groups = schemas.get(GROUPS);
    boolean another =
        rows.getOrDefault(GROUPS, List.of()).stream()
            .anyMatch(row -> group.equals(row.get("group")) && !groups.key(row).equals(id.key()));
    if (another) {
      return List.of();
    }
    var holders = new ArrayList<RecordId>();
    rows.forEach((table, list) -> {
      TableSchema schema = schemas.get(table);
      for (Map<String, String> row : list) {
        boolean uses =
            schema.columns().stream()
                .filter(column -> column.type() == ColumnType.TERRITORIES)
                .anyMatch(column -> items(row, column).contains(group));
        if (uses) {
          holders.add(new RecordId(table, schema.key(row)));
        }
      }
    });
    return holders.stream().sorted().toList();
  }

  /** The table that a column points to; empty where it points to none. */
  static String target(Column column) {
    return switch (column.type()) {
      case REF, REFS -> column.target();
      case TEXT -> isMember(column) ? "structures" : "";
      case LONG_TEXT, IDENTIFIER, CODE, CODES, DATE, PERIOD, INTEGER, COUNTRY, TERRITORIES -> "";
    };
  }

  private static List<String> targets(Column column, Map<String, String> row) {
    return switch (column.type()) {
      case REF, REFS -> items(row, column);
      case TEXT ->
          isMember(column) && row.getOrDefault("member_kind", "").equals("STRUCTURE")
              ? items(row, column)
              : List.of();
      case LONG_TEXT, IDENTIFIER, CODE, CODES, DATE, PERIOD, INTEGER, COUNTRY, TERRITORIES ->
          List.of();
    };
  }

  /** Members of networks are structures, States or others, as the row itself says. */
  private static boolean isMember(Column column) {
    return column.table().equals("network_members") && column.name().equals("member");
  }

  private static List<String> items(Map<String, String> row, Column column) {
    return Cells.items(row.getOrDefault(column.name(), "")).stream()
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
