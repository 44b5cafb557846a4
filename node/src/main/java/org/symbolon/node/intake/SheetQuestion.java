package org.symbolon.node.intake;

import java.util.List;
import org.symbolon.reference.Wording;

/**
 * What a file of a form of its own cannot say, and a person must.
 *
 * @param name names the answer, for pages and programs alike
 * @param mandatory whether nothing but an answer tells it
 * @param choices codes with their words, where only these are right; else empty
 */
public record SheetQuestion(
    String name, Wording label, Wording help, Kind kind, boolean mandatory, List<Choice> choices) {

  public SheetQuestion {
    choices = List.copyOf(choices);
  }

  /** How it is answered. */
  public enum Kind {
    TEXT,
    LINES,
    DAY,
    CHOICE
  }

  /** One answer that may be given. */
  public record Choice(String code, Wording label) {}
}
