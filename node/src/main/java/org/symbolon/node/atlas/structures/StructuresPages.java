package org.symbolon.node.atlas.structures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.structures.SideBySide;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.coverage.structures.StructureProfile;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.questions.Places;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The chart of structures, the page of each body, and bodies side by side. */
@Controller
class StructuresPages {

  private final StructureCharts charts;
  private final AtlasRecords records;
  private final StructureQuestion question;
  private final Words words;
  private final Places places;

  StructuresPages(
      StructureCharts charts,
      AtlasRecords records,
      StructureQuestion question,
      Words words,
      Places places) {
    this.charts = charts;
    this.records = records;
    this.question = question;
    this.words = words;
    this.places = places;
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/structures")
  @Nullable String structures(Page page, Model model, HttpServletResponse response)
      throws IOException {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    StructureChart chart = charts.chart(snapshot, asked.options());
    var all = new StructuresPage(says(page, snapshot.data()), chart, asked.filter());
    if (!page.parameter("format").isEmpty()) {
      StructureRows.structures(all.listed())
          .send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute("view", all.view());
    return "atlas/structures/all";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/structures/compare")
  @Nullable String compare(Page page, Model model, HttpServletResponse response)
      throws IOException {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    StructureChart chart = charts.chart(snapshot, asked.options());
    List<String> ids = page.parameters("structure").stream().filter(id -> !id.isBlank()).toList();
    switch (SideBySide.of(chart, ids)) {
      case SideBySide.Refused(var reason, var at) ->
          throw Refusal.badRequest("atlas.structures.compare." + reason, String.join(", ", at));
      case SideBySide.Compared compared -> {
        if (!page.parameter("format").isEmpty()) {
          StructureRows.compared(compared)
              .send(response, Export.Format.get(page.parameter("format")));
          return null;
        }
        model.addAttribute(
            "view", new ComparePage(says(page, snapshot.data()), chart, compared).view());
      }
    }
    return "atlas/structures/compare";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/structures/{id}")
  @Nullable String structure(
      @PathVariable("id") String segment, Page page, Model model, HttpServletResponse response)
      throws IOException {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    StructureChart chart = charts.chart(snapshot, asked.options());
    StructureProfile profile =
        chart.findProfile(RecordAddress.key(segment)).orElseThrow(Refusal::notFound);
    if (!page.parameter("format").isEmpty()) {
      StructureRows.profile(profile).send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute(
        "view", new StructurePage(says(page, snapshot.data()), chart, profile, this::asOf).view());
    return "atlas/structures/one";
  }

  /** The day as on which the record of an output was true. */
  private LocalDate asOf(String output) {
    return records
        .find(new RecordId("structure_outputs", output))
        .map(AtlasRecord::asOf)
        .orElse(LocalDate.EPOCH);
  }

  private StructureWords says(Page page, AtlasData data) {
    return new StructureWords(page, words, places, data);
  }
}
