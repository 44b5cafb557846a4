package org.symbolon.node.web;

import java.util.List;
import java.util.Locale;

/**
 * What a look at one thing of the node found. Nothing about a person may stand in it.
 *
 * @param seen what is so
 * @param remedy what to do about it; {@link Words#NONE} where all is well
 */
public record Finding(Level level, Words seen, Words remedy) {

  /** How bad it is. */
  public enum Level {
    OK,
    /** It serves, but somebody should look at it in the next days. */
    WARN,
    /** Something promised does not hold. */
    WRONG
  }

  /**
   * A text of a bundle, so that each reader gets it in the own language.
   *
   * @param key of the text; empty where there is nothing to say
   */
  public record Words(String key, List<Object> arguments) {

    public static final Words NONE = new Words("", List.of());

    public Words {
      arguments = List.copyOf(arguments);
    }

    public static Words of(String key, Object... arguments) {
      return new Words(key, List.of(arguments));
    }

    public String in(Locale language, Texts texts) {
      return key.isEmpty() ? "" : texts.text(language, key, arguments.toArray());
    }
  }

  public Finding {
    if (seen.key().isEmpty() || (level == Level.OK) != remedy.key().isEmpty()) {
      throw new IllegalArgumentException(
          "A finding says what is so, and what to do about it unless all is well");
    }
  }

  public static Finding ok(String seen, Object... arguments) {
    return new Finding(Level.OK, Words.of(seen, arguments), Words.NONE);
  }

  public static Finding warn(Words seen, Words remedy) {
    return new Finding(Level.WARN, seen, remedy);
  }

  public static Finding wrong(Words seen, Words remedy) {
    return new Finding(Level.WRONG, seen, remedy);
  }

  public boolean well() {
    return level == Level.OK;
  }
}
