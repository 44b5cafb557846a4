package org.symbolon.node.web;

import java.util.regex.Pattern;

/**
 * The apostrophe in front of text that a spreadsheet would take for a formula (OWASP, CSV
 * injection). A number such as {@code -5} needs none. What already has apostrophes in front of such
 * a text gets one more, so that export then import gives the text back.
 */
public final class Apostrophe {

  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*([eE][+-]?[0-9]{1,3})?");

  private Apostrophe() {}

  /** The text as it may stand in a sheet. */
  public static String guard(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that was meant, from a cell of a sheet. */
  public static String unguard(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
