package org.symbolon.coverage.records;

import java.util.List;

/**
 * A legal or political text: treaty, directive, declaration, plan, national act.
 *
 * @param regions region codes or one ISO 3166 alpha-3 code
 * @param subject TRAFFICKING, SMUGGLING, BOTH, GENERAL or SPECIAL_PURPOSE
 * @param inForce Y, N or "" for not known
 */
public record Instrument(
    String id,
    String title,
    String shortName,
    PartialDate adopted,
    PartialDate entryIntoForce,
    String organisation,
    Scope scope,
    List<String> regions,
    Binding binding,
    String kind,
    String subject,
    String inForce,
    Confidence confidence,
    String source) {

  public static Instrument of(Row row) {
    return new Instrument(
        row.required("instrument_id"),
        row.text("title"),
        row.text("short_name"),
        row.date("adopted"),
        row.date("entry_into_force"),
        row.text("organisation"),
        row.code("scope", Scope.class),
        row.parts("region"),
        row.code("binding", Binding.class),
        row.text("kind"),
        row.text("subject"),
        row.text("in_force"),
        row.confidence(),
        row.text("source"));
  }

  /** The short name, or the title, or the id: what a column is headed with. */
  public String label() {
    return !shortName.isEmpty() ? shortName : !title.isEmpty() ? title : id;
  }
}
