package org.symbolon.coverage.protection;

import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.records.Measure;

/**
 * What the yardstick asks for on one function.
 *
 * @param measures its provisions; one or more
 * @param inheritedFrom the text that gives them to the yardstick, where they are not its own
 */
public record Asked(List<Measure> measures, Optional<String> inheritedFrom) {
  public Asked {
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("a yardstick that asks has a provision");
    }
    measures = List.copyOf(measures);
  }

  /** The provision that others are compared with. */
  public Measure strongest() {
    return measures.stream().min(Strongest.FIRST).orElseThrow();
  }
}
