package org.symbolon.reference;

/** Finds the line on which the quotation marks of a CSV text go wrong. */
final class QuoteScan {

  private QuoteScan() {}

  /** The line, from 1, of the first cell that is never closed or has text after its end; else 0. */
  static int brokenLine(String text) {
    int line = 1;
    int opened = 0;
    boolean quoted = false;
    boolean cellStarts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"') {
          if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
            i++;
          } else if (endsWell(text, i + 1)) {
            quoted = false;
          } else {
            return opened;
          }
        }
      } else if (c == '"' && cellStarts) {
        quoted = true;
        opened = line;
      } else {
        cellStarts = c == ',' || c == '\n' || c == '\r' || (cellStarts && c == ' ');
      }
      if (c == '\n') {
        line++;
      }
    }
    return quoted ? opened : 0;
  }

  private static boolean endsWell(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at == text.length()
        || text.charAt(at) == ','
        || text.charAt(at) == '\n'
        || text.charAt(at) == '\r';
  }
}
