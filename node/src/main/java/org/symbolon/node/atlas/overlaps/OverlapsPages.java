package org.symbolon.node.atlas.overlaps;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.graphs.GraphMl;
import org.symbolon.node.atlas.labels.Labels;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.reference.Countries;

/** Plan or chance: all pairs of bodies. */
@Controller
class OverlapsPages {

  /** In a larger world the four further answers take seconds: the reader asks for them. */
  private static final int CHANGES_UNASKED = 100_000;

  private final OverlapAnswers answers;
  private final OverlapQuestion question;
  private final Words words;
  private final ObjectProvider<Countries> countries;
  private final Labels labels;

  OverlapsPages(
      OverlapAnswers answers,
      OverlapQuestion question,
      Words words,
      ObjectProvider<Countries> countries,
      Labels labels) {
    this.answers = answers;
    this.question = question;
    this.words = words;
    this.countries = countries;
    this.labels = labels;
  }

  @Performs("atlas.analyse")
  @GetMapping("/atlas/overlaps")
  @Nullable String overlaps(Page page, Model model, HttpServletResponse response)
      throws IOException {
    var snapshot = answers.snapshot();
    var data = snapshot.data();
    var asked = question.read(page, data, PairFilter.Overlap.MORE);
    var overlaps = answers.of(snapshot, asked.options());
    var seen = new SeenLabels(labels);
    if (page.parameter("format").equals(GraphMl.FORMAT)) {
      List<PairResult> pairs =
          question.read(page, data, PairFilter.Overlap.ALL).filter().list(data, overlaps, seen);
      GraphMl.send(
          response,
          new OverlapGraph(data, overlaps, pairs, Long.toString(snapshot.version())).graph());
      return null;
    }
    if (!page.parameter("format").isEmpty()) {
      var format = Export.Format.get(page.parameter("format"));
      PairRows.export(overlaps, asked.filter().list(data, overlaps, seen)).send(response, format);
      return null;
    }
    var say = new PairWords(page, words, countries.getObject(), data);
    var tables = new PairTables(page, say, data, overlaps, asked.filter(), seen);
    Optional<Table> changes =
        asked.changes() || overlaps.pairs().size() <= CHANGES_UNASKED
            ? Optional.of(
                new Changes(page, say, overlaps).table(options -> answers.of(snapshot, options)))
            : Optional.empty();
    model.addAttribute(
        "view", new OverlapsPage(page, words, say, data, overlaps, asked).view(tables, changes));
    return "atlas/overlaps/pairs";
  }
}
