package org.symbolon.coverage.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Texts;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.law.StatePair.Answer;
import org.symbolon.coverage.law.StatePair.CommonText;
import org.symbolon.coverage.law.StatePair.Duty;
import org.symbolon.coverage.law.StatePair.MissingAuthority;
import org.symbolon.coverage.law.StatePair.Safeguard;
import org.symbolon.coverage.law.StatePair.SameState;
import org.symbolon.coverage.law.StatePair.Sides;
import org.symbolon.coverage.law.StatePair.UnknownAct;
import org.symbolon.coverage.records.Binding;
import org.symbolon.coverage.records.CentralAuthority;
import org.symbolon.coverage.records.CooperationAct;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Relation;
import org.symbolon.coverage.records.Scope;

/** Puts the law of two States side by side for one act. */
final class StatePairReader {
  private final AtlasData data;
  private final CooperationAct act;
  private final StateLaw a;
  private final StateLaw b;
  private final Texts texts;

  private StatePairReader(AtlasData data, CooperationAct act, StateLaw a, StateLaw b) {
    this.data = data;
    this.act = act;
    this.a = a;
    this.b = b;
    this.texts = Texts.of(data, a.day());
  }

  static StatePair read(AtlasData data, String a, String b, String act, LocalDate day) {
    CooperationAct found = data.status().findAct(act).orElse(null);
    if (found == null) {
      return new UnknownAct(act, data.status().acts().stream().map(CooperationAct::act).toList());
    }
    return a.equals(b)
        ? new SameState(a)
        : new StatePairReader(data, found, StateLaw.of(data, a, day), StateLaw.of(data, b, day))
            .answer();
  }

  private Answer answer() {
    List<CommonText> common = common();
    List<CentralAuthority> authorities =
        data.status().authorities().stream()
            .filter(each -> each.act().equals(act.act()))
            .filter(each -> List.of(a.country(), b.country()).contains(each.country()))
            .filter(each -> common.stream().anyMatch(text -> serves(each, text)))
            .toList();
    return new Answer(
        a.country(),
        b.country(),
        act,
        a.day(),
        common,
        data.status().safeguardsOf(act.act()).stream()
            .map(rule ->
                new Safeguard(rule, duties(a, rule.functions()), duties(b, rule.functions())))
            .toList(),
        authorities,
        missing(common, authorities),
        notCoded(),
        sides(false),
        sides(true));
  }

  private List<CommonText> common() {
    Map<String, List<Duty>> duties = new TreeMap<>();
    List<Duty> ofB = duties(b, act.functions());
    for (Duty duty : duties(a, act.functions())) {
      boolean both = ofB.stream().anyMatch(other -> same(duty, other));
      if (both) {
        duties.computeIfAbsent(duty.provision().instrumentId(), id -> new ArrayList<>()).add(duty);
      }
    }
    List<CommonText> common = new ArrayList<>();
    duties.forEach((id, list) -> {
      if (a.standings().get(id) instanceof InForce one
          && b.standings().get(id) instanceof InForce other) {
        common.add(new CommonText(id, one, other, list));
      }
    });
    return common;
  }

  private static boolean same(Duty one, Duty other) {
    return one.function().equals(other.function())
        && one.provision().instrumentId().equals(other.provision().instrumentId())
        && one.provision().measure().id().equals(other.provision().measure().id());
  }

  private static List<Duty> duties(StateLaw law, List<String> functions) {
    return law.functions().stream()
        .filter(each -> functions.contains(each.function().code()))
        .flatMap(each ->
            each.provisions().stream()
                .filter(Provision::obliges)
                .map(provision -> new Duty(each.function().code(), provision)))
        .sorted(comparing(Duty::provision, Provision.STRONGEST_FIRST).thenComparing(Duty::function))
        .toList();
  }

  /** Whoever is named under the text from which a duty is inherited is named for that duty. */
  private static boolean serves(CentralAuthority authority, CommonText text) {
    return authority.instrumentId().equals(text.instrumentId())
        || text.duties().stream()
            .anyMatch(
                duty -> duty.provision().measure().instrumentId().equals(authority.instrumentId()));
  }

  private List<MissingAuthority> missing(
      List<CommonText> common, List<CentralAuthority> authorities) {
    List<MissingAuthority> missing = new ArrayList<>();
    for (CommonText text : common) {
      for (String country : List.of(a.country(), b.country())) {
        if (authorities.stream()
            .noneMatch(each -> each.country().equals(country) && serves(each, text))) {
          missing.add(new MissingAuthority(country, text.instrumentId()));
        }
      }
    }
    return missing;
  }

  private List<String> notCoded() {
    return a.notCoded().stream()
        .map(BindingText::instrumentId)
        .filter(id -> b.standings().get(id) instanceof InForce)
        .toList();
  }

  /** Instruments that serve the act and are not in force for both. */
  private List<Sides> sides(boolean unknown) {
    List<Sides> sides = new ArrayList<>();
    for (String id : serving()) {
      Standing one = a.standings().get(id);
      Standing other = b.standings().get(id);
      if (one == null || other == null) {
        continue;
      }
      boolean bothMay = may(one) && may(other);
      boolean bothDo = one instanceof InForce && other instanceof InForce;
      boolean oneDoes = one instanceof InForce || other instanceof InForce;
      if (unknown ? bothMay && !bothDo : oneDoes && !bothMay) {
        sides.add(new Sides(id, one, other));
      }
    }
    return sides;
  }

  private static boolean may(Standing standing) {
    return switch (standing) {
      case InForce _, Standing.NotKnown _ -> true;
      case Standing.Signed signed -> signed.evidence().lastRecorded();
      case Standing.Deposited _, Standing.Addressed _, Standing.NotBound _ -> false;
    };
  }

  /** The binding texts of more than one State with a provision on a function of the act. */
  private TreeSet<String> serving() {
    var serving = new TreeSet<String>();
    for (Instrument root : texts.roots()) {
      if (root.binding() == Binding.BINDING && root.scope() != Scope.NATIONAL && serves(root)) {
        serving.add(root.id());
      }
    }
    return serving;
  }

  private boolean serves(Instrument root) {
    return carries(root.id())
        || data.relations().stream()
            .anyMatch(relation ->
                relation.relation().equals(Relation.APPLIES_TO)
                    && relation.to().equals(root.id())
                    && carries(relation.from()));
  }

  private boolean carries(String instrumentId) {
    return texts.measuresOf(instrumentId).stream()
        .anyMatch(measure ->
            measure.obligation().strength().obliges()
                && act.functions().stream().anyMatch(measure::carries));
  }
}
