package org.symbolon.reference;

import java.util.List;
import java.util.Locale;

/**
 * What is said of a shipped file as a whole, for rows that do not say it themselves.
 *
 * @param asOf as-of date of every row without one of its own
 * @param confidence H, M or L where the file has no such column; else empty
 */
public record FileNote(
    String file,
    String table,
    Wording titles,
    String version,
    String source,
    String asOf,
    String confidence,
    Wording notes) {

  public String title(Locale locale) {
    return titles.in(locale);
  }

  /** What a reader should know about the whole file; may be empty. */
  public String note(Locale locale) {
    return notes.in(locale);
  }

  static List<FileNote> shipped() {
    return Resources.plain("files").stream()
        .map(row ->
            new FileNote(
                row.get("file"),
                row.get("table"),
                new Wording(row.get("title_en"), row.get("title_fr")),
                row.get("version"),
                row.get("source"),
                row.get("as_of"),
                row.get("confidence"),
                new Wording(row.get("note_en"), row.get("note_fr"))))
        .toList();
  }
}
