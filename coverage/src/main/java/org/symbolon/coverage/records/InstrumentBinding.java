package org.symbolon.coverage.records;

/**
 * How an instrument comes to bind.
 *
 * @param group the organisation of {@code country_groups} whose members are bound, for MEMBERSHIP
 * @param entryRule after joining, when it enters into force for the one who joined; read by {@code
 *     coverage.law.EntryRule}; "" where not recorded
 * @param due when a directive had to be transposed, or a regulation began to apply
 * @param depositaryRef chapter and number of the depositary, such as 18-12-a
 */
public record InstrumentBinding(
    String instrumentId,
    BindingBasis basis,
    String group,
    String entryRule,
    PartialDate due,
    String depositaryRef,
    String article,
    Confidence confidence,
    String source) {

  public static InstrumentBinding of(Row row) {
    return new InstrumentBinding(
        row.required("instrument_id"),
        row.code("basis", BindingBasis.class),
        row.text("group"),
        row.text("entry_rule"),
        row.date("transposition"),
        row.text("depositary_ref"),
        row.text("article"),
        row.confidence(),
        row.text("source"));
  }
}
