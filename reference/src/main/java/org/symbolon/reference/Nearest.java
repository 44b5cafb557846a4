package org.symbolon.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** "Did you mean": the names nearest to what was written. */
public final class Nearest {

  private static final int SHOWN = 15;
  private static final int LONGEST_COMPARED = 60;
  private static final int MOST_COMPARED = 1_000;

  private Nearest() {}

  /** The allowed names, nearest first, at most fifteen of them, joined for a sentence. */
  static String listed(String written, Collection<String> allowed) {
    String listed =
        sorted(written, allowed).stream().limit(SHOWN).collect(Collectors.joining(", "));
    return allowed.size() > SHOWN ? listed + ", ..." : listed;
  }

  /** The nearest name, or an empty text where there is none. */
  static String one(String written, Collection<String> allowed) {
    return sorted(written, allowed).stream().findFirst().orElse("");
  }

  private static List<String> sorted(String written, Collection<String> allowed) {
    String from = folded(written);
    record Candidate(String name, int distance) {}
    return allowed.stream()
        .filter(name -> allowed.size() <= MOST_COMPARED || begins(from, folded(name)))
        .limit(MOST_COMPARED)
        .map(name -> new Candidate(name, distance(from, folded(name))))
        .sorted(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::name)
        .toList();
  }

  /** In a long list only names with the same beginning are compared: distances cost time. */
  private static boolean begins(String written, String name) {
    return name.startsWith(written.substring(0, Math.min(2, written.length())));
  }

  private static String folded(String name) {
    String cut = name.length() > LONGEST_COMPARED ? name.substring(0, LONGEST_COMPARED) : name;
    return cut.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance: how many characters to put in, take out or replace. */
  public static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
