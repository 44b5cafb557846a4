package org.symbolon.node.atlas.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;
import tools.jackson.databind.JsonNode;

/** The data of a frozen document as tables: each list of rows is one, and so are the figures. */
final class DataTables {

  /** Rows of a table that stand on the page until the reader asks for all. */
  private static final int SHOWN = 40;

  private final JsonNode document;

  DataTables(JsonNode document) {
    this.document = document;
  }

  /** Names of what is a list of rows. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    document
        .path("data")
        .properties()
        .forEach(one -> {
          if (one.getValue().isArray()) {
            names.add(one.getKey());
          }
        });
    return names;
  }

  /** Figures first, then the lists of rows. */
  List<Table> tables(Page page, Wording wording) {
    List<Table> figures = new ArrayList<>();
    List<Table> lists = new ArrayList<>();
    document
        .path("data")
        .properties()
        .forEach(one -> {
          if (one.getValue().isArray()) {
            lists.add(list(page, wording, one.getKey(), one.getValue()));
          } else {
            figures.add(figures(page, wording, one.getKey(), one.getValue()));
          }
        });
    figures.addAll(lists);
    return figures;
  }

  private static int most(Page page) {
    return page.parameter("rows").equals("all") ? Integer.MAX_VALUE : SHOWN;
  }

  private Table list(Page page, Wording wording, String name, JsonNode rows) {
    List<String> columns = columns(name, rows);
    List<Table.Row> shown = new ArrayList<>();
    int most = most(page);
    for (JsonNode row : rows) {
      if (shown.size() == most) {
        break;
      }
      List<Cell> cells = new ArrayList<>();
      for (String column : columns) {
        cells.add(Cell.of(wording.value(column, field(row, column))));
      }
      shown.add(Table.Row.of(cells));
    }
    return Table.of(
            page.text("atlas.versions.table", wording.column(name), shown.size(), rows.size()),
            columns.stream()
                .map(column ->
                    numeric(rows, column)
                        ? Table.Column.number(wording.column(column))
                        : Table.Column.text(wording.column(column)))
                .toList(),
            shown)
        .orEmpty(Table.Empty.of(wording.column(name), page.text("atlas.versions.table.empty")));
  }

  private static Table figures(Page page, Wording wording, String name, JsonNode object) {
    Map<String, JsonNode> flat = new LinkedHashMap<>();
    flat("", object, flat);
    int most = most(page);
    List<Table.Row> rows = new ArrayList<>();
    flat.forEach((path, value) -> {
      if (rows.size() == most) {
        return;
      }
      String last = path.substring(path.lastIndexOf('.') + 1);
      rows.add(
          Table.Row.of(
              Cell.of(path.isEmpty() ? wording.column(name) : wording.column(path)),
              Cell.of(wording.value(last, value))));
    });
    return Table.of(
        page.text("atlas.versions.table", wording.column(name), rows.size(), flat.size()),
        List.of(
            Table.Column.text(page.text("atlas.versions.figure")),
            Table.Column.number(page.text("atlas.versions.value"))),
        rows);
  }

  /** Every plain value below a node, by its path. */
  static void flat(String path, JsonNode node, Map<String, JsonNode> into) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties()
          .forEach(one ->
              flat(
                  path.isEmpty() ? one.getKey() : path + "." + one.getKey(), one.getValue(), into));
    } else {
      into.put(path, node);
    }
  }

  /** One list of rows as a file, in codes as frozen. */
  Export export(String name) {
    JsonNode rows = document.path("data").path(name);
    if (!rows.isArray()) {
      throw Refusal.badRequest("atlas.versions.table.unknown", String.join(", ", names()));
    }
    List<String> columns = columns(name, rows);
    List<List<String>> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(columns.stream().map(c -> plain(field(row, c))).toList()));
    return new Export(document.path("chart").asString("chart") + "-" + name, columns, cells);
  }

  private static String plain(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (value.isArray()) {
      List<String> texts = new ArrayList<>();
      value.forEach(item -> texts.add(plain(item)));
      return String.join(";", texts);
    }
    return value.isObject() ? value.toString() : value.asString();
  }

  /** What tells rows apart comes first. */
  private List<String> columns(String name, JsonNode rows) {
    Set<String> columns = new LinkedHashSet<>();
    Set<String> found = new LinkedHashSet<>();
    for (JsonNode row : rows) {
      if (row.isObject()) {
        Collection<String> fields = row.propertyNames();
        found.addAll(fields);
      }
    }
    document
        .path("keys")
        .path(name)
        .forEach(key -> {
          if (found.contains(key.asString())) {
            columns.add(key.asString());
          }
        });
    columns.addAll(found);
    return columns.isEmpty() ? List.of(name) : List.copyOf(columns);
  }

  private static JsonNode field(JsonNode row, String column) {
    return row.isObject() ? row.path(column) : row;
  }

  private static boolean numeric(JsonNode rows, String column) {
    boolean any = false;
    for (JsonNode row : rows) {
      JsonNode value = field(row, column);
      if (!value.isNumber() && !value.isNull() && !value.isMissingNode()) {
        return false;
      }
      any |= value.isNumber();
    }
    return any;
  }
}
