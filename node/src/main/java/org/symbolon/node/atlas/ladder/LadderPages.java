package org.symbolon.node.atlas.ladder;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;

/** The ladder of all instruments, and the page of each. */
@Controller
class LadderPages {

  private final LadderAnswers answers;
  private final LadderQuestion question;
  private final Words words;

  LadderPages(LadderAnswers answers, LadderQuestion question, Words words) {
    this.answers = answers;
    this.question = question;
    this.words = words;
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/ladder")
  @Nullable String ladder(Page page, Model model, HttpServletResponse response) throws IOException {
    var snapshot = answers.snapshot();
    var asked = question.read(page, snapshot.data());
    var ladder = answers.of(snapshot, asked.options());
    if (!page.parameter("format").isEmpty()) {
      LadderRows.export(
              asked.filter().listed(ladder).stream()
                  .map(rung -> LadderRows.Instrument.of(snapshot.data(), rung, asked.filter()))
                  .toList())
          .send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute("view", new LadderPage(page, words, snapshot.data(), ladder, asked).view());
    return "atlas/ladder/all";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/ladder/{instrument}")
  @Nullable String instrument(
      @PathVariable("instrument") String segment,
      Page page,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var snapshot = answers.snapshot();
    var data = snapshot.data();
    String id = RecordAddress.key(segment);
    Instrument instrument = data.findInstrument(id).orElseThrow(Refusal::notFound);
    var asked = question.read(page, data);
    Optional<Rung> rung = answers.of(snapshot, asked.options().only(id)).find(id);
    if (rung.isPresent() && !page.parameter("format").isEmpty()) {
      LadderRows.export(
              rung.get(), LadderRows.participants(data, rung.get(), Declarations.to(snapshot, id)))
          .send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute(
        "view",
        rung.map(found -> new InstrumentPage(page, words, snapshot, found, asked.filter()).view())
            .orElseGet(() -> unrecorded(page, instrument)));
    return "atlas/ladder/one";
  }

  private static LadderViews.One unrecorded(Page page, Instrument instrument) {
    Table none = Table.of("", List.of(), List.of());
    return new LadderViews.One(
        instrument.id(),
        instrument.label(),
        instrument.title(),
        page.text("atlas.ladder.one.unrecorded"),
        page.text("atlas.ladder.one.unrecorded.n"),
        List.of(),
        Filter.empty(),
        false,
        Optional.empty(),
        none,
        none,
        none,
        none,
        List.of(),
        Optional.empty(),
        List.of(),
        page.visitor().may("atlas.import"));
  }
}
