package org.symbolon.reference;

import java.util.Locale;

/** One code of a code list, with its words, and where it comes from. */
public record Code(
    String list,
    String code,
    Wording labels,
    Wording descriptions,
    int position,
    String source,
    String asOf,
    String confidence) {

  public String label(Locale locale) {
    return labels.in(locale);
  }

  public String description(Locale locale) {
    return descriptions.in(locale);
  }
}
