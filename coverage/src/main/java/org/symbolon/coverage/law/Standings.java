package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Standing.Addressed;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.law.Standing.NotBound;
import org.symbolon.coverage.law.Standing.NotKnown;
import org.symbolon.coverage.records.BindingBasis;
import org.symbolon.coverage.records.BindingException;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.InstrumentBinding;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.records.Relation;
import org.symbolon.coverage.territory.Territories;
import org.symbolon.coverage.territory.Territory;

/** Decides what each instrument is for one State on one day. */
final class Standings {
  /** The latest replaces the earlier. */
  private static final String REPLACES = "REPLACES";

  private final AtlasData data;
  private final String country;
  private final LocalDate day;
  private final Territories territories;
  private final StatusStandings byStatus;

  private Standings(AtlasData data, String country, LocalDate day) {
    this.data = data;
    this.country = country;
    this.day = day;
    this.territories = Territories.on(day, data);
    this.byStatus = new StatusStandings(new Participations(data, country, day), day);
  }

  /** The standing of every instrument, by id. */
  static Map<String, Standing> of(AtlasData data, String country, LocalDate day) {
    var standings = new Standings(data, country, day);
    Map<String, Standing> all = new TreeMap<>();
    for (Instrument instrument : data.instruments()) {
      all.put(instrument.id(), standings.of(instrument));
    }
    standings.replaced(all);
    return all;
  }

  private Standing of(Instrument instrument) {
    Evidence own = Evidence.of(instrument.source(), instrument.confidence());
    if (!instrument.adopted().hasBegunBy(day)) {
      return new NotBound(
          instrument,
          NotBoundReason.NOT_ADOPTED,
          Optional.ofNullable(instrument.adopted().first()),
          own);
    }
    return switch (instrument.binding()) {
      case SOFT -> soft(instrument, own);
      case BINDING -> binding(instrument, own);
    };
  }

  private Standing soft(Instrument instrument, Evidence own) {
    if (instrument.inForce().equals("N")) {
      return new NotBound(instrument, NotBoundReason.NOT_IN_FORCE, Optional.empty(), own);
    }
    return addressed(instrument)
        ? new Addressed(instrument, own)
        : new NotBound(instrument, NotBoundReason.NOT_ADDRESSED, Optional.empty(), own);
  }

  /** The members, where it speaks to those of an organisation: a region holds others as well. */
  private boolean addressed(Instrument instrument) {
    List<String> to =
        data.status()
            .findBinding(instrument.id())
            .filter(how -> how.basis() == BindingBasis.MEMBERSHIP && !how.group().isEmpty())
            .map(how -> List.of(how.group()))
            .orElse(instrument.regions());
    Territory area = territories.of(to);
    return area.worldwide() || area.countries().contains(country);
  }

  private Standing binding(Instrument instrument, Evidence own) {
    Optional<InstrumentBinding> how = data.status().findBinding(instrument.id());
    Optional<BindingBasis> basis =
        how.map(InstrumentBinding::basis)
            .or(() ->
                data.status().listsOf(instrument.id()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(BindingBasis.STATUS));
    if (basis.isEmpty()) {
      return notYet(instrument, own)
          .orElseGet(() -> new NotKnown(instrument, NotKnownReason.NO_BINDING_RECORDED, own));
    }
    Standing standing =
        switch (basis.get()) {
          case STATUS -> byStatus.of(instrument, how);
          case MEMBERSHIP ->
              new MembershipStandings(data, country, day).of(instrument, how.orElseThrow());
          case NATIONAL -> national(instrument, how.orElseThrow());
        };
    List<BindingException> exceptions = data.status().exceptionsOf(instrument.id(), country);
    return exceptions.isEmpty()
        ? standing
        : new ExceptionRule(exceptions, how.orElse(null), day).of(standing);
  }

  private Standing national(Instrument instrument, InstrumentBinding how) {
    Evidence evidence = Evidence.of(how.source(), how.confidence());
    if (!instrument.regions().contains(country)) {
      return new NotBound(instrument, NotBoundReason.OTHER_STATES_LAW, Optional.empty(), evidence);
    }
    Optional<Standing> notYet = notYet(instrument, evidence);
    if (notYet.isPresent()) {
      return notYet.get();
    }
    PartialDate entry = instrument.entryIntoForce();
    if (instrument.inForce().equals("N")) {
      return new NotKnown(instrument, NotKnownReason.END_NOT_RECORDED, evidence);
    }
    boolean adoptedBefore =
        instrument.adopted().last() != null && !day.isBefore(instrument.adopted().last());
    if (!entry.isKnown() && !(instrument.inForce().equals("Y") && adoptedBefore)) {
      return new NotKnown(instrument, NotKnownReason.ENTRY_NOT_RECORDED, evidence);
    }
    if (entry.last() != null && day.isBefore(entry.last())) {
      return new NotKnown(instrument, NotKnownReason.DATE_NOT_EXACT, evidence);
    }
    return new InForce(
        instrument,
        BindingBasis.NATIONAL,
        Optional.ofNullable(entry.last()),
        how.due(),
        List.of(),
        evidence);
  }

  /** What is not in force for anybody yet binds nobody, whatever else is not known. */
  private Optional<Standing> notYet(Instrument instrument, Evidence evidence) {
    return notYet(instrument, evidence, day);
  }

  static Optional<Standing> notYet(Instrument instrument, Evidence evidence, LocalDate day) {
    PartialDate entry = instrument.entryIntoForce();
    if (entry.first() != null && day.isBefore(entry.first())) {
      return Optional.of(
          new NotBound(
              instrument,
              NotBoundReason.NOT_YET_IN_FORCE,
              Optional.ofNullable(entry.first()),
              evidence));
    }
    if (!entry.isKnown() && instrument.inForce().equals("N")) {
      return Optional.of(
          new NotBound(instrument, NotBoundReason.NOT_IN_FORCE, Optional.empty(), evidence));
    }
    return Optional.empty();
  }

  /** A text whose place another has taken, for this State on this day, holds no more. */
  private void replaced(Map<String, Standing> all) {
    Map<String, Standing> before = Map.copyOf(all);
    for (Relation relation : data.relations()) {
      Standing older = before.get(relation.to());
      if (!relation.relation().equals(REPLACES) || older == null) {
        continue;
      }
      LocalDate since = since(before.get(relation.from()));
      boolean holds =
          switch (older) {
            case InForce _, Addressed _ -> true;
            case Standing.Deposited _, Standing.Signed _, NotBound _, NotKnown _ -> false;
          };
      if (holds && since != null) {
        all.put(
            relation.to(),
            new NotBound(
                older.instrument(),
                NotBoundReason.REPLACED,
                Optional.of(since),
                Evidence.of(relation.source(), relation.confidence())));
      }
    }
  }

  private static @Nullable LocalDate since(@Nullable Standing newer) {
    return switch (newer) {
      case null -> null;
      case InForce now -> now.since().orElse(now.instrument().adopted().last());
      case Addressed now -> now.instrument().adopted().last();
      case Standing.Deposited _, Standing.Signed _, NotBound _, NotKnown _ -> null;
    };
  }
}
