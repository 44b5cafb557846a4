package org.symbolon.reference;

import java.util.Locale;

/**
 * One column of a table.
 *
 * @param target the code list of a CODE, the table of a REF; empty for other types
 * @param key whether the column is part of the key of a row
 */
public record Column(
    String table,
    String name,
    int position,
    ColumnType type,
    boolean required,
    String target,
    boolean key,
    Wording labels,
    Wording helps) {

  public String label(Locale locale) {
    return labels.in(locale);
  }

  /** What to write in a cell of this column. */
  public String help(Locale locale) {
    return helps.in(locale);
  }
}
