package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.law.Participation.Absent;
import org.symbolon.coverage.law.Participation.Differing;
import org.symbolon.coverage.law.Participation.Joined;
import org.symbolon.coverage.law.Participation.NoLongerListed;
import org.symbolon.coverage.law.Participation.NotListed;
import org.symbolon.coverage.law.Participation.SignedOnly;
import org.symbolon.coverage.law.Participation.Unrecorded;
import org.symbolon.coverage.law.Standing.Deposited;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.law.Standing.NotBound;
import org.symbolon.coverage.law.Standing.NotKnown;
import org.symbolon.coverage.law.Standing.Signed;
import org.symbolon.coverage.records.BindingBasis;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.InstrumentBinding;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.records.StatusAction;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;

/** Treaties bind those who joined them, from the day that the treaty's own rule of entry gives. */
record StatusStandings(Participations participations, LocalDate day) {

  Standing of(Instrument instrument, Optional<InstrumentBinding> how) {
    Participation participation = participations.of(instrument.id());
    return switch (participation) {
      case Joined(var row, var list) -> joined(instrument, how, row, list);
      case SignedOnly(var row, var list) ->
          new Signed(instrument, row.signed(), Evidence.of(list, Optional.of(row), day));
      case Absent(var list) ->
          unlessNotYet(
              instrument,
              Evidence.of(list, Optional.empty(), day),
              day.isAfter(list.asOf()) ? NotKnownReason.LIST_OLDER_THAN_THE_DAY : null);
      case NotListed(var list) ->
          unlessNotYet(
              instrument,
              Evidence.of(list, Optional.empty(), day),
              NotKnownReason.LIST_NOT_COMPLETE);
      case NoLongerListed(var row, var list) ->
          new NotKnown(
              instrument,
              NotKnownReason.NO_LONGER_LISTED,
              Evidence.of(list, Optional.of(row), day));
      case Differing(var list) ->
          new NotKnown(
              instrument, NotKnownReason.SOURCES_DIFFER, Evidence.of(list, Optional.empty(), day));
      case Unrecorded _ ->
          unlessNotYet(
              instrument,
              how.map(h -> Evidence.of(h.source(), h.confidence()))
                  .orElseGet(() -> Evidence.of(instrument.source(), instrument.confidence())),
              NotKnownReason.NO_STATUS_RECORDED);
    };
  }

  /**
   * @param otherwise why it is not known; null: it is known that the State is not a party
   */
  private Standing unlessNotYet(
      Instrument instrument, Evidence evidence, @Nullable NotKnownReason otherwise) {
    return Standings.notYet(instrument, evidence, day)
        .orElseGet(() ->
            otherwise == null
                ? new NotBound(instrument, NotBoundReason.NOT_PARTY, Optional.empty(), evidence)
                : new NotKnown(instrument, otherwise, evidence));
  }

  private Standing joined(
      Instrument instrument, Optional<InstrumentBinding> how, TreatyStatus row, StatusList list) {
    Evidence evidence = Evidence.of(list, Optional.of(row), day);
    PartialDate left = row.withdrawn();
    if (left.first() != null && left.last() != null && !day.isBefore(left.first())) {
      return day.isBefore(left.last())
          ? new NotKnown(instrument, NotKnownReason.DATE_NOT_EXACT, evidence)
          : new NotBound(instrument, NotBoundReason.WITHDRAWN, Optional.of(left.last()), evidence);
    }
    PartialDate entry = instrument.entryIntoForce();
    if (entry.first() == null || entry.last() == null) {
      return instrument.inForce().equals("N")
          ? new Deposited(instrument, Optional.empty(), evidence)
          : new NotKnown(instrument, NotKnownReason.ENTRY_NOT_RECORDED, evidence);
    }
    if (instrument.inForce().equals("N")) {
      return new NotKnown(instrument, NotKnownReason.END_NOT_RECORDED, evidence);
    }
    Optional<EntryRule> rule = rule(how, row);
    if (rule.isEmpty()) {
      return new NotKnown(instrument, NotKnownReason.ENTRY_RULE_NOT_RECORDED, evidence);
    }
    return entered(instrument, how, row, list, rule.get(), evidence);
  }

  private Standing entered(
      Instrument instrument,
      Optional<InstrumentBinding> how,
      TreatyStatus row,
      StatusList list,
      EntryRule rule,
      Evidence evidence) {
    PartialDate entry = instrument.entryIntoForce();
    LocalDate last = row.joined().last();
    LocalDate latest = later(entry.last(), rule.after(last == null ? list.asOf() : last));
    if (!day.isBefore(latest)) {
      return new InForce(
          instrument,
          BindingBasis.STATUS,
          last == null ? Optional.empty() : Optional.of(latest),
          how.map(InstrumentBinding::due).orElse(PartialDate.UNKNOWN),
          List.of(),
          evidence);
    }
    LocalDate first = row.joined().first();
    boolean surelyJoined = last != null && !last.isAfter(day);
    boolean surelyNotYet = first != null && day.isBefore(later(entry.first(), rule.after(first)));
    return surelyJoined && surelyNotYet
        ? new Deposited(instrument, Optional.of(latest), evidence)
        : new NotKnown(instrument, NotKnownReason.DATE_NOT_EXACT, evidence);
  }

  /** A successor steps into the place of the State before it: it waits for nothing. */
  private static Optional<EntryRule> rule(Optional<InstrumentBinding> how, TreatyStatus row) {
    return row.action().filter(action -> action == StatusAction.SUCCESSION).isPresent()
        ? Optional.of(new EntryRule.OnDeposit())
        : how.flatMap(h -> EntryRule.of(h.entryRule()));
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isAfter(other) ? one : other;
  }
}
