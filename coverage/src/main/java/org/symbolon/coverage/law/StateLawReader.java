package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Texts;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Relation;

/**
 * Puts the law of a State together. A text is an instrument in force for the State with the acts
 * that amend it and are in force for the State as well. Duties come from another text by {@link
 * Relation#APPLIES_TO} and by nothing else, one step far, and on functions on which the text has no
 * provision of its own: the rule of the chart of measures.
 */
final class StateLawReader {
  private final AtlasData data;
  private final Texts texts;
  private final LocalDate day;
  private final Map<String, Standing> standings;
  private final Map<String, List<Provision>> byFunction = new TreeMap<>();

  private StateLawReader(AtlasData data, String country, LocalDate day) {
    this.data = data;
    this.day = day;
    this.texts = Texts.of(data, day);
    this.standings = Standings.of(data, country, day);
  }

  static StateLaw read(AtlasData data, String country, LocalDate day) {
    var reader = new StateLawReader(data, country, day);
    List<BindingText> binding = new ArrayList<>();
    List<Standing.Deposited> deposited = new ArrayList<>();
    List<Standing.Signed> signed = new ArrayList<>();
    List<Standing.Addressed> soft = new ArrayList<>();
    List<Standing.NotBound> notBound = new ArrayList<>();
    List<Standing.NotKnown> notKnown = new ArrayList<>();
    for (Standing standing : reader.standings.values()) {
      switch (standing) {
        case InForce each -> binding.add(reader.text(each));
        case Standing.Deposited each -> deposited.add(each);
        case Standing.Signed each -> signed.add(each);
        case Standing.Addressed each -> soft.add(each);
        case Standing.NotBound each -> notBound.add(each);
        case Standing.NotKnown each -> notKnown.add(each);
      }
    }
    return new StateLaw(
        country,
        day,
        binding,
        deposited,
        signed,
        soft,
        notBound,
        notKnown,
        reader.functions(),
        reader.standings);
  }

  private BindingText text(InForce standing) {
    String id = standing.instrument().id();
    String root = texts.rootOf(id);
    return new BindingText(
        standing,
        root.equals(id) ? Optional.empty() : Optional.of(root),
        texts.measuresOf(id).size());
  }

  private List<FunctionLaw> functions() {
    for (Instrument root : texts.roots()) {
      if (standings.get(root.id()) instanceof InForce inForce) {
        read(root, inForce);
      } else {
        texts.amendmentsOf(root.id()).forEach(this::readAlone);
      }
    }
    return byFunction.entrySet().stream()
        .map(each ->
            new FunctionLaw(
                data.findFunction(each.getKey()).orElseThrow(),
                each.getValue().stream().sorted(Provision.STRONGEST_FIRST).toList()))
        .toList();
  }

  private void read(Instrument root, InForce standing) {
    Map<String, List<Provision>> own = new TreeMap<>();
    add(own, root.id(), texts.measuresOf(root.id()), false, "", standing);
    for (Instrument amendment : texts.amendmentsOf(root.id())) {
      if (standings.get(amendment.id()) instanceof InForce amending) {
        add(own, root.id(), texts.measuresOf(amendment.id()), false, "", amending);
      }
    }
    Map<String, List<Provision>> inherited = new TreeMap<>();
    for (Relation relation : data.relations()) {
      if (relation.relation().equals(Relation.APPLIES_TO) && relation.to().equals(root.id())) {
        data.findInstrument(relation.from())
            .filter(from -> from.entryIntoForce().hasBegunBy(day))
            .ifPresent(from ->
                add(
                    inherited,
                    root.id(),
                    texts.measuresOf(from.id()),
                    true,
                    relation.article(),
                    standing));
      }
    }
    inherited.keySet().removeAll(own.keySet());
    own.forEach(this::put);
    inherited.forEach(this::put);
  }

  /** An act in force whose first text is not: it stands for itself. */
  private void readAlone(Instrument amendment) {
    if (standings.get(amendment.id()) instanceof InForce inForce) {
      Map<String, List<Provision>> own = new TreeMap<>();
      add(own, amendment.id(), texts.measuresOf(amendment.id()), false, "", inForce);
      own.forEach(this::put);
    }
  }

  private void put(String function, List<Provision> provisions) {
    byFunction.computeIfAbsent(function, code -> new ArrayList<>()).addAll(provisions);
  }

  private static void add(
      Map<String, List<Provision>> into,
      String instrumentId,
      List<Measure> measures,
      boolean inherited,
      String through,
      InForce standing) {
    for (Measure measure : measures) {
      for (String function : measure.functions()) {
        into.computeIfAbsent(function, code -> new ArrayList<>())
            .add(new Provision(instrumentId, measure, inherited, through, standing));
      }
    }
  }
}
