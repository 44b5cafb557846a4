package org.symbolon.node.atlas.networks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkPair;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.graphs.GraphMl;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.atlas.questions.Places;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The chart of networks, its two levels of coordination, and the page of each network. */
@Controller
class NetworksPages {

  private final NetworkCharts charts;
  private final NetworkQuestion question;
  private final Words words;
  private final Places places;

  NetworksPages(NetworkCharts charts, NetworkQuestion question, Words words, Places places) {
    this.charts = charts;
    this.question = question;
    this.words = words;
    this.places = places;
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/networks")
  @Nullable String networks(Page page, Model model, HttpServletResponse response)
      throws IOException {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    NetworkChart chart = charts.chart(snapshot, asked.options());
    var all =
        new NetworksPage(
            says(page, snapshot.data()),
            chart,
            charts.chart(snapshot, asked.options().turned()),
            asked.filter());
    String format = page.parameter("format");
    if (format.equals(GraphMl.FORMAT)) {
      var graphs =
          new NetworkGraphs(snapshot.data(), chart, Long.toString(snapshot.version())).all();
      GraphMl.send(response, GraphMl.choose(page.parameter("graph"), graphs));
      return null;
    }
    if (!format.isEmpty()) {
      NetworkRows.networks(all.listed()).send(response, Export.Format.get(format));
      return null;
    }
    model.addAttribute("view", all.view());
    return "atlas/networks/all";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/networks/pairs")
  @Nullable String pairs(Page page, Model model, HttpServletResponse response) throws IOException {
    var asked = question.read(page);
    var parameters = new Parameters(page);
    parameters.code("standing", NetworkPair.Standing.class);
    parameters.check();
    AtlasSnapshot snapshot = charts.snapshot();
    NetworkChart chart = charts.chart(snapshot, asked.options());
    NetworkWords says = says(page, snapshot.data());
    var tables = new PairTables(says, chart);
    var result = tables.pairListing().of(page, tables.ordered(chart.pairs()));
    if (!page.parameter("format").isEmpty()) {
      NetworkRows.pairs(chart, result.all())
          .send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    var figures = chart.figures();
    model.addAttribute(
        "view",
        new NetworksView.Listed(
            page.text("atlas.networks.second"),
            page.text(
                "atlas.networks.second.answer",
                figures.pairsInCommon(),
                figures.pairs(),
                figures.atFivePercent(),
                page.decimal(figures.expectedAtFivePercent(), 1),
                figures.lowerAtFivePercent(),
                page.decimal(figures.expectedLowerAtFivePercent(), 1),
                figures.afterCorrection()),
            page.text(
                "atlas.networks.second.n", figures.networks(), figures.bodies(), figures.pairs()),
            new NetworksPage(says, chart, chart, asked.filter()).behind(),
            counting(page)
                .select(
                    "standing",
                    page.text("atlas.networks.pairs.luck"),
                    List.of(
                        standing(page, NetworkPair.Standing.MORE),
                        standing(page, NetworkPair.Standing.AS_EXPECTED),
                        standing(page, NetworkPair.Standing.LESS))),
            tables.pairs(result)));
    return "atlas/networks/pairs";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/networks/bodies")
  @Nullable String bodies(Page page, Model model, HttpServletResponse response) throws IOException {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    NetworkChart chart = charts.chart(snapshot, asked.options());
    NetworkWords says = says(page, snapshot.data());
    var tables = new PairTables(says, chart);
    var result = tables.bodyListing().of(page, chart.memberships());
    if (!page.parameter("format").isEmpty()) {
      NetworkRows.memberships(result.all())
          .send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    var figures = chart.figures();
    model.addAttribute(
        "view",
        new NetworksView.Listed(
            page.text("atlas.networks.first"),
            page.text(
                "atlas.networks.first.answer",
                figures.bodies(),
                figures.bodyPairsInCommon(),
                figures.bodyPairs()),
            page.text(
                "atlas.networks.second.n",
                figures.networks(),
                figures.bodies(),
                figures.bodyPairs()),
            new NetworksPage(says, chart, chart, asked.filter()).behind(),
            counting(page),
            tables.bodies(result)));
    model.addAttribute("closest", tables.closest(chart.closest()));
    return "atlas/networks/bodies";
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/networks/{id}")
  @Nullable String network(
      @PathVariable("id") String segment, Page page, Model model, HttpServletResponse response)
      throws IOException {
    var asked = question.read(page);
    AtlasSnapshot snapshot = charts.snapshot();
    String id = RecordAddress.key(segment);
    if (snapshot.data().findNetwork(id).isEmpty()) {
      throw Refusal.notFound();
    }
    NetworkChart chart = charts.chart(snapshot, asked.options());
    NetworkWords says = says(page, snapshot.data());
    var row =
        chart
            .find(id)
            .orElseThrow(() -> Refusal.badRequest("atlas.networks.leftOut", says.network(id)));
    if (!page.parameter("format").isEmpty()) {
      NetworkRows.members(row).send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute("view", new NetworkPage(says, chart, row).view());
    return "atlas/networks/one";
  }

  private NetworkWords says(Page page, AtlasData data) {
    return new NetworkWords(page, words, places, data);
  }

  private static Option standing(Page page, NetworkPair.Standing standing) {
    return Option.of(standing.name(), page.text("atlas.networks.standing." + standing));
  }

  /** The filters that say what counts. */
  private Filter counting(Page page) {
    List<Option> yes = List.of(Option.of("true", page.text("atlas.networks.filter.yes")));
    return Filter.empty()
        .search(page)
        .select(
            NetworkQuestion.ELIGIBLE,
            page.text("atlas.networks.filter.eligible"),
            List.of(
                Option.of("all", page.text("atlas.networks.eligible.ALL")),
                Option.of("only", page.text("atlas.networks.eligible.ONLY"))),
            "all")
        .select(NetworkQuestion.WITHOUT_ENDED, page.text("atlas.networks.filter.withoutEnded"), yes)
        .select(
            NetworkQuestion.WITHOUT_DONORS, page.text("atlas.networks.filter.withoutDonors"), yes)
        .select(
            "minConfidence",
            page.text("atlas.networks.filter.minConfidence"),
            words.options(page, "confidence"))
        .text("at", page.text("atlas.networks.filter.at"));
  }
}
