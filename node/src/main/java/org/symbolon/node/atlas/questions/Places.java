package org.symbolon.node.atlas.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.reference.CodeLists;
import org.symbolon.reference.Countries;

/** Codes of regions and countries, and dates of which perhaps only the year is known, in words. */
@Component
public class Places {

  private final Words words;
  private final ObjectProvider<Countries> countries;

  Places(Words words, ObjectProvider<Countries> countries) {
    this.words = words;
    this.countries = countries;
  }

  /** Whether the code is a region of the list or looks like a country. */
  public boolean has(String code) {
    return words.has(CodeLists.REGION, code) || code.matches("[A-Z]{3}");
  }

  /** What would be right, for a refusal. */
  public String allowed() {
    return words.codes(CodeLists.REGION);
  }

  /** A region or a country by name. */
  public String name(Page page, String code) {
    return words.has(CodeLists.REGION, code)
        ? words.code(page, CodeLists.REGION, code)
        : countries
            .getObject()
            .byAlpha3(code)
            .map(country -> countries.getObject().name(country, page.contentLocale()))
            .orElse(code);
  }

  public String names(Page page, Collection<String> codes) {
    return codes.stream().map(code -> name(page, code)).collect(Collectors.joining(", "));
  }

  /** Those regions of the list that occur, then the countries, as options of a filter. */
  public List<Option> options(Page page, Collection<String> occurring) {
    List<Option> options = new ArrayList<>();
    occurring.stream()
        .distinct()
        .sorted(
            java.util.Comparator.comparing((String code) -> !words.has(CodeLists.REGION, code))
                .thenComparing(code -> name(page, code)))
        .forEach(code -> options.add(Option.of(code, name(page, code))));
    return options;
  }

  /** A day in full, a year or a month as recorded; empty where nothing is known. */
  public String date(Page page, PartialDate date) {
    return date.text().length() == 10 && date.first() != null
        ? page.date(date.first())
        : date.text();
  }
}
