package org.symbolon.node.atlas.states;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.law.StateLaw;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;

/** The law of a State as what can be frozen and cited; no answer of anybody stands in it. */
@Component
class CitableState implements CitableChart {

  private static final String STATE = "state";

  private final StateLaws laws;
  private final StateQuestion question;
  private final StateList list;
  private final Words words;

  CitableState(StateLaws laws, StateQuestion question, StateList list, Words words) {
    this.laws = laws;
    this.question = question;
    this.list = list;
    this.words = words;
  }

  @Override
  public String code() {
    return STATE;
  }

  @Override
  public String titleKey() {
    return "atlas.states.title";
  }

  @Override
  public String path() {
    return "/atlas/states";
  }

  @Override
  public String api() {
    return "/api/atlas/states";
  }

  @Override
  public String live(Page page) {
    Map<String, List<String>> query = new TreeMap<>(page.query());
    query.remove(STATE);
    return Page.address("/atlas/states/" + page.parameter(STATE), query);
  }

  @Override
  public Cited cite(Page page) {
    var snapshot = laws.snapshot();
    var asked = question.read(page, page.parameter(STATE));
    var law = laws.of(snapshot, asked.state(), asked.at());
    var say = list.words(page, snapshot.data());
    var says = new StatePage(page, words, say, snapshot.data(), asked, law, Map.of());
    var figures = law.figures();
    return new Cited(
        says.title(),
        says.answer(),
        says.n(),
        says.behind(),
        asked,
        Map.of(
            "duties", StateRows.of(snapshot.data(), asked, law),
            "texts", figures.texts(),
            "deposited", figures.deposited(),
            "signedOnly", figures.signedOnly(),
            "notBound", figures.notBound(),
            "notKnown", figures.notKnown()),
        Map.of(
            "duties", List.of("function", "instrument", "provision"),
            "texts", List.of("instrument"),
            "deposited", List.of("instrument"),
            "signedOnly", List.of("instrument"),
            "notBound", List.of("instrument"),
            "notKnown", List.of("instrument")),
        names(law),
        Optional.empty());
  }

  private Map<String, String> names(StateLaw law) {
    Map<String, String> names = new TreeMap<>();
    law.standings()
        .values()
        .forEach(one -> names.put(one.instrument().id(), words.instrument(one.instrument())));
    return names;
  }
}
