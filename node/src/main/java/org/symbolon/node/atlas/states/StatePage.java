package org.symbolon.node.atlas.states;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.BindingText;
import org.symbolon.coverage.law.Provision;
import org.symbolon.coverage.law.StateLaw;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Strength;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.answers.Duty;
import org.symbolon.node.atlas.answers.KeptAnswers;
import org.symbolon.node.atlas.law.DutyCrimes;
import org.symbolon.node.atlas.law.LawWords;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/**
 * Makes the page of a State: the answer in a sentence, what binds, what does not, what is not
 * known.
 */
final class StatePage {

  private final Page page;
  private final Words words;
  private final LawWords say;
  private final AtlasData data;
  private final StateQuestion.Asked asked;
  private final StateLaw law;
  private final Map<Duty, KeptAnswers.Kept> kept;
  private final StateTables tables;

  StatePage(
      Page page,
      Words words,
      LawWords say,
      AtlasData data,
      StateQuestion.Asked asked,
      StateLaw law,
      Map<Duty, KeptAnswers.Kept> kept) {
    this.page = page;
    this.words = words;
    this.say = say;
    this.data = data;
    this.asked = asked;
    this.law = law;
    this.kept = kept;
    this.tables = new StateTables(page, say, law);
  }

  StateView view() {
    return new StateView(
        law.country(),
        say.state(law.country()),
        title(),
        answers(),
        n(),
        behind(),
        filter(),
        tables.binding(),
        tables.apart(),
        key(),
        groups(),
        page.visitor().may(KeptAnswers.READ),
        Table.Empty.of(page.text("atlas.states.none"), page.text("atlas.states.none.text")),
        unknown(),
        tables.notKnown(),
        tables.notBound(),
        Map.of("state", law.country()));
  }

  String title() {
    return page.text("atlas.states.one.title", say.state(law.country()));
  }

  String answer() {
    return String.join(" ", answers());
  }

  private List<String> answers() {
    List<String> sentences = new ArrayList<>();
    String state = say.state(law.country());
    long texts = texts();
    sentences.add(
        page.text(
            "atlas.states.one.answer", page.date(law.day()), texts, state, law.functions().size()));
    if (!law.signed().isEmpty()) {
      sentences.add(page.text("atlas.states.one.signed", law.signed().size()));
    }
    sentences.add(page.text("atlas.states.one.unknown", law.notKnown().size()));
    return sentences;
  }

  /** An amending act is no further text. */
  private long texts() {
    return law.binding().stream().filter(text -> text.amends().isEmpty()).count();
  }

  String n() {
    return page.text("atlas.states.one.n", data.instruments().size(), law.provisions().size());
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    Set<String> sources = new TreeSet<>();
    law.binding().stream()
        .map(BindingText::standing)
        .flatMap(standing -> standing.evidence().list().stream())
        .forEach(list ->
            sources.add(page.text("atlas.states.one.list", list.source(), page.date(list.asOf()))));
    lines.addAll(sources);
    lines.add(page.text("atlas.states.one.coding"));
    return lines;
  }

  private Filter filter() {
    return Filter.empty()
        .text("at", page.text("atlas.states.filter.at"))
        .select("crime", page.text("atlas.states.filter.crime"), words.options(page, "crime"))
        .select("group", page.text("atlas.states.filter.group"), words.options(page, "category"))
        .select(
            "obligation",
            page.text("atlas.states.filter.obligation"),
            words.options(page, "obligation"));
  }

  private List<KeyEntry> key() {
    List<KeyEntry> key = new ArrayList<>();
    for (Strength strength : Strength.values()) {
      if (strength != Strength.POLITICAL) {
        key.add(new KeyEntry(Signs.classes(strength), "", words.strength(page, strength)));
      }
    }
    key.add(new KeyEntry("sy-c sy-c--up", "↑", page.text("atlas.states.key.inherited")));
    return key;
  }

  private List<StateView.Group> groups() {
    Map<Category, List<StateView.Line>> byGroup = new EnumMap<>(Category.class);
    for (StateQuestion.Line line : asked.lines(data, law)) {
      byGroup.computeIfAbsent(line.function().category(), _ -> new ArrayList<>()).add(line(line));
    }
    return byGroup.entrySet().stream()
        .map(group ->
            new StateView.Group(
                words.category(page, group.getKey()),
                page.text("atlas.states.group", group.getValue().size()),
                group.getValue().stream()
                    .sorted(Comparator.comparing(StateView.Line::function))
                    .toList()))
        .toList();
  }

  private StateView.Line line(StateQuestion.Line line) {
    Provision strongest = line.provisions().getFirst();
    return new StateView.Line(
        say.function(line.function()),
        RecordAddress.of("functions", line.function().code()),
        new StateView.Sign(Signs.classes(strongest.measure().obligation().strength()), ""),
        say.obligation(strongest),
        byText(line.provisions()).values().stream().map(this::duty).toList(),
        noted(line));
  }

  /** Each provision once, with every way by which it binds; the strongest first. */
  private static Map<String, List<Provision>> byText(List<Provision> provisions) {
    return provisions.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.measure().id(), LinkedHashMap::new, Collectors.toList()));
  }

  private StateView.Duty duty(List<Provision> ways) {
    Provision one = ways.getFirst();
    String inherited =
        ways.stream()
            .filter(Provision::inherited)
            .map(way ->
                page.text(
                    "atlas.states.inherited.by", say.instrument(way.instrumentId()), way.through()))
            .collect(Collectors.joining("; "));
    return new StateView.Duty(
        new StateView.Sign(Signs.classes(one.measure().obligation().strength()), ""),
        say.instrument(one.measure().instrumentId()),
        one.measure().article(),
        RecordAddress.of("measures", one.measure().id()),
        say.obligation(one),
        inherited.isEmpty() ? "" : page.text("atlas.states.inherited", inherited),
        one.measure().summary(),
        one.measure().confidence().name());
  }

  /** One answer for each crime against which the function is asked, however many texts ask it. */
  private List<StateView.Noted> noted(StateQuestion.Line line) {
    if (!page.visitor().may(KeptAnswers.READ)) {
      return List.of();
    }
    Set<Crime> crimes = new TreeSet<>();
    line.provisions().stream()
        .filter(Provision::obliges)
        .forEach(one -> crimes.addAll(DutyCrimes.of(data, one)));
    return crimes.stream()
        .map(crime -> noted(new Duty(law.country(), line.function().code(), crime)))
        .toList();
  }

  private StateView.Noted noted(Duty duty) {
    KeptAnswers.Kept answer = kept.get(duty);
    String crime = words.crime(page, duty.crime());
    return answer == null
        ? new StateView.Noted(crime, page.text("atlas.states.answer.none"), false, "", duty.page())
        : new StateView.Noted(
            crime, answer.state(), answer.stale(), answer.says(), answer.address());
  }

  private List<String> unknown() {
    List<String> lines = new ArrayList<>();
    List<BindingText> notCoded = law.notCoded();
    if (!notCoded.isEmpty()) {
      lines.add(
          page.text(
              "atlas.states.unknown.coding",
              notCoded.size(),
              notCoded.stream()
                  .map(text -> say.instrument(text.instrumentId()))
                  .collect(Collectors.joining("; "))));
    }
    List<FunctionCode> without = law.withoutLaw(data);
    if (!without.isEmpty()) {
      lines.add(
          page.text(
              "atlas.states.unknown.functions",
              without.size(),
              without.stream().map(say::function).sorted().collect(Collectors.joining("; "))));
    }
    lines.add(page.text("atlas.states.unknown.national"));
    return lines;
  }
}
