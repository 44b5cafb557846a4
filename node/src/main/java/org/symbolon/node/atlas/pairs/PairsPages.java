package org.symbolon.node.atlas.pairs;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.coverage.AtlasData;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.answers.Duty;
import org.symbolon.node.atlas.answers.KeptAnswers;
import org.symbolon.node.atlas.law.LawWords;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Folding;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.reference.Countries;

/** What two States can use together: the choice, and the page of one printed sheet. */
@Controller
class PairsPages {

  private final StateLaws laws;
  private final PairQuestion question;
  private final KeptAnswers answers;
  private final ObjectProvider<Countries> countries;
  private final Words words;

  PairsPages(
      StateLaws laws,
      PairQuestion question,
      KeptAnswers answers,
      ObjectProvider<Countries> countries,
      Words words) {
    this.laws = laws;
    this.question = question;
    this.answers = answers;
    this.countries = countries;
    this.words = words;
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/pairs")
  @Nullable String pairs(Page page, Model model, HttpServletResponse response) throws IOException {
    var snapshot = laws.snapshot();
    question.check(page, snapshot.data());
    if (!question.complete(page)) {
      model.addAttribute("choice", choice(page, snapshot.data()));
      return "atlas/pairs/choose";
    }
    var asked = question.read(page, snapshot.data());
    var pair = question.answer(snapshot, asked);
    if (!page.parameter("format").isEmpty()) {
      PairRows.export(pair).send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    Map<Duty, KeptAnswers.Kept> kept = new LinkedHashMap<>(answers.of(page, asked.a()));
    kept.putAll(answers.of(page, asked.b()));
    model.addAttribute(
        "view",
        new PairPage(page, words, say(page, snapshot.data()), pair)
            .view(choice(page, snapshot.data()), kept));
    return "atlas/pairs/pair";
  }

  LawWords say(Page page, AtlasData data) {
    return new LawWords(page, words, countries.getObject(), data);
  }

  private PairView.Choice choice(Page page, AtlasData data) {
    LawWords say = say(page, data);
    List<Option> states =
        countries.getObject().all().stream()
            .map(country -> Option.of(country.alpha3(), say.state(country.alpha3())))
            .sorted(Comparator.comparing(option -> Folding.fold(option.label())))
            .toList();
    List<Option> acts =
        data.status().acts().stream()
            .map(act -> Option.of(act.act(), words.code(page, "cooperation_act", act.act())))
            .toList();
    return new PairView.Choice(
        states,
        acts,
        page.parameter(PairQuestion.A),
        page.parameter(PairQuestion.B),
        page.parameter(PairQuestion.ACT),
        page.parameter(PairQuestion.AT));
  }
}
