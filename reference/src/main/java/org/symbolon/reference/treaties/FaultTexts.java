package org.symbolon.reference.treaties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.symbolon.reference.Wording;

/** The words of {@link TreatyFault} in both languages. A file never chooses the words. */
final class FaultTexts {

  private static final int LONGEST_ARGUMENT = 200;

  private FaultTexts() {}

  static Wording of(String key, List<String> arguments) {
    return new Wording(
        filled(bundle(Locale.ENGLISH).getString(key), arguments),
        filled(bundle(Locale.FRENCH).getString(key), arguments));
  }

  static String line(TreatyFault fault, Locale locale) {
    ResourceBundle words = bundle(locale);
    var place = new ArrayList<String>();
    if (!fault.file().isEmpty()) {
      place.add(shown(fault.file()));
    }
    if (fault.row() > 0) {
      place.add(words.getString("row") + " " + fault.row());
    }
    if (!fault.field().isEmpty()) {
      place.add(words.getString("field") + " " + shown(fault.field()));
    }
    return (place.isEmpty() ? "" : String.join(", ", place) + ": ")
        + fault.message().in(locale)
        + " "
        + words.getString("right")
        + " "
        + fault.remedy().in(locale);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.symbolon.reference.treaties.faults",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What stands in square brackets is left out where its argument is empty. */
  private static String filled(String pattern, List<String> arguments) {
    String text = pattern;
    int open = text.indexOf('[');
    int close = text.indexOf(']');
    if (open >= 0 && close > open) {
      String part = text.substring(open + 1, close);
      int index = part.charAt(part.indexOf('{') + 1) - '0';
      boolean empty = index >= arguments.size() || arguments.get(index).isEmpty();
      text = text.substring(0, open) + (empty ? "" : part) + text.substring(close + 1);
    }
    for (int i = arguments.size() - 1; i >= 0; i--) {
      text = text.replace("{" + i + "}", shown(arguments.get(i)).replace('{', '('));
    }
    return text;
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
}
