package org.symbolon.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table, with the place it came from.
 *
 * @param file the file it stands in; empty for a form
 * @param line the line of the file on which it begins, from 1; 0 for a form
 * @param cells column to text, in the order of the columns; an unknown cell is empty
 */
public record Row(String table, String file, int line, Map<String, String> cells) {

  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** A row that was typed into a form. */
  public static Row of(String table, Map<String, String> cells) {
    return new Row(table, "", 0, cells);
  }

  /** The text of a cell; empty where it is unknown. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The items of a cell that holds several, empty ones left out. */
  public List<String> items(String column) {
    return Cells.items(get(column)).stream().filter(item -> !item.isEmpty()).toList();
  }
}
