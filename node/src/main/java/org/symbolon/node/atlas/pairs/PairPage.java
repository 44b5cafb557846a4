package org.symbolon.node.atlas.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.symbolon.coverage.law.Provision;
import org.symbolon.coverage.law.StatePair;
import org.symbolon.coverage.records.CentralAuthority;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.SafeguardEffect;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.answers.Duty;
import org.symbolon.node.atlas.answers.KeptAnswers;
import org.symbolon.node.atlas.law.LawWords;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the page of two States: what stops the act first, then what serves it. */
final class PairPage {

  private static final String SAFEGUARD = "safeguard";

  private final Page page;
  private final Words words;
  private final LawWords say;
  private final StatePair.Answer pair;
  private final String a;
  private final String b;

  PairPage(Page page, Words words, LawWords say, StatePair.Answer pair) {
    this.page = page;
    this.words = words;
    this.say = say;
    this.pair = pair;
    this.a = say.state(pair.a());
    this.b = say.state(pair.b());
  }

  PairView view(PairView.Choice choice, Map<Duty, KeptAnswers.Kept> kept) {
    return new PairView(
        title(),
        page.date(pair.day()),
        answers(),
        n(),
        behind(),
        choice,
        rules(SafeguardEffect.STOPS),
        rules(SafeguardEffect.CONDITION),
        texts(),
        authorities(),
        missing(),
        apart(),
        noted(kept));
  }

  String title() {
    return page.text("atlas.pairs.one.title", a, b, act());
  }

  String act() {
    return words.code(page, "cooperation_act", pair.act().act());
  }

  String answer() {
    return String.join(" ", answers());
  }

  private List<String> answers() {
    List<String> sentences = new ArrayList<>();
    sentences.add(page.text("atlas.pairs.one.stops", count(SafeguardEffect.STOPS)));
    sentences.add(
        pair.common().isEmpty()
            ? page.text("atlas.pairs.one.none", a, b)
            : page.text(
                "atlas.pairs.one.answer",
                pair.common().size(),
                pair.common().stream()
                    .map(text -> say.instrument(text.instrumentId()))
                    .collect(Collectors.joining(", ")),
                a,
                b));
    return sentences;
  }

  private long count(SafeguardEffect effect) {
    return pair.safeguards().stream().filter(each -> each.rule().effect() == effect).count();
  }

  String n() {
    return page.text(
        "atlas.pairs.one.n",
        pair.common().stream().mapToInt(text -> text.duties().size()).sum(),
        pair.common().size());
  }

  List<String> behind() {
    Set<String> sources = new TreeSet<>();
    for (StatePair.CommonText text : pair.common()) {
      for (var standing : List.of(text.a(), text.b())) {
        standing
            .evidence()
            .list()
            .ifPresent(list ->
                sources.add(
                    page.text("atlas.states.one.list", list.source(), page.date(list.asOf()))));
      }
    }
    List<String> lines = new ArrayList<>(sources);
    lines.add(page.text("atlas.pairs.one.advice"));
    return lines;
  }

  /** In the order of the code list: what weighs most first. */
  private List<PairView.Rule> rules(SafeguardEffect effect) {
    List<String> order = words.options(page, SAFEGUARD).stream().map(Option::value).toList();
    return pair.safeguards().stream()
        .filter(each -> each.rule().effect() == effect)
        .sorted(Comparator.comparing(each -> order.indexOf(each.rule().safeguard())))
        .map(each ->
            new PairView.Rule(
                words.code(page, SAFEGUARD, each.rule().safeguard()),
                each.rule().rule(),
                page.contentLocale().equals(Locale.ENGLISH) ? "" : "en",
                each.rule().article(),
                List.of(binds(a, each.bindsA()), binds(b, each.bindsB()))))
        .toList();
  }

  /** "Niger: Trafficking Protocol, 14". */
  private String binds(String state, List<StatePair.Duty> duties) {
    Set<String> places = new java.util.LinkedHashSet<>();
    duties.stream()
        .map(StatePair.Duty::provision)
        .forEach(one ->
            places.add(
                say.instrument(one.measure().instrumentId()) + " " + one.measure().article()));
    List<String> shown = places.stream().limit(4).toList();
    return places.isEmpty()
        ? page.text("atlas.pairs.rule.none", state)
        : page.text(
            "atlas.pairs.rule.binds",
            state,
            String.join("; ", shown),
            places.size() - shown.size());
  }

