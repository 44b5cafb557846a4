package org.symbolon.coverage.spread;

import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.PartialDate;

/**
 * A text that carries a function, and since when.
 *
 * @param text the instrument under whose id the text stands
 * @param act the record that brought the function: the text itself, or an act that amends it
 * @param date the day of that act as far as it is known; unknown where nobody recorded it
 * @param measure the strongest provision of that act on the function
 */
public record Carrier(Instrument text, Instrument act, PartialDate date, Measure measure) {

  public boolean isDated() {
    return date.isKnown();
  }

  /** Whether an amendment brought it. */
  public boolean isAmended() {
    return !act.id().equals(text.id());
  }
}
