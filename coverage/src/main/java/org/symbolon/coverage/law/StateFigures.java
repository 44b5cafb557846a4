package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.records.BindingBasis;

/**
 * The law of a State under the names that scripts read; dates as text, "" where not recorded.
 *
 * @param binding what binds: function by function, the strongest wording first
 * @param texts the instruments in force for it
 * @param notCoded of these, those whose provisions are not coded
 */
public record StateFigures(
    String state,
    String at,
    List<DutyFigures> binding,
    List<Text> texts,
    List<String> notCoded,
    List<Waiting> deposited,
    List<Waiting> signedOnly,
    List<String> soft,
    List<Reason> notBound,
    List<Reason> notKnown) {

  /**
   * An instrument in force.
   *
   * @param lastRecorded the day on which this was last recorded, where the day asked for is later
   * @param amends the instrument with which it is one text, or ""
   */
  public record Text(
      String instrument,
      BindingBasis basis,
      String since,
      String due,
      String lastRecorded,
      String amends) {}

  /** Joined and not yet in force (the day on which it will be), or signed (that day). */
  public record Waiting(String instrument, String day, String lastRecorded) {}

  /** Why it does not bind, or is not known to. */
  public record Reason(String instrument, String reason, String when, String lastRecorded) {}

  static StateFigures of(StateLaw law) {
    return new StateFigures(
        law.country(),
        law.day().toString(),
        law.functions().stream()
            .flatMap(each ->
                each.provisions().stream()
                    .map(provision -> DutyFigures.of(each.function().code(), provision)))
            .toList(),
        law.binding().stream().map(StateFigures::text).toList(),
        law.notCoded().stream().map(BindingText::instrumentId).toList(),
        law.deposited().stream()
            .map(each ->
                new Waiting(each.instrument().id(), text(each.from()), last(each.evidence())))
            .toList(),
        law.signed().stream()
            .map(each ->
                new Waiting(each.instrument().id(), each.on().text(), last(each.evidence())))
            .toList(),
        law.soft().stream().map(each -> each.instrument().id()).toList(),
        law.notBound().stream()
            .map(each ->
                new Reason(
                    each.instrument().id(),
                    each.reason().name(),
                    text(each.when()),
                    last(each.evidence())))
            .toList(),
        law.notKnown().stream()
            .map(each ->
                new Reason(each.instrument().id(), each.reason().name(), "", last(each.evidence())))
            .toList());
  }

  private static Text text(BindingText text) {
    Standing.InForce standing = text.standing();
    return new Text(
        text.instrumentId(),
        standing.basis(),
        text(standing.since()),
        standing.due().text(),
        last(standing.evidence()),
        text.amends().orElse(""));
  }

  private static String last(Evidence evidence) {
    return text(evidence.lastRecordedOn());
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