  private Table texts() {
    List<Table.Row> rows = new ArrayList<>();
    for (StatePair.CommonText text : pair.common()) {
      for (StatePair.Duty duty : text.duties()) {
        rows.add(row(text, duty, duty.equals(text.duties().getFirst())));
      }
    }
    return Table.of(
            page.text("atlas.pairs.texts.caption", rows.size(), pair.common().size()),
            List.of(
                Table.Column.text(page.text("atlas.states.column.instrument")),
                Table.Column.text(page.text("atlas.pairs.column.article")),
                Table.Column.text(page.text("atlas.states.filter.obligation")),
                Table.Column.text(page.text("atlas.pairs.column.says")),
                Table.Column.text(a),
                Table.Column.text(b)),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.pairs.texts.none"), page.text("atlas.pairs.texts.none.text")));
  }

  /** How old the record is stands once for each text. */
  private Table.Row row(StatePair.CommonText text, StatePair.Duty duty, boolean first) {
    Provision one = duty.provision();
    return Table.Row.of(
        Cell.link(
                say.instrument(text.instrumentId()),
                RecordAddress.of("instruments", text.instrumentId()))
            .note(say.from(one)),
        Cell.link(
            one.measure().instrumentId().equals(text.instrumentId())
                ? one.measure().article()
                : say.instrument(one.measure().instrumentId())
                    + " "
                    + one.measure().article()
                    + (one.inherited() ? " ↑" : ""),
            RecordAddress.of("measures", one.measure().id())),
        Cell.of(say.obligation(one)).bold(),
        Cell.of(one.measure().summary()).marked(one.measure().confidence().name()),
        Cell.of(say.since(text.a())).note(first ? say.last(text.a().evidence()) : ""),
        Cell.of(say.since(text.b())).note(first ? say.last(text.b().evidence()) : ""));
  }

  private Table authorities() {
    List<Table.Row> rows = new ArrayList<>();
    for (CentralAuthority one : pair.authorities()) {
      rows.add(
          Table.Row.of(
              Cell.of(say.state(one.country())),
              Cell.of(one.authority())
                  .marked(one.confidence().name())
                  .note(
                      List.of(one.office(), one.languages()).stream()
                          .filter(text -> !text.isEmpty())
                          .collect(Collectors.joining(", "))),
              Cell.of(say.instrument(one.instrumentId())),
              Cell.of(one.source()).note(one.asOf().text())));
    }
    return Table.of(
            page.text("atlas.pairs.authorities.caption", rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.states.column.state")),
                Table.Column.text(page.text("atlas.pairs.column.authority")),
                Table.Column.text(page.text("atlas.states.column.instrument")),
                Table.Column.text(page.text("atlas.states.column.source"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.pairs.authorities.none"),
                page.text("atlas.pairs.authorities.none.text")));
  }

  private List<String> missing() {
    List<String> lines = new ArrayList<>();
    Map<String, List<String>> authorities =
        pair.authoritiesNotRecorded().stream()
            .collect(
                Collectors.groupingBy(
                    StatePair.MissingAuthority::country,
                    java.util.TreeMap::new,
                    Collectors.mapping(
                        one -> say.instrument(one.instrumentId()), Collectors.toList())));
    authorities.forEach((state, texts) ->
        lines.add(
            page.text(
                "atlas.pairs.missing.authority", say.state(state), String.join(", ", texts))));
    pair.notKnown()
        .forEach(one ->
            lines.add(
                page.text(
                    "atlas.pairs.missing.standing",
                    say.instrument(one.instrumentId()),
                    a,
                    say.standing(one.a()),
                    b,
                    say.standing(one.b()))));
    if (!pair.notCoded().isEmpty()) {
      lines.add(
          page.text(
              "atlas.pairs.missing.coding",
              pair.notCoded().size(),
              pair.notCoded().stream().map(say::instrument).collect(Collectors.joining(", "))));
    }
    lines.add(page.text("atlas.pairs.missing.bilateral"));
    return lines;
  }

  /** Texts that serve the act and bind only one of the two. */
  private Optional<Table> apart() {
    if (pair.oneSided().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Table.of(
            page.text("atlas.pairs.apart.caption", pair.oneSided().size()),
            List.of(
                Table.Column.text(page.text("atlas.states.column.instrument")),
                Table.Column.text(a),
                Table.Column.text(b)),
            pair.oneSided().stream()
                .map(one ->
                    Table.Row.of(
                        Cell.link(
                            say.instrument(one.instrumentId()),
                            RecordAddress.of("instruments", one.instrumentId())),
                        Cell.of(say.standing(one.a())),
                        Cell.of(say.standing(one.b()))))
                .toList()));
  }

  /** What each State answers to the duties behind the act: noted once, shown here again. */
  private Optional<Table> noted(Map<Duty, KeptAnswers.Kept> kept) {
    if (!page.visitor().may(KeptAnswers.READ)) {
      return Optional.empty();
    }
    List<Table.Row> rows = new ArrayList<>();
    for (String state : List.of(pair.a(), pair.b())) {
      for (String function : pair.act().functions()) {
        for (Crime crime : Crime.values()) {
          if (crime != Crime.BOTH) {
            var duty = new Duty(state, function, crime);
            Optional.ofNullable(kept.get(duty)).ifPresent(one -> rows.add(row(duty, one)));
          }
        }
      }
    }
    return Optional.of(
        Table.of(
                page.text("atlas.pairs.answers.caption", rows.size()),
                List.of(
                    Table.Column.text(page.text("atlas.states.column.state")),
                    Table.Column.text(page.text("atlas.states.column.function")),
                    Table.Column.text(page.text("atlas.states.column.answer"))),
                rows)
            .orEmpty(
                Table.Empty.of(
                    page.text("atlas.pairs.answers.none"),
                    page.text("atlas.pairs.answers.none.text"))));
  }

  private Table.Row row(Duty duty, KeptAnswers.Kept one) {
    return Table.Row.of(
        Cell.of(say.state(duty.iso3())),
        Cell.of(say.function(duty.function())).note(words.crime(page, duty.crime())),
        Cell.link(one.state(), one.address()).note(one.says()).marked(one.stale() ? "stale" : ""));
  }
}
