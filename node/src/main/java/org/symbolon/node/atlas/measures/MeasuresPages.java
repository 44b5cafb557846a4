package org.symbolon.node.atlas.measures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.measures.SideBySide;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.coding.Disputes;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The chart of measures and its texts side by side. */
@Controller
class MeasuresPages {

  private final MeasureCharts charts;
  private final MeasureQuestion question;
  private final Words words;
  private final Disputes disputes;

  MeasuresPages(MeasureCharts charts, MeasureQuestion question, Words words, Disputes disputes) {
    this.charts = charts;
    this.question = question;
    this.words = words;
    this.disputes = disputes;
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/measures")
  @Nullable String measures(Page page, Model model, HttpServletResponse response)
      throws IOException {
    var snapshot = charts.snapshot();
    var options = question.read(page, snapshot.data(), MeasureOptions.firstView());
    var chart = charts.chart(snapshot, options);
    if (!page.parameter("format").isEmpty()) {
      var format = Export.Format.get(page.parameter("format"));
      CellRows.export(chart, disputes.at(snapshot)).send(response, format);
      return null;
    }
    model.addAttribute(
        "view",
        new MeasuresPage(page, words, snapshot.data(), chart, disputes.at(snapshot)).view());
    return "atlas/measures/chart";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/measures/compare")
  @Nullable String compare(Page page, Model model, HttpServletResponse response)
      throws IOException {
    var snapshot = charts.snapshot();
    var options = question.read(page, snapshot.data(), MeasureOptions.all());
    List<String> ids =
        page.parameters("instrument").stream().filter(id -> !id.isBlank()).distinct().toList();
    switch (SideBySide.of(snapshot.data(), options, ids)) {
      case SideBySide.Refused(var reason, var at) ->
          throw Refusal.badRequest("atlas.measures.compare." + reason, String.join(", ", at));
      case SideBySide.Compared(var columns, var rows) -> {
        if (!page.parameter("format").isEmpty()) {
          var format = Export.Format.get(page.parameter("format"));
          CellRows.export("side-by-side", columns, rows, disputes.at(snapshot))
              .send(response, format);
          return null;
        }
        model.addAllAttributes(
            Map.of(
                "view", new ComparePage(page, words, columns, rows, disputes.at(snapshot)).view()));
      }
    }
    return "atlas/measures/compare";
  }
}
