package org.symbolon.node.codes;

import java.util.Comparator;
import java.util.Map;
import org.symbolon.node.web.Folding;
import org.symbolon.reference.Column;
import org.symbolon.reference.ColumnType;

/**
 * A column of a list.
 *
 * @param name the raw name, which exports carry
 * @param codes code list that explains its cells, or empty
 */
record ListColumn(String name, String label, ColumnType type, String codes) {

  static ListColumn text(String name, String label) {
    return new ListColumn(name, label, ColumnType.TEXT, "");
  }

  static ListColumn code(String name, String label, String codes) {
    return new ListColumn(name, label, ColumnType.CODE, codes);
  }

  static ListColumn of(Column column, java.util.Locale locale) {
    boolean coded = column.type() == ColumnType.CODE || column.type() == ColumnType.CODES;
    return new ListColumn(
        column.name(), column.label(locale), column.type(), coded ? column.target() : "");
  }

  boolean numeric() {
    return type == ColumnType.INTEGER;
  }

  Comparator<Map<String, String>> order() {
    Comparator<Map<String, String>> byText =
        Comparator.comparing(row -> Folding.fold(row.getOrDefault(name, "")));
    return numeric() ? Comparator.<Map<String, String>, Long>comparing(this::count) : byText;
  }

  private long count(Map<String, String> row) {
    String cell = row.getOrDefault(name, "");
    return cell.matches("[0-9]{1,18}") ? Long.parseLong(cell) : -1;
  }
}
