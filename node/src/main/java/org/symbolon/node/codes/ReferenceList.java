package org.symbolon.node.codes;

import java.util.List;
import java.util.Map;

/**
 * One list that ships, in the reader's words.
 *
 * @param name last part of its address
 * @param rows cells by raw column name
 * @param source of every row that does not name its own
 * @param asOf as-of date of every row that does not have its own
 * @param confidence of every row that does not have its own; empty where each has
 * @param remark what is said of the list as a whole, or empty
 */
record ReferenceList(
    Kind kind,
    String name,
    String title,
    String version,
    List<ListColumn> columns,
    List<Map<String, String>> rows,
    String source,
    String asOf,
    String confidence,
    String remark) {

  /** What a list is; its address says so. */
  enum Kind {
    FILES,
    LISTS,
    COUNTRIES;

    String address() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  ReferenceList {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  String address() {
    return "/codes/" + kind.address() + "/" + name;
  }

  List<String> columnNames() {
    return columns.stream().map(ListColumn::name).toList();
  }
}
