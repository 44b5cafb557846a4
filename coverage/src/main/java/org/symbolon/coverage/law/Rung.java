package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.List;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;

/**
 * Who signed and joined one instrument, by one list: participants count, organisations included, as
 * the depositary counts.
 *
 * @param list the list that is counted
 * @param asOf the day of the counts: the day asked for, or that of the list where it is earlier
 * @param lastRecorded whether the day asked for lies after the list
 * @param participants those who had signed or joined by then, by name
 * @param signed how many had signed; {@code parties} how many were parties
 * @param signedNotParty those who had signed and were no parties
 * @param history the counts after each day on which somebody signed, joined or left, oldest first
 * @param conflicts what lists of different sources do not say alike
 * @param lists all lists of the instrument with their counts, newest first
 */
public record Rung(
    Instrument instrument,
    StatusList list,
    LocalDate asOf,
    boolean lastRecorded,
    List<TreatyStatus> participants,
    int signed,
    int parties,
    List<TreatyStatus> signedNotParty,
    List<CountOn> history,
    List<Conflict> conflicts,
    List<ListCount> lists) {

  public Rung {
    participants = List.copyOf(participants);
    signedNotParty = List.copyOf(signedNotParty);
    history = List.copyOf(history);
    conflicts = List.copyOf(conflicts);
    lists = List.copyOf(lists);
  }

  /** The counts at the end of one day. */
  public record CountOn(LocalDate day, int signed, int parties) {}

  /** A list and what it counts on its own day. */
  public record ListCount(StatusList list, int participants, int signed, int parties) {}
}
