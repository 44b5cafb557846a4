package org.symbolon.node.atlas.pairs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.law.LawWords;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;
import org.symbolon.reference.Countries;

/** Two States as what can be frozen and cited; no answer of anybody stands in it. */
@Component
class CitablePair implements CitableChart {

  private final StateLaws laws;
  private final PairQuestion question;
  private final ObjectProvider<Countries> countries;
  private final Words words;

  CitablePair(
      StateLaws laws, PairQuestion question, ObjectProvider<Countries> countries, Words words) {
    this.laws = laws;
    this.question = question;
    this.countries = countries;
    this.words = words;
  }

  @Override
  public String code() {
    return "pair";
  }

  @Override
  public String titleKey() {
    return "atlas.pairs.title";
  }

  @Override
  public String path() {
    return "/atlas/pairs";
  }

  @Override
  public String api() {
    return "/api/atlas/pairs";
  }

  @Override
  public Cited cite(Page page) {
    var snapshot = laws.snapshot();
    var asked = question.read(page, snapshot.data());
    var pair = question.answer(snapshot, asked);
    var say = new LawWords(page, words, countries.getObject(), snapshot.data());
    var says = new PairPage(page, words, say, pair);
    var figures = pair.figures();
    Map<String, String> names = new TreeMap<>();
    figures
        .binding()
        .forEach(duty -> names.put(duty.instrument(), say.instrument(duty.instrument())));
    figures.binding().forEach(duty -> names.put(duty.text(), say.instrument(duty.text())));
    return new Cited(
        says.title(),
        says.answer(),
        says.n(),
        says.behind(),
        asked,
        Map.of(
            "safeguards", figures.safeguards(),
            "binding", figures.binding(),
            "texts", figures.texts(),
            "authorities", figures.authorities(),
            "notRecorded", figures.notRecorded()),
        Map.of(
            "safeguards", List.of("safeguard"),
            "binding", List.of("instrument", "text", "function", "article"),
            "texts", List.of("instrument"),
            "authorities", List.of("state", "instrument"),
            "notRecorded", List.of("what", "state", "instrument")),
        names,
        Optional.empty());
  }
}
