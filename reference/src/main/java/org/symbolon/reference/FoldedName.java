package org.symbolon.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A name without case, accents and punctuation, so that two spellings of it are one. */
final class FoldedName {

  private static final char TATWEEL = '\u0640';

  private FoldedName() {}

  static String of(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var letters = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != TATWEEL)
        .forEach(c -> {
          if (c == '&') {
            letters.append(" and ");
          } else if (c == '.') {
            return;
          } else if (c == '\u0131') {
            letters.append('i');
          } else {
            letters.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' ');
          }
        });
    List<String> words = new ArrayList<>();
    for (String word : letters.toString().split(" ")) {
      if (!word.isEmpty() && !word.equals("the")) {
        words.add(word.equals("st") ? "saint" : word);
      }
    }
    return String.join(" ", words);
  }

  /** The folded name with what stands after a comma or in brackets put first; else empty. */
  static String turned(String name) {
    int at = name.indexOf(',') >= 0 ? name.indexOf(',') : name.indexOf('(');
    return at <= 0 ? "" : of(name.substring(at + 1) + " " + name.substring(0, at));
  }
}
