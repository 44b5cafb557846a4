package org.symbolon.node.backup.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the catalogue of a database shows it.
 *
 * @param columns in their order, without those that the server computes from others
 */
public record Table(String schema, String name, List<Column> columns) {

  /** A column and its type as PostgreSQL writes it. */
  public record Column(String name, String type) {}

  public Table {
    columns = List.copyOf(columns);
  }

  /** As in {@code access.event}; nothing is quoted. */
  public String path() {
    return schema + "." + name;
  }

  String quoted() {
    return quote(schema) + "." + quote(name);
  }

  String copyOut() {
    return "copy " + quoted() + columnList() + " to stdout";
  }

  String copyIn() {
    return "copy " + quoted() + columnList() + " from stdin";
  }

  /** Nothing for a table of no column, whose rows still count. */
  private String columnList() {
    return columns.isEmpty()
        ? ""
        : columns.stream()
            .map(column -> quote(column.name()))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
