package org.symbolon.node.atlas.versions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Drawings;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Versions: the list, the page of each, what changed, and freezing a chart. */
@Controller
class VersionPages {

  private static final Listing<VersionStore.Line> LISTING =
      Listing.<VersionStore.Line>searching(
              line -> List.of(line.title(), line.id().text(), line.organisation(), line.n()))
          .sort("date", java.util.Comparator.comparing(VersionStore.Line::frozenAt))
          .sortText("title", VersionStore.Line::title)
          .filterText("chart", VersionStore.Line::chart)
          .unsorted();

  private final CitableCharts charts;
  private final Freezing freezing;
  private final Comparing comparing;
  private final VersionStore store;
  private final Drawings drawings;
  private final Words words;

  VersionPages(
      CitableCharts charts,
      Freezing freezing,
      Comparing comparing,
      VersionStore store,
      Drawings drawings,
      Words words) {
    this.charts = charts;
    this.freezing = freezing;
    this.comparing = comparing;
    this.store = store;
    this.drawings = drawings;
    this.words = words;
  }

  /** The chart as a form of its page freezes it: the question is in the address of the form. */
  @Performs(Freezing.ACT)
  @PostMapping("/atlas/versions/freeze/{chart}")
  String freeze(@PathVariable String chart, Page page, RedirectAttributes redirect) {
    var outcome = freezing.freeze(freezing.chart(chart), page);
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE,
        new Flash(
            Flash.Kind.OK,
            page.text(
                outcome.made() ? "atlas.versions.done.made" : "atlas.versions.done.same",
                outcome.version().id().text(),
                page.moment(outcome.version().frozenAt()))));
    return "redirect:" + outcome.version().address();
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/versions")
  @Nullable String list(Page page, Model model, HttpServletResponse response) throws IOException {
    List<VersionStore.Line> lines =
        store.list(page.contentLocale().getLanguage()).stream()
            .filter(line -> charts.find(line.chart()).filter(freezing::visible).isPresent())
            .toList();
    var result = LISTING.of(page, lines);
    if (!page.parameter("format").isEmpty()) {
      export(result.all()).send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    List<Option> kinds =
        charts.list().stream()
            .filter(freezing::visible)
            .map(chart -> Option.of(chart.code(), page.text(chart.titleKey())))
            .toList();
    model.addAttribute(
        "view",
        new VersionView.All(
            page.text("atlas.versions.answer", lines.size()),
            Filter.empty()
                .search(page)
                .select("chart", page.text("atlas.versions.fact.chart"), kinds),
            Table.of(
                    page.text("atlas.versions.list", result.all().size(), lines.size()),
                    List.of(
                        Table.Column.text(page.text("atlas.versions.fact.title")).sortedBy("title"),
                        Table.Column.text(page.text("atlas.versions.fact.id")),
                        Table.Column.text(page.text("atlas.versions.fact.frozenAt"))
                            .sortedBy("date"),
                        Table.Column.text(page.text("atlas.versions.fact.organisation")),
                        Table.Column.text(page.text("atlas.versions.compare"))),
                    result.shown().stream().map(line -> row(page, line)).toList())
                .from(result)
                .orEmpty(
                    Table.Empty.of(
                        page.text("atlas.versions.none"), page.text("atlas.versions.none.text")))));
    return "atlas/versions/list";
  }

  private static Table.Row row(Page page, VersionStore.Line line) {
    return Table.Row.of(
        Cell.link(line.title(), "/atlas/versions/" + line.id()).note(line.n()),
        Cell.of(line.id().text()),
        Cell.of(page.moment(line.frozenAt())),
        Cell.of(line.organisation()),
        Cell.link(page.text("atlas.versions.since"), "/atlas/versions/compare?from=" + line.id()));
  }

  private static Export export(List<VersionStore.Line> lines) {
    return new Export(
        "versions",
        List.of("id", "chart", "title", "frozenAt", "organisation"),
        lines.stream()
            .map(line ->
                List.of(
                    line.id().text(),
                    line.chart(),
                    line.title(),
                    line.frozenAt().toString(),
                    line.organisation()))
            .toList());
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/versions/compare")
  String compare(Page page, Model model) {
    var both = comparing.both(page);
    model.addAttribute("view", new VersionPage(page, words).compared(both));
    return "atlas/versions/compare";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/versions/{id}")
  @Nullable String version(
      @PathVariable String id, Page page, Model model, HttpServletResponse response)
      throws IOException {
    FrozenVersion version = comparing.get(id);
    String format = page.parameter("format");
    if (!format.isEmpty()) {
      send(version, page, format, response);
      return null;
    }
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath().path(version.address()).toUriString();
    model.addAttribute(
        "view",
        new VersionPage(page, words).view(version, freezing.chart(version.chart()), address));
    return "atlas/versions/version";
  }

  private void send(FrozenVersion version, Page page, String format, HttpServletResponse response)
      throws IOException {
    Optional<Drawings.Format> drawn = Drawings.Format.find(format);
    if (drawn.isPresent()) {
      VersionFiles.drawing(version, page, drawn.get(), drawings, response);
    } else if (page.parameter("table").isEmpty() && format.equals("json")) {
      VersionFiles.data(version, response);
    } else {
      new DataTables(org.symbolon.node.web.CanonicalJson.read(version.document().bytes()))
          .export(page.parameter("table"))
          .send(response, Export.Format.get(format));
    }
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/versions/{id}/drawing")
  void drawing(@PathVariable String id, Page page, HttpServletResponse response)
      throws IOException {
    var format = Drawings.Format.find(page.parameter("format")).orElse(Drawings.Format.SVG);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=86400");
    VersionFiles.drawing(comparing.get(id), page, format, drawings, response);
  }

  /** The drawing of a live chart. Also where its page or its API is asked for SVG or PNG. */
  @Performs("atlas.read")
  @GetMapping(LiveDrawings.PAGE + "{chart}")
  void live(@PathVariable String chart, Page page, HttpServletResponse response)
      throws IOException {
    LiveDrawings.send(freezing.chart(chart), page, drawings, response);
  }
}
