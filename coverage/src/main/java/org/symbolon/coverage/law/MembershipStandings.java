package org.symbolon.coverage.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.law.Standing.NotBound;
import org.symbolon.coverage.law.Standing.NotKnown;
import org.symbolon.coverage.records.BindingBasis;
import org.symbolon.coverage.records.GroupMember;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.InstrumentBinding;
import org.symbolon.coverage.records.PartialDate;

/** Acts of an organisation bind those who are its members on the day. */
record MembershipStandings(AtlasData data, String country, LocalDate day) {

  Standing of(Instrument instrument, InstrumentBinding how) {
    Evidence evidence = Evidence.of(how.source(), how.confidence());
    Optional<Standing> notYet = Standings.notYet(instrument, evidence, day);
    if (notYet.isPresent()) {
      return notYet.get();
    }
    List<GroupMember> group =
        data.groupMembers().stream().filter(member -> member.group().equals(how.group())).toList();
    if (group.isEmpty()) {
      return new NotKnown(instrument, NotKnownReason.MEMBERS_NOT_RECORDED, evidence);
    }
    List<GroupMember> own =
        group.stream()
            .filter(member -> member.country().equals(country))
            .sorted(comparing(member -> member.from().text()))
            .toList();
    Optional<GroupMember> now = own.stream().filter(member -> member.belongsOn(day)).findFirst();
    return now.map(member -> member(instrument, how, member, evidence))
        .orElseGet(() -> notMember(instrument, own, evidence));
  }

  private Standing member(
      Instrument instrument, InstrumentBinding how, GroupMember member, Evidence evidence) {
    PartialDate entry = instrument.entryIntoForce();
    if (entry.last() == null) {
      return new NotKnown(instrument, NotKnownReason.ENTRY_NOT_RECORDED, evidence);
    }
    if (day.isBefore(entry.last())) {
      return new NotKnown(instrument, NotKnownReason.DATE_NOT_EXACT, evidence);
    }
    if (instrument.inForce().equals("N")) {
      return new NotKnown(instrument, NotKnownReason.END_NOT_RECORDED, evidence);
    }
    LocalDate joined = member.from().first();
    LocalDate since = joined == null || joined.isBefore(entry.last()) ? entry.last() : joined;
    return new InForce(
        instrument, BindingBasis.MEMBERSHIP, Optional.of(since), how.due(), List.of(), evidence);
  }

  private Standing notMember(Instrument instrument, List<GroupMember> own, Evidence evidence) {
    for (GroupMember member : own.reversed()) {
      if (member.to().isOverBy(day)) {
        return not(instrument, NotBoundReason.NO_LONGER_A_MEMBER, member.to(), evidence);
      }
    }
    return own.isEmpty()
        ? not(instrument, NotBoundReason.NOT_A_MEMBER, PartialDate.UNKNOWN, evidence)
        : not(instrument, NotBoundReason.NOT_YET_A_MEMBER, own.getFirst().from(), evidence);
  }

  private static Standing not(
      Instrument instrument, NotBoundReason reason, PartialDate when, Evidence evidence) {
    return new NotBound(instrument, reason, Optional.ofNullable(when.last()), evidence);
  }
}
