package org.symbolon.node.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;

/** Makes texts alike that differ in case, accents or width only, for search and sorting. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\p{P}\\p{S}\\s]+");

  private Folding() {}

  /** The text in lower case, without accents. */
  public static String fold(String text) {
    String apart = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(text, true));
    return MARKS.matcher(apart).replaceAll("");
  }

  /** The words of a search, folded. */
  public static List<String> words(String query) {
    return GAPS.splitAsStream(fold(query)).filter(word -> !word.isEmpty()).limit(10).toList();
  }

  /** Whether each word is part of at least one of the texts. */
  public static boolean holds(List<String> texts, List<String> words) {
    List<String> folded = texts.stream().map(Folding::fold).toList();
    return words.stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
  }
}
