package org.symbolon.node.atlas.ladder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.symbolon.coverage.law.Ladder;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Instrument;

/**
 * Which instruments are listed, and whose States are looked at. An empty set lists all.
 *
 * @param regions codes of areas: the counts are then also those of their States
 * @param minConfidence lists that are less sure are left out
 */
record LadderFilter(Set<String> subjects, Set<String> regions, Optional<Confidence> minConfidence) {

  LadderFilter {
    subjects = Set.copyOf(subjects);
    regions = Set.copyOf(regions);
  }

  List<Rung> listed(Ladder ladder) {
    return ladder.rungs().stream()
        .filter(rung -> concerns(rung.instrument()))
        .filter(rung ->
            minConfidence.map(least -> rung.list().confidence().atLeast(least)).orElse(true))
        .toList();
  }

  List<Instrument> withoutStatus(Ladder ladder) {
    return ladder.withoutStatus().stream().filter(this::concerns).toList();
  }

  private boolean concerns(Instrument instrument) {
    return subjects.isEmpty() || subjects.contains(instrument.subject());
  }
}
