package org.symbolon.coverage.protection;

import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;

/**
 * An existing provision that a drafter can start from: the strongest of its text on a function.
 *
 * @param text the instrument under whose id the text stands; the provision may stand in an act that
 *     amends it
 * @param further how many more provisions the same text has on the function
 * @param function the function
 */
public record ModelClause(Measure measure, Instrument text, int further, String function) {

  /** Whether the provision is mainly on something else. */
  public boolean isBundled() {
    return !measure.function().equals(function);
  }
}
