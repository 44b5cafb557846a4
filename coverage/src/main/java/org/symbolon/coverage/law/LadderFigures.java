package org.symbolon.coverage.law;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.TreatyStatus;

/**
 * The ladder under the names that scripts read.
 *
 * @param instruments by instrument id
 * @param withoutStatus treaties of which no status is recorded
 */
public record LadderFigures(
    Map<String, InstrumentFigures> instruments, List<String> withoutStatus) {

  public LadderFigures {
    instruments = Collections.unmodifiableMap(new TreeMap<>(instruments));
    withoutStatus = List.copyOf(withoutStatus);
  }

  /**
   * One instrument.
   *
   * @param signed participants that had signed; {@code parties} those that were parties
   * @param asOf the day of the counts
   * @param participants those that had signed or joined
   * @param signedNotParty by name, as in the source
   * @param conflicts how many statements of two sources differ
   */
  public record InstrumentFigures(
      int signed,
      int parties,
      String asOf,
      int participants,
      String source,
      boolean lastRecorded,
      List<String> signedNotParty,
      int conflicts) {}

  static LadderFigures of(Ladder ladder) {
    var instruments = new TreeMap<String, InstrumentFigures>();
    for (Rung rung : ladder.rungs()) {
      instruments.put(
          rung.instrument().id(),
          new InstrumentFigures(
              rung.signed(),
              rung.parties(),
              rung.asOf().toString(),
              rung.participants().size(),
              rung.list().source(),
              rung.lastRecorded(),
              rung.signedNotParty().stream().map(TreatyStatus::participant).toList(),
              rung.conflicts().size()));
    }
    return new LadderFigures(
        instruments, ladder.withoutStatus().stream().map(Instrument::id).toList());
  }
}
