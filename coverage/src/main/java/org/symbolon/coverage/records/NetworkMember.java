package org.symbolon.coverage.records;

/**
 * A member of a network in one role.
 *
 * @param kind STRUCTURE (an id of the structures), STATE (ISO alpha-3) or OTHER (a name)
 */
public record NetworkMember(
    String networkId,
    String kind,
    String member,
    String role,
    PartialDate from,
    Confidence confidence,
    String source) {

  public static NetworkMember of(Row row) {
    return new NetworkMember(
        row.required("network_id"),
        row.required("member_kind"),
        row.required("member"),
        row.required("role"),
        row.date("from"),
        row.confidence(),
        row.text("source"));
  }

  public boolean isStructure() {
    return kind.equals("STRUCTURE");
  }

  public boolean isDonor() {
    return role.equals("DONOR");
  }
}
