package org.symbolon.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for faults in one language. A file that we do not trust never chooses the words. */
final class FaultWords {

  private static final int LONGEST_ARGUMENT = 400;

  private final ResourceBundle bundle;

  private FaultWords(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static FaultWords in(Locale locale) {
    return new FaultWords(
        ResourceBundle.getBundle(
            "org.symbolon.reference.faults",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  String text(String key, List<String> arguments) {
    String pattern = withoutEmptyParts(bundle.getString(key), arguments);
    var text = new StringBuilder(pattern.length() + 40);
    int from = 0;
    for (int open = pattern.indexOf('{');
        open >= 0 && open + 2 < pattern.length();
        open = pattern.indexOf('{', from)) {
      text.append(pattern, from, open);
      int index = pattern.charAt(open + 1) - '0';
      text.append(index < arguments.size() ? shown(arguments.get(index)) : "");
      from = open + 3;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** What stands in square brackets is left out where its argument is empty. */
  private static String withoutEmptyParts(String pattern, List<String> arguments) {
    int open = pattern.indexOf('[');
    int close = pattern.indexOf(']', open + 1);
    if (open < 0 || close < 0) {
      return pattern;
    }
    String part = pattern.substring(open + 1, close);
    int index = part.charAt(part.indexOf('{') + 1) - '0';
    boolean empty = index >= arguments.size() || arguments.get(index).isEmpty();
    return pattern.substring(0, open) + (empty ? "" : part) + pattern.substring(close + 1);
  }

  /** An argument as it can stand in one line: short, without control characters. */
  private static String shown(String argument) {
    String cut =
        argument.length() <= LONGEST_ARGUMENT
            ? argument
            : argument.substring(0, LONGEST_ARGUMENT) + "...";
    var shown = new StringBuilder(cut.length());
    cut.chars().forEach(c -> shown.append(Character.isISOControl(c) ? ' ' : (char) c));
    return shown.toString();
  }

  String place(Fault fault) {
    var parts = new ArrayList<String>();
    if (!fault.file().isEmpty()) {
      parts.add(shown(fault.file()));
    }
    if (fault.row() > 0) {
      parts.add(bundle.getString("row") + " " + fault.row());
    }
    if (!fault.column().isEmpty()) {
      parts.add(bundle.getString("column") + " " + shown(fault.column()));
    }
    return String.join(", ", parts);
  }

  String line(Fault fault) {
    String place = place(fault);
    return (place.isEmpty() ? "" : place + ": ")
        + text(fault.code() + ".message", fault.arguments())
        + " "
        + bundle.getString("right")
        + " "
        + text(fault.code() + ".remedy", fault.arguments());
  }
}
