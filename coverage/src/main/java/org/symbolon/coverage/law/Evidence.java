package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.Optional;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;

/**
 * What a standing rests on.
 *
 * @param list the status list; empty where none was asked
 * @param row the State's row in it; empty where it is not in the list
 * @param lastRecorded whether the day asked for lies after the day of the list: then the answer is
 *     "as last recorded on" that day, and what came since is not known
 * @param source where it was read
 */
public record Evidence(
    Optional<StatusList> list,
    Optional<TreatyStatus> row,
    boolean lastRecorded,
    String source,
    Confidence confidence) {

  static Evidence of(StatusList list, Optional<TreatyStatus> row, LocalDate day) {
    return new Evidence(
        Optional.of(list), row, day.isAfter(list.asOf()), list.source(), list.confidence());
  }

  static Evidence of(String source, Confidence confidence) {
    return new Evidence(Optional.empty(), Optional.empty(), false, source, confidence);
  }

  /** The day on which it was last recorded, where the day asked for lies after it. */
  public Optional<LocalDate> lastRecordedOn() {
    return lastRecorded ? list.map(StatusList::asOf) : Optional.empty();
  }
}
