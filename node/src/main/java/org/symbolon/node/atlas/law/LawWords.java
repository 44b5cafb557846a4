package org.symbolon.node.atlas.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Evidence;
import org.symbolon.coverage.law.Provision;
import org.symbolon.coverage.law.Standing;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.records.TreatyStatus;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Country;

/** How an instrument stands for a State, in the language of the page. */
public final class LawWords {

  private final Page page;
  private final Words words;
  private final Countries countries;
  private final AtlasData data;

  public LawWords(Page page, Words words, Countries countries, AtlasData data) {
    this.page = page;
    this.words = words;
    this.countries = countries;
    this.data = data;
  }

  public Page page() {
    return page;
  }

  /** The name of a State in the language of the content. */
  public String state(String iso3) {
    return countries
        .byAlpha3(iso3)
        .map(country -> countries.name(country, page.contentLocale()))
        .orElse(iso3);
  }

  /** A State's names in every language of the pages and its codes, to be searched. */
  public List<String> names(Country country) {
    List<String> names = new ArrayList<>();
    for (String language : List.of("en", "fr", "ar", page.lang())) {
      names.add(countries.name(country, java.util.Locale.forLanguageTag(language)));
    }
    names.add(country.alpha2());
    names.add(country.alpha3());
    return names;
  }

  public String instrument(String id) {
    return data.findInstrument(id).map(words::instrument).orElse(id);
  }

  public String function(String code) {
    return data.findFunction(code).map(this::function).orElse(code);
  }

  public String function(FunctionCode function) {
    return words.function(page, function);
  }

  public String obligation(Provision one) {
    return words.code(page, "obligation", one.measure().obligation().name());
  }

  /** Where an inherited duty, or one that came by an amending act, stands; empty for its own. */
  public String from(Provision one) {
    if (one.inherited()) {
      return page.text(
          "atlas.law.inherited", instrument(one.measure().instrumentId()), one.through());
    }
    return one.measure().instrumentId().equals(one.instrumentId())
        ? ""
        : page.text("atlas.law.amended", instrument(one.measure().instrumentId()));
  }

  /** Since when it is in force for the State. */
  public String since(Standing.InForce standing) {
    return standing.since().map(page::date).orElseGet(() -> page.text("atlas.law.since.unknown"));
  }

  /** On what it rests that it is in force: the act of the State, membership, its own law. */
  public String basis(Standing.InForce standing) {
    String basis =
        switch (standing.basis()) {
          case STATUS ->
              standing
                  .evidence()
                  .row()
                  .map(this::joined)
                  .orElseGet(() -> page.text("atlas.law.basis.STATUS"));
          case MEMBERSHIP ->
              page.text(
                  standing.apart().isEmpty()
                      ? "atlas.law.basis.MEMBERSHIP"
                      : "atlas.law.basis.PART");
          case NATIONAL -> page.text("atlas.law.basis.NATIONAL");
        };
    List<String> more = new ArrayList<>();
    more.add(basis);
    standing
        .apart()
        .forEach(
            one -> more.add(page.text("atlas.law.apart." + one.kind(), one.article(), one.note())));
    if (standing.due().isKnown()) {
      more.add(page.text("atlas.law.due", day(standing.due())));
    }
    return String.join(". ", more);
  }

  private String joined(TreatyStatus row) {
    return row.action()
        .map(action ->
            page.text(
                "atlas.law.joined",
                words.code(page, "status_action", action.name()),
                day(row.joined())))
        .orElseGet(() -> page.text("atlas.law.basis.STATUS"));
  }

  /** "As last recorded on": where the day asked for lies after the record; else empty. */
  public String last(Evidence evidence) {
    return evidence
        .lastRecordedOn()
        .map(day -> page.text("atlas.law.last", page.date(day)))
        .orElse("");
  }

  /** Where it was read. */
  public String source(Evidence evidence) {
    return evidence.source();
  }

  /** Why it does not bind. */
  public String reason(Standing.NotBound standing) {
    return page.text("atlas.law.not." + standing.reason(), day(standing.when()));
  }

  /** Why it is not known whether it binds. */
  public String reason(Standing.NotKnown standing) {
    return page.text("atlas.law.unknown." + standing.reason());
  }

  /** How any instrument stands, in a sentence. */
  public String standing(Standing standing) {
    String says =
        switch (standing) {
          case Standing.InForce one -> page.text("atlas.law.is.force", since(one));
          case Standing.Deposited one -> page.text("atlas.law.is.deposited", day(one.from()));
          case Standing.Signed one -> page.text("atlas.law.is.signed", day(one.on()));
          case Standing.Addressed _ -> page.text("atlas.law.is.soft");
          case Standing.NotBound one -> reason(one);
          case Standing.NotKnown one -> reason(one);
        };
    String last = last(standing.evidence());
    return last.isEmpty() ? says : says + " (" + last + ")";
  }

  /** A day in words; "–" where it is not recorded. */
  public String day(Optional<LocalDate> day) {
    return day.map(page::date).orElse("–");
  }

  /** A date of which perhaps only the month or year is known. */
  public String day(PartialDate date) {
    if (!date.isKnown()) {
      return page.text("atlas.law.since.unknown");
    }
    LocalDate first = date.first();
    return first != null && first.equals(date.last()) ? page.date(first) : date.text();
  }
}
