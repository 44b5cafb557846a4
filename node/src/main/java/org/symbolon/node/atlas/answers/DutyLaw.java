package org.symbolon.node.atlas.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.law.FunctionLaw;
import org.symbolon.coverage.law.Provision;
import org.symbolon.coverage.law.StateLaw;
import org.symbolon.coverage.records.Crime;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.law.DutyCrimes;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.reference.Countries;

/** Which law asks which duty of a State today. */
@Component
class DutyLaw {

  private final StateLaws laws;
  private final ObjectProvider<Countries> countries;

  DutyLaw(StateLaws laws, ObjectProvider<Countries> countries) {
    this.laws = laws;
    this.countries = countries;
  }

  /** Whether this is a code of a State or area that the node knows. */
  boolean knows(String iso3) {
    return countries.getObject().byAlpha3(iso3).isPresent();
  }

  /** The duty of an address; empty where its State, function or crime is unknown. */
  Optional<Duty> find(String iso3, String function, String crime) {
    if (!knows(iso3) || laws.snapshot().data().findFunction(function).isEmpty()) {
      return Optional.empty();
    }
    for (Crime known : Crime.values()) {
      if (known.name().equals(crime) && known != Crime.BOTH) {
        return Optional.of(new Duty(iso3, function, known));
      }
    }
    return Optional.empty();
  }

  /** The law that asks a duty today. */
  LawBehind of(Duty duty) {
    return all(duty.iso3()).getOrDefault(duty, LawBehind.NONE);
  }

  /** Every duty of a State that is asked today, with the law that asks it. */
  Map<Duty, LawBehind> all(String iso3) {
    AtlasSnapshot snapshot = laws.snapshot();
    StateLaw law = laws.of(snapshot, iso3, laws.today());
    Map<Duty, List<AskedBy>> asked = new LinkedHashMap<>();
    for (FunctionLaw function : law.functions()) {
      for (Provision one : function.provisions()) {
        if (one.obliges()) {
          for (Crime crime : DutyCrimes.of(snapshot.data(), one)) {
            asked
                .computeIfAbsent(
                    new Duty(iso3, function.function().code(), crime), _ -> new ArrayList<>())
                .add(askedBy(one));
          }
        }
      }
    }
    Map<Duty, LawBehind> behind = new LinkedHashMap<>();
    asked.forEach((duty, provisions) -> behind.put(duty, new LawBehind(provisions)));
    return behind;
  }

  private static AskedBy askedBy(Provision one) {
    return new AskedBy(
        one.measure().id(),
        one.measure().instrumentId(),
        one.measure().article(),
        one.measure().obligation().name(),
        one.inherited() ? one.instrumentId() : "",
        one.measure().summary());
  }
}
