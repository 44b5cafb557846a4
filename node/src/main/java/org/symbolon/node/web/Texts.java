package org.symbolon.node.web;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Texts of the pages, in ICU message format; a language that lacks a text falls back to English.
 */
@Component
public class Texts {

  private final MessageSource messages;
  private final Map<String, String> patterns = new ConcurrentHashMap<>();

  Texts(MessageSource messages) {
    this.messages = messages;
  }

  /** The text of a key; arguments are named {0}, {1} or, given as a map, by name. */
  public String text(Locale locale, String key, Object... arguments) {
    String pattern =
        patterns.computeIfAbsent(
            locale.toLanguageTag() + ' ' + key, _ -> messages.getMessage(key, null, locale));
    if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    return new MessageFormat(pattern, digits(locale)).format(arguments);
  }

  /** The text of a key without arguments; empty where there is none. */
  public Optional<String> find(Locale locale, String key) {
    return Optional.ofNullable(messages.getMessage(key, null, null, locale));
  }

  /** Arabic pages show the digits that stand in the English content beside them. */
  private static Locale digits(Locale locale) {
    return locale.getLanguage().equals("ar") ? Locale.forLanguageTag("ar-u-nu-latn") : locale;
  }

  /** The text of a key with named arguments. */
  public String text(Locale locale, String key, Map<String, Object> arguments) {
    String pattern = messages.getMessage(key, null, locale);
    return new MessageFormat(pattern, digits(locale))
        .format(new HashMap<>(arguments), new StringBuffer(), null)
        .toString();
  }
}
