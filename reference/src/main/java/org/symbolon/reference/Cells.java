package org.symbolon.reference;

import java.util.ArrayList;
import java.util.List;

/** How the text of a cell is read: blanks around it are not part of it, and lists are joined. */
public final class Cells {

  /** Stands between the items of a cell that holds several. */
  public static final char ITEM_SEPARATOR = ';';

  private static final char NO_BREAK_SPACE = '\u00a0';

  private Cells() {}

  /** The cell without blanks around it and with plain line ends. */
  public static String clean(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && blank(cell.charAt(from))) {
      from++;
    }
    while (to > from && blank(cell.charAt(to - 1))) {
      to--;
    }
    String clean = cell.substring(from, to);
    return clean.indexOf('\r') < 0 ? clean : clean.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == NO_BREAK_SPACE;
  }

  /** The items of a cell that holds several; none where it is empty. Empty items are kept. */
  public static List<String> items(String cell) {
    var items = new ArrayList<String>(4);
    if (cell.isEmpty()) {
      return items;
    }
    int from = 0;
    for (int at = cell.indexOf(ITEM_SEPARATOR); at >= 0; at = cell.indexOf(ITEM_SEPARATOR, from)) {
      items.add(clean(cell.substring(from, at)));
      from = at + 1;
    }
    items.add(clean(cell.substring(from)));
    return items;
  }
}
