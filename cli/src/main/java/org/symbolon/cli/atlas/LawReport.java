package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.util.List;

/** Lists that fit a terminal. */
final class LawReport {

  private static final int WIDTH = 96;

  private LawReport() {}

  /** Says which tables stood in for those that a folder lacks. */
  static void shipped(List<String> files, PrintWriter out) {
    if (!files.isEmpty()) {
      wrapped(out, "Not in the folder, so taken from what ships: ", files);
      out.println();
    }
  }

  /** A heading and the items below it, several on a line. */
  static void list(PrintWriter out, String title, List<String> items) {
    out.println();
    out.println(title);
    if (!items.isEmpty()) {
      wrapped(out, "  ", items);
    }
  }

  /** Items after a beginning, broken into lines. */
  static void wrapped(PrintWriter out, String beginning, List<String> items) {
    var line = new StringBuilder(beginning);
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i + 1 < items.size() ? ", " : "");
      if (line.length() + item.length() > WIDTH && !line.toString().isBlank()) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder("    ");
      }
      line.append(item);
    }
    out.println(line.toString().stripTrailing());
  }
}
