package org.symbolon.node.atlas.protection;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.protection.DraftSheet;
import org.symbolon.coverage.protection.ProtectionChart;
import org.symbolon.coverage.protection.Yardstick;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.coding.Disputes;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The chart of protection, and the sheet of each text for who drafts it. */
@Controller
class ProtectionPages {

  private final ProtectionCharts charts;
  private final Words words;
  private final Disputes disputes;

  ProtectionPages(ProtectionCharts charts, Words words, Disputes disputes) {
    this.charts = charts;
    this.words = words;
    this.disputes = disputes;
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/protection")
  @Nullable String protection(Page page, Model model, HttpServletResponse response)
      throws IOException {
    var snapshot = charts.snapshot();
    var chart = charts.chart(snapshot, page, MeasureOptions.firstView());
    if (!page.parameter("format").isEmpty()) {
      ProtectionCells.export(chart).send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute(
        "view",
        new ProtectionPage(page, words, snapshot.data(), chart, disputes.at(snapshot)).view());
    return "atlas/protection/chart";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/protection/{instrument}")
  @Nullable String draft(
      Page page, @PathVariable String instrument, Model model, HttpServletResponse response)
      throws IOException {
    var snapshot = charts.snapshot();
    var chart = charts.chart(snapshot, page, MeasureOptions.firstView());
    DraftSheet sheet = sheet(chart, RecordAddress.key(instrument));
    if (!page.parameter("format").isEmpty()) {
      DraftLines.export(sheet).send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute("view", new DraftPage(page, words, snapshot.data(), sheet).view());
    return "atlas/protection/draft";
  }

  /** The sheet of a text; refuses with the reason where there is none. */
  static DraftSheet sheet(ProtectionChart chart, String instrument) {
    if (chart.notCoded().stream().anyMatch(i -> i.id().equals(instrument))) {
      throw Refusal.badRequest("atlas.protection.draft.notCoded", instrument);
    }
    if (chart.findColumn(instrument).isEmpty()) {
      throw chart.leftOut().stream().anyMatch(out -> out.instrumentId().equals(instrument))
          ? Refusal.badRequest("atlas.protection.draft.leftOut", instrument)
          : Refusal.notFound();
    }
    return switch (chart.yardstick()) {
      case Yardstick.Usable _ -> chart.sheet(instrument).orElseThrow();
      case Yardstick.NoneAsked _ -> throw Refusal.badRequest("atlas.protection.draft.noYardstick");
      case Yardstick.Refused(String id, Yardstick.Reason reason) ->
          throw Refusal.badRequest("atlas.protection.yardstick." + reason, id);
    };
  }
}
