package org.symbolon.node.intake.sheets;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which character separates the cells, from the first lines: the one under which most of the first
 * row are known names, then the one that gives most rows the same number of cells.
 */
final class DelimiterGuess {

  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int CHARACTERS = 64 * 1024;
  private static final int ROWS = 20;

  private DelimiterGuess() {}

  /** What Excel writes on a first line of its own, such as {@code sep=;}. */
  static Optional<Character> declared(String head) {
    if (head.length() < 5 || !head.regionMatches(true, 0, "sep=", 0, 4)) {
      return Optional.empty();
    }
    boolean alone = head.length() == 5 || head.charAt(5) == '\r' || head.charAt(5) == '\n';
    return alone ? Optional.of(head.charAt(4)) : Optional.empty();
  }

  static String head(Reader reader) throws IOException {
    char[] buffer = new char[CHARACTERS];
    int filled = 0;
    while (filled < buffer.length) {
      int got = reader.read(buffer, filled, buffer.length - filled);
      if (got < 0) {
        break;
      }
      filled += got;
    }
    return new String(buffer, 0, filled);
  }

  static char guess(String head, Predicate<String> known, SheetLimits limits) {
    char best = CANDIDATES[0];
    long bestScore = -1;
    for (char candidate : CANDIDATES) {
      long score = score(head, candidate, known, limits);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }

  private static long score(
      String head, char delimiter, Predicate<String> known, SheetLimits limits) {
    var parser = new CsvParser(new StringReader(head), delimiter, limits);
    long names = 0;
    int width = 0;
    long same = 0;
    try {
      for (int i = 0; i < ROWS; i++) {
        List<String> cells = parser.next();
        if (cells == null) {
          break;
        }
        names = Math.max(names, cells.stream().filter(known).count());
        if (cells.size() > 1 && width == 0) {
          width = cells.size();
        }
        same += cells.size() > 1 && cells.size() == width ? 1 : 0;
      }
    } catch (IOException broken) {
      // The end of the head may cut a quoted cell: what was read before it still counts.
    }
    return names * 1_000_000 + same * 1_000 + Math.min(width, 999);
  }
}
