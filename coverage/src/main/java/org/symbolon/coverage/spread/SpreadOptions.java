package org.symbolon.coverage.spread;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.symbolon.coverage.measures.MeasureOptions;

/**
 * A question to the spread over time.
 *
 * @param measures which texts and provisions count; its regions do not matter here
 * @param by which date of a text counts
 * @param regions only the law of these regions, each of which has to be coded; empty: everywhere
 */
public record SpreadOptions(MeasureOptions measures, Basis by, Set<String> regions) {

  /** Which date of a text counts. */
  public enum Basis {
    ADOPTED,
    IN_FORCE
  }

  public SpreadOptions {
    measures = measures.withRegions(Set.of()).withMinInstruments(0);
    regions = Collections.unmodifiableSet(new TreeSet<>(regions));
  }

  /** Everything recorded, by the date of adoption. */
  public static SpreadOptions all() {
    return new SpreadOptions(MeasureOptions.all(), Basis.ADOPTED, Set.of());
  }
}
