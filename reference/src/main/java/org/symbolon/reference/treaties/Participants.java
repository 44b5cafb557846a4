package org.symbolon.reference.treaties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Country;

/** Who the participants of one file are. An unknown name is asked about, the nearest offered. */
final class Participants {

  private static final Set<String> NOBODY = Set.of("XXA");

  private final Countries countries;
  private final Map<String, String> said;
  private final TreatyFaults faults;
  private final Set<String> unused;
  private final Map<String, Integer> rowsByName = new HashMap<>();
  private final Map<String, Integer> rowsByCode = new HashMap<>();

  /**
   * A participant that is known.
   *
   * @param code of the list of countries; empty where it has none
   */
  record Known(ParticipantKind kind, String code) {

    /** The code that stands for a State or territory of today; else empty. */
    String iso3() {
      return switch (kind) {
        case STATE, TERRITORY -> code;
        case ORGANISATION, FORMER_STATE, UNKNOWN -> "";
      };
    }
  }

  Participants(Countries countries, Map<String, String> said, TreatyFaults faults) {
    this.countries = countries;
    this.said = said;
    this.faults = faults;
    this.unused = new HashSet<>(said.keySet());
  }

  Optional<Known> find(String name, int row, String field) {
    if (name.isEmpty()) {
      faults.add(row, field, TreatyFaultCode.PARTICIPANT_EMPTY);
      return Optional.empty();
    }
    Integer first = rowsByName.putIfAbsent(name, row);
    if (first != null) {
      faults.add(row, field, TreatyFaultCode.PARTICIPANT_TWICE, name, Integer.toString(first));
      return Optional.empty();
    }
    unused.remove(name);
    Optional<Known> known = said.containsKey(name) ? answered(name, row) : looked(name, row, field);
    return known.filter(found -> once(found, name, row, field));
  }

  /** Two names of one State are one participant. */
  private boolean once(Known known, String name, int row, String field) {
    if (known.code().isEmpty()) {
      return true;
    }
    Integer first = rowsByCode.putIfAbsent(known.code(), row);
    if (first != null) {
      faults.add(row, field, TreatyFaultCode.PARTICIPANT_TWICE, name, Integer.toString(first));
    }
    return first == null;
  }

  private Optional<Known> looked(String name, int row, String field) {
    Optional<Country> country = countries.find(name);
    if (country.isEmpty()) {
      String nearest = countries.nearest(name).orElse("");
      faults.add(row, field, TreatyFaultCode.PARTICIPANT_UNKNOWN, name, nearest);
      return Optional.empty();
    }
    if (NOBODY.contains(country.get().alpha3())) {
      faults.add(row, field, TreatyFaultCode.NO_PARTICIPANT, name);
      return Optional.empty();
    }
    return Optional.of(of(country.get()));
  }

  private static Known of(Country country) {
    return new Known(ParticipantKind.of(country), country.alpha3());
  }

  private Optional<Known> answered(String name, int row) {
    String answer = said.getOrDefault(name, "").strip();
    for (ParticipantKind kind : ParticipantKind.values()) {
      if (kind != ParticipantKind.STATE && kind.name().equals(answer)) {
        return Optional.of(new Known(kind, ""));
      }
    }
    Optional<Country> country = countries.byAlpha3(answer);
    if (country.isEmpty()) {
      faults.add(row, "names", TreatyFaultCode.NAME_FORM, name, answer);
    }
    return country.map(Participants::of);
  }

  /** An answer about a name that the file does not have is a slip of the pen. */
  void end() {
    unused.stream()
        .sorted()
        .forEach(name -> faults.add(0, "names", TreatyFaultCode.NAME_UNUSED, name));
  }
}
