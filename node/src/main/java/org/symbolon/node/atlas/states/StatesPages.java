package org.symbolon.node.atlas.states;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.answers.KeptAnswers;
import org.symbolon.node.atlas.ladder.Declarations;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;

/** The States to choose from, and the page of each. */
@Controller
class StatesPages {

  private final StateLaws laws;
  private final StateQuestion question;
  private final StateList list;
  private final KeptAnswers answers;
  private final Words words;

  StatesPages(
      StateLaws laws, StateQuestion question, StateList list, KeptAnswers answers, Words words) {
    this.laws = laws;
    this.question = question;
    this.list = list;
    this.answers = answers;
    this.words = words;
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/states")
  String states(Page page, Model model) {
    if (!page.parameter("state").isEmpty()) {
      String iso3 = question.state(page.parameter("state")).alpha3();
      String at = page.parameter("at");
      return "redirect:"
          + Page.address(
              "/atlas/states/" + iso3, at.isEmpty() ? Map.of() : Map.of("at", List.of(at)));
    }
    model.addAttribute("view", list.view(page));
    return "atlas/states/states";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/states/{iso3}")
  @Nullable String state(
      @PathVariable String iso3, Page page, Model model, HttpServletResponse response)
      throws IOException {
    var snapshot = laws.snapshot();
    var asked = question.read(page, iso3);
    var law = laws.of(snapshot, asked.state(), asked.at());
    if (!page.parameter("format").isEmpty()) {
      StateRows.export(snapshot.data(), asked, law)
          .send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute(
        "view",
        new StatePage(
                page,
                words,
                list.words(page, snapshot.data()),
                snapshot.data(),
                asked,
                law,
                answers.of(page, asked.state()))
            .view());
    model.addAttribute(
        "declarations",
        page.visitor().may("atlas.record.read")
            ? Declarations.by(snapshot, law.country())
            : List.of());
    return "atlas/states/state";
  }
}
