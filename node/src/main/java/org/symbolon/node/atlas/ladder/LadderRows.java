package org.symbolon.node.atlas.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Conflict;
import org.symbolon.coverage.law.EntryRule;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.records.InstrumentBinding;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;
import org.symbolon.node.web.Export;

/** The ladder as rows, for programs, downloads and frozen versions. */
final class LadderRows {

  private LadderRows() {}

  /**
   * One instrument.
   *
   * @param area the States of the areas asked for; null where none is asked for
   */
  record Instrument(
      String instrument,
      int signed,
      int parties,
      int signedNotParty,
      String asOf,
      boolean lastRecorded,
      String list,
      String source,
      boolean complete,
      int conflicts,
      @Nullable AreaCount area) {

    static Instrument of(AtlasData data, Rung rung, LadderFilter filter) {
      return new Instrument(
          rung.instrument().id(),
          rung.signed(),
          rung.parties(),
          rung.signedNotParty().size(),
          rung.asOf().toString(),
          rung.lastRecorded(),
          rung.list().id(),
          rung.list().source(),
          rung.list().complete(),
          rung.conflicts().size(),
          filter.regions().isEmpty() ? null : AreaCount.of(data, rung, filter.regions()));
    }
  }

  /**
   * One participant.
   *
   * @param country ISO 3166 alpha-3 code, or empty
   * @param act empty where it only signed
   * @param party whether it was a party on the day of the counts
   * @param inForce first day on which the treaty is in force for it, by the rule of entry that is
   *     recorded; empty where none is, or where the day of joining is not known to the day
   * @param declarations how many texts of declarations stand here
   */
  record Participant(
      String participant,
      String kind,
      String country,
      String signed,
      String act,
      String date,
      String withdrawn,
      boolean party,
      String inForce,
      int declarations,
      String note) {

    static Participant of(AtlasData data, Rung rung, TreatyStatus row, Declarations texts) {
      return new Participant(
          row.participant(),
          row.kind().name(),
          row.country(),
          row.signed().text(),
          row.action().map(Enum::name).orElse(""),
          row.actionDate().text(),
          row.withdrawn().text(),
          row.isPartyOn(rung.asOf()),
          LadderRows.inForce(data, rung, row).map(LocalDate::toString).orElse(""),
          texts.of(row).size(),
          row.note());
    }
  }

  /** Two sources on one participant. */
  record Difference(
      String participant,
      String country,
      String field,
      String listOne,
      String one,
      String listOther,
      String other) {

    static Difference of(Conflict conflict) {
      return new Difference(
          conflict.participant(),
          conflict.country(),
          conflict.field().name(),
          conflict.listOne().id(),
          conflict.one(),
          conflict.listOther().id(),
          conflict.other());
    }
  }

  /** One list with its own counts. */
  record Listed(
      String list,
      String source,
      String asOf,
      boolean complete,
      String confidence,
      int participants,
      int signed,
      int parties) {

    static Listed of(Rung.ListCount count) {
      StatusList list = count.list();
      return new Listed(
          list.id(),
          list.source(),
          list.asOf().toString(),
          list.complete(),
          list.confidence().name(),
          count.participants(),
          count.signed(),
          count.parties());
    }
  }

  /**
   * The first day on which the treaty is in force for a participant: not before the treaty itself,
   * and only where the rule and both days are recorded to the day.
   */
  static Optional<LocalDate> inForce(AtlasData data, Rung rung, TreatyStatus row) {
    LocalDate joined = day(row.joined());
    LocalDate treaty = day(rung.instrument().entryIntoForce());
    if (!row.isPartyOn(rung.asOf()) || joined == null || treaty == null) {
      return Optional.empty();
    }
    return data.status()
        .findBinding(rung.instrument().id())
        .map(InstrumentBinding::entryRule)
        .flatMap(EntryRule::of)
        .map(rule -> rule.after(joined))
        .map(own -> own.isBefore(treaty) ? treaty : own);
  }

  private static @Nullable LocalDate day(PartialDate date) {
    LocalDate first = date.first();
    return first != null && first.equals(date.last()) ? first : null;
  }

  static List<Participant> participants(AtlasData data, Rung rung, Declarations texts) {
    return rung.participants().stream().map(row -> Participant.of(data, rung, row, texts)).toList();
  }

  static Export export(List<Instrument> rows) {
    return new Export(
        "ladder",
        List.of(
            "instrument",
            "signed",
            "parties",
            "signed_not_party",
            "as_of",
            "last_recorded",
            "source",
            "complete",
            "conflicts",
            "area_states",
            "area_signed",
            "area_parties",
            "area_not_known"),
        rows.stream()
            .map(row ->
                List.of(
                    row.instrument(),
                    Integer.toString(row.signed()),
                    Integer.toString(row.parties()),
                    Integer.toString(row.signedNotParty()),
                    row.asOf(),
                    yes(row.lastRecorded()),
                    row.source(),
                    yes(row.complete()),
                    Integer.toString(row.conflicts()),
                    row.area() == null ? "" : Integer.toString(row.area().states()),
                    row.area() == null ? "" : Integer.toString(row.area().signed()),
                    row.area() == null ? "" : Integer.toString(row.area().party()),
                    row.area() == null ? "" : Integer.toString(row.area().notKnown())))
            .toList());
  }

  static Export export(Rung rung, List<Participant> rows) {
    return new Export(
        "ladder-" + rung.instrument().id(),
        List.of(
            "instrument",
            "as_of",
            "source",
            "participant",
            "kind",
            "iso3",
            "signed",
            "act",
            "date",
            "withdrawn",
            "party",
            "in_force",
            "declarations",
            "note"),
        rows.stream()
            .map(row ->
                List.of(
                    rung.instrument().id(),
                    rung.asOf().toString(),
                    rung.list().source(),
                    row.participant(),
                    row.kind(),
                    row.country(),
                    row.signed(),
                    row.act(),
                    row.date(),
                    row.withdrawn(),
                    yes(row.party()),
                    row.inForce(),
                    Integer.toString(row.declarations()),
                    row.note()))
            .toList());
  }

  private static String yes(boolean so) {
    return so ? "Y" : "N";
  }
}
