package org.symbolon.reference;

import java.util.Locale;

/** The same words in English and, where we have them, in French. */
public record Wording(String english, String french) {

  /** The words in the reader's language; English where there are none. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("fr") && !french.isEmpty() ? french : english;
  }
}
