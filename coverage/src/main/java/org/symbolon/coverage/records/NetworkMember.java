package org.symbolon.coverage.records;

import java.time.LocalDate;

/**
 * A member of a network in one role.
 *
 * @param kind STRUCTURE (an id of the structures), STATE (ISO alpha-3) or OTHER (a name)
 * @param from since when; unknown counts as from the start
 * @param to until when; unknown is "goes on, or nobody recorded it"
 */
public record NetworkMember(
    String networkId,
    String kind,
    String member,
    String role,
    PartialDate from,
    PartialDate to,
    Confidence confidence,
    String source) {

  public static NetworkMember of(Row row) {
    return new NetworkMember(
        row.required("network_id"),
        row.required("member_kind"),
        row.required("member"),
        row.required("role"),
        row.date("from"),
        row.date("to"),
        row.confidence(),
        row.text("source"));
  }

  public boolean isStructure() {
    return kind.equals("STRUCTURE");
  }

  /** Whether the seat was held on this day, as far as is recorded. */
  public boolean isHeldOn(LocalDate day) {
    return from.hasBegunBy(day) && !to.isOverBy(day);
  }

  public boolean isDonor() {
    return role.equals("DONOR");
  }
}
