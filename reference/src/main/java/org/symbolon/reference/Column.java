package org.symbolon.reference;

import java.util.Locale;

/**
 * One column of a table.
 *
 * @param mayBeAbsent whether a file without the column is read as one where all its cells are
 *     empty: the column came later than files that are about
 * @param target the code list of a CODE, the table of a REF; empty for other types
 * @param key whether the column is part of the key of a row
 */
public record Column(
    String table,
    String name,
    int position,
    ColumnType type,
    boolean required,
    boolean mayBeAbsent,
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
