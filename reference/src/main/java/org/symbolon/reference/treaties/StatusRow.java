package org.symbolon.reference.treaties;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One participant of a list of status.
 *
 * @param line the line of the file, from 1
 * @param participant the name as the file writes it
 * @param iso3 empty where the participant is no State or territory of today with a code
 * @param note the head's own words where they say more than the act; else empty
 */
public record StatusRow(
    int line,
    String participant,
    ParticipantKind kind,
    String iso3,
    Optional<LocalDate> signed,
    Optional<Joining> joining,
    String note) {

  /** By which act, and when. */
  public record Joining(TreatyAct act, LocalDate day) {}

  /** Whether it is bound: by any act, a definitive signature too. */
  public boolean party() {
    return joining.isPresent();
  }
}
