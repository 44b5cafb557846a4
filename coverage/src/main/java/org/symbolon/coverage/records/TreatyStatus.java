package org.symbolon.coverage.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A participant in a status list: what it did and when.
 *
 * @param participant the name as it stands in the source
 * @param country ISO 3166 alpha-3 code, "" where the name was resolved to no State
 * @param action the act by which it joined; empty where it only signed
 * @param withdrawn from this day on it is no party any more
 */
public record TreatyStatus(
    String listId,
    String participant,
    ParticipantKind kind,
    String country,
    PartialDate signed,
    Optional<StatusAction> action,
    PartialDate actionDate,
    PartialDate withdrawn,
    String note) {

  public static TreatyStatus of(Row row) {
    return new TreatyStatus(
        row.required("list_id"),
        row.required("participant"),
        row.code("participant_kind", ParticipantKind.class),
        row.text("iso3"),
        row.date("signed"),
        row.findCode("action", StatusAction.class),
        row.date("action_date"),
        row.date("withdrawn"),
        row.text("note"));
  }

  /**
   * The day on which it joined; that of signing where a definitive signature has none of its own.
   */
  public PartialDate joined() {
    return action.isEmpty() || actionDate.isKnown() ? actionDate : signed;
  }

  /** Whether it had signed by that day; an unknown date is no signature. */
  public boolean hasSignedBy(LocalDate day) {
    return signed.isKnown() && signed.hasBegunBy(day);
  }

  /** Whether it had joined by that day, and had not left; an unknown date counts as joined. */
  public boolean isPartyOn(LocalDate day) {
    return action.isPresent()
        && joined().hasBegunBy(day)
        && !(withdrawn.isKnown() && withdrawn.hasBegunBy(day));
  }

  /** Whether this speaks of a State that has a code today. */
  public boolean isState() {
    return kind == ParticipantKind.STATE && !country.isEmpty();
  }
}
