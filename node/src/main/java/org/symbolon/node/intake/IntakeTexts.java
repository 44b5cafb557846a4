package org.symbolon.node.intake;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.symbolon.reference.Wording;

/** Texts of intake that are kept with an import, so in both languages before a reader is known. */
public final class IntakeTexts {

  private static final String BUNDLE = "i18n.intake.messages";

  private IntakeTexts() {}

  /** The text of a key of the messages of intake, with numbered arguments. */
  public static Wording of(String key, Object... arguments) {
    return new Wording(
        format(Locale.ROOT, Locale.ENGLISH, key, arguments),
        format(Locale.FRENCH, Locale.FRENCH, key, arguments));
  }

  private static String format(Locale bundle, Locale locale, String key, Object... arguments) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    String pattern = ResourceBundle.getBundle(BUNDLE, bundle, control).getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
