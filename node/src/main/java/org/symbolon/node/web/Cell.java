package org.symbolon.node.web;

import java.util.Optional;

/**
 * One cell of a {@link Table}. Everything in it is text and is escaped.
 *
 * @param text what is seen
 * @param address where it leads, or empty
 * @param strong whether it carries the row's answer
 * @param note a smaller second line, or empty
 * @param confidence H, M, L or {@code stale} as a mark, or empty
 * @param due a time limit, shown as a marker
 * @param foreign the language of the text where it is not the page's, or empty
 */
public record Cell(
    String text,
    String address,
    boolean strong,
    String note,
    String confidence,
    Optional<Due> due,
    String foreign) {

  public static final Cell EMPTY = Cell.of("");

  public static Cell of(String text) {
    return new Cell(text, "", false, "", "", Optional.empty(), "");
  }

  public static Cell link(String text, String address) {
    return of(text).to(address);
  }

  /** A count in the reader's language. */
  public static Cell number(Page page, long value) {
    return of(page.number(value));
  }

  /** A confidence mark: H, M, L or {@code stale}. */
  public static Cell confidence(String mark) {
    return new Cell("", "", false, "", mark, Optional.empty(), "");
  }

  public static Cell due(Due due) {
    return new Cell("", "", false, "", "", Optional.of(due), "");
  }

  /** Whether nothing is seen in it; a narrow page then leaves out the name of its column too. */
  public boolean isBlank() {
    return text.isEmpty() && note.isEmpty() && confidence.isEmpty() && due.isEmpty();
  }

  public Cell to(String where) {
    return new Cell(text, where, strong, note, confidence, due, foreign);
  }

  public Cell bold() {
    return new Cell(text, address, true, note, confidence, due, foreign);
  }

  public Cell note(String line) {
    return new Cell(text, address, strong, line, confidence, due, foreign);
  }

  public Cell marked(String mark) {
    return new Cell(text, address, strong, note, mark, due, foreign);
  }

  public Cell in(String language) {
    return new Cell(text, address, strong, note, confidence, due, language);
  }
}
