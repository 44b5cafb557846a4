package org.symbolon.node.atlas.answers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.node.access.Offices;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.reference.Countries;

/** Duties, answers and what changed behind them, in words. */
@Component
class AnswerWords {

  private final Words words;
  private final ObjectProvider<Countries> countries;
  private final Offices offices;

  AnswerWords(Words words, ObjectProvider<Countries> countries, Offices offices) {
    this.words = words;
    this.countries = countries;
    this.offices = offices;
  }

  String state(Page page, String iso3) {
    Countries known = countries.getObject();
    return known
        .byAlpha3(iso3)
        .map(country -> known.name(country, page.contentLocale()))
        .orElse(iso3);
  }

  String function(Page page, AtlasData data, String code) {
    return data.findFunction(code).map(found -> words.function(page, found)).orElse(code);
  }

  String crime(Page page, Duty duty) {
    return words.crime(page, duty.crime());
  }

  String instrument(AtlasData data, String id) {
    return data.findInstrument(id).map(words::instrument).orElse(id);
  }

  /** Who answered, for which organisation, when. */
  String by(Page page, DutyAnswer answer) {
    return page.text(
        "atlas.answers.by",
        words.account(page, answer.account()),
        offices
            .find(answer.office())
            .map(Offices.Office::organisation)
            .orElseGet(() -> page.text("atlas.answers.gone")),
        page.moment(answer.givenAt()));
  }

  /** The law that asks, with the way to each provision. */
  Table law(Page page, AtlasData data, LawBehind law) {
    return Table.of(
            page.text("atlas.answers.law.caption", law.provisions().size()),
            List.of(
                Table.Column.text(page.text("atlas.answers.law.instrument")),
                Table.Column.text(page.text("atlas.answers.law.article")),
                Table.Column.text(page.text("atlas.answers.law.obligation")),
                Table.Column.text(page.text("atlas.answers.law.wording"))),
            law.provisions().stream()
                .map(one ->
                    Table.Row.of(
                        Cell.of(instrument(data, one.instrument())).note(through(page, data, one)),
                        Cell.link(one.article(), RecordAddress.of("measures", one.provision())),
                        Cell.of(words.code(page, "obligation", one.obligation())),
                        Cell.of(one.wording())))
                .toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.answers.law.none"), page.text("atlas.answers.law.none.text")));
  }

  private String through(Page page, AtlasData data, AskedBy one) {
    return one.through().isEmpty()
        ? ""
        : page.text("atlas.answers.law.through", instrument(data, one.through()));
  }

  /** What changed behind an answer, a sentence each. */
  List<String> changes(Page page, AtlasData data, LawBehind before, LawBehind now) {
    return before.changesTo(now).stream()
        .map(change -> {
          AskedBy one = change.provision();
          String place = instrument(data, one.instrument()) + ", " + one.article();
          return switch (change.kind()) {
            case NEW ->
                page.text(
                    "atlas.answers.change.NEW",
                    place,
                    words.code(page, "obligation", one.obligation()),
                    through(page, data, one),
                    one.wording());
            case GONE -> page.text("atlas.answers.change.GONE", place, through(page, data, one));
            case CHANGED ->
                page.text(
                    "atlas.answers.change.CHANGED",
                    place,
                    wording(page, change.before()),
                    wording(page, change.now()));
          };
        })
        .toList();
  }

  private String wording(Page page, AskedBy one) {
    return one.article()
        + ", "
        + words.code(page, "obligation", one.obligation())
        + ": "
        + one.wording();
  }

  /** Ids of the instruments that a law speaks of, and what they are called. */
  Map<String, String> names(AtlasData data, LawBehind law) {
    Map<String, String> names = new TreeMap<>();
    law.provisions()
        .forEach(one -> names.put(one.instrument(), instrument(data, one.instrument())));
    return names;
  }
}
