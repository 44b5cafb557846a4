package org.symbolon.node.intake;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** One text in the two languages that are complete. */
public record Words(String en, String fr) {

  private static final String BUNDLE = "i18n.intake.messages";

  /** The text of a key of the messages of intake, with numbered arguments. */
  public static Words of(String key, Object... arguments) {
    return new Words(
        format(Locale.ROOT, Locale.ENGLISH, key, arguments),
        format(Locale.FRENCH, Locale.FRENCH, key, arguments));
  }

  private static String format(Locale bundle, Locale locale, String key, Object... arguments) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    String pattern = ResourceBundle.getBundle(BUNDLE, bundle, control).getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** The text for a reader; other languages read English. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("fr") ? fr : en;
  }
}
