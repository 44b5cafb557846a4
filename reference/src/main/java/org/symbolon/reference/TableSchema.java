package org.symbolon.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The columns of one table, in the order of its file. */
public record TableSchema(String table, Wording titles, List<Column> columns) {

  /** Stands between the parts of a key. */
  public static final String KEY_SEPARATOR = " | ";

  public TableSchema {
    columns = List.copyOf(columns);
  }

  public String title(Locale locale) {
    return titles.in(locale);
  }

  public Optional<Column> find(String column) {
    return columns.stream().filter(each -> each.name().equals(column)).findFirst();
  }

  public Column get(String column) {
    return find(column)
        .orElseThrow(() -> new IllegalArgumentException(table + " has no column " + column));
  }

  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  public List<Column> keyColumns() {
    return columns.stream().filter(Column::key).toList();
  }

  /** The key of a row: its key cells, joined; the same as the cell where the key is one column. */
  public String key(Map<String, String> cells) {
    var key = new StringJoiner(KEY_SEPARATOR);
    for (Column column : columns) {
      if (column.key()) {
        key.add(cells.getOrDefault(column.name(), ""));
      }
    }
    return key.toString();
  }

  /** The cells in the order of the columns, trimmed; every column present, other names left out. */
  public Map<String, String> arrange(Map<String, String> cells) {
    var arranged = new LinkedHashMap<String, String>();
    for (Column column : columns) {
      arranged.put(column.name(), Cells.clean(cells.getOrDefault(column.name(), "")));
    }
    return arranged;
  }

  TableSchema named(String other, Wording otherTitles) {
    return new TableSchema(other, otherTitles, columns);
  }
}
