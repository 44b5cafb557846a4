package org.symbolon.coverage.records;

import java.util.List;

/**
 * An agreement between bodies.
 *
 * @param status IN_FORCE, ENDED, UNKNOWN; unknown is not ended
 */
public record Agreement(
    String id,
    String title,
    List<String> parties,
    String kind,
    PartialDate signed,
    String status,
    String purpose,
    Confidence confidence,
    String source) {

  public static Agreement of(Row row) {
    return new Agreement(
        row.required("agreement_id"),
        row.text("title"),
        row.parts("parties"),
        row.text("kind"),
        row.date("signed"),
        row.text("status"),
        row.text("purpose"),
        row.confidence(),
        row.text("source"));
  }

  public boolean hasEnded() {
    return status.equals("ENDED");
  }

  public boolean names(String structureId) {
    return parties.contains(structureId);
  }
}
