package org.symbolon.reference.treaties;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chapter and number of a treaty in the UN Treaty Collection, such as {@code 18-12-a}, as the name
 * of a file carries it: at its beginning, after {@code untc_} or alone.
 */
public final class ChapterNumber {

  private static final Pattern NAMED =
      Pattern.compile("(?:untc[_-])?([1-9]\\d?-[1-9]\\d?(?:-[a-z])?)(?:[_.].*)?");

  private ChapterNumber() {}

  /** The number, where the name begins with one. */
  public static Optional<String> inName(String fileName) {
    Matcher named = NAMED.matcher(fileName.strip().toLowerCase(Locale.ROOT));
    return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
  }
}
