package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which ladder is asked for.
 *
 * @param day as things stood on this day; empty: as the newest lists say
 * @param instruments only these; empty: all
 */
public record LadderOptions(Optional<LocalDate> day, Set<String> instruments) {

  public LadderOptions {
    instruments = Set.copyOf(instruments);
  }

  public static LadderOptions newest() {
    return new LadderOptions(Optional.empty(), Set.of());
  }

  public static LadderOptions on(LocalDate day) {
    return new LadderOptions(Optional.of(day), Set.of());
  }

  public LadderOptions only(String instrumentId) {
    return new LadderOptions(day, Set.of(instrumentId));
  }
}
