package org.symbolon.node.atlas.networks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.node.atlas.questions.Places;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;

/** The chart of networks as what can be drawn, frozen and cited. */
@Component
class CitableNetworks implements CitableChart {

  private final NetworkCharts charts;
  private final NetworkQuestion question;
  private final Words words;
  private final Places places;

  CitableNetworks(NetworkCharts charts, NetworkQuestion question, Words words, Places places) {
    this.charts = charts;
    this.question = question;
    this.words = words;
    this.places = places;
  }

  @Override
  public String code() {
    return "networks";
  }

  @Override
  public String titleKey() {
    return "atlas.networks.title";
  }

  @Override
  public String path() {
    return "/atlas/networks";
  }

  @Override
  public String api() {
    return "/api/atlas/charts/networks";
  }

  @Override
  public Cited cite(Page page) {
    var asked = question.read(page);
    var snapshot = charts.snapshot();
    NetworkChart chart = charts.chart(snapshot, asked.options());
    NetworkChart turned = charts.chart(snapshot, asked.options().turned());
    NetworkWords says = new NetworkWords(page, words, places, snapshot.data());
    var all = new NetworksPage(says, chart, turned, asked.filter());
    var listed = all.listed();
    Map<String, String> names = new TreeMap<>();
    chart.networks().forEach(row -> names.put(row.id(), row.network().label()));
    chart.memberships().forEach(one -> names.put(one.structureId(), says.body(one.structureId())));
    return new Cited(
        page.text(titleKey()),
        all.answer(),
        all.n(),
        all.behind(),
        asked,
        Map.of(
            "figures",
            chart.figures(),
            "networks",
            listed.stream().map(NetworkRows.Row::of).toList(),
            "members",
            listed.stream()
                .flatMap(row ->
                    row.seats().stream()
                        .flatMap(seat -> NetworkRows.Member.of(seat).stream())
                        .map(member -> new Sitting(row.id(), member)))
                .toList(),
            "pairs",
            chart.pairs().stream().map(pair -> NetworkRows.Pair.of(chart, pair)).toList(),
            "themes",
            chart.themes().stream().map(NetworkRows.ThemeRow::of).toList()),
        Map.of(
            "networks", List.of("network"),
            "members", List.of("network", "kind", "member", "role"),
            "pairs", List.of("a", "b"),
            "themes", List.of("region", "crime")),
        names,
        new NetworksPicture(says, listed, all.answer() + " " + all.n(), chart.options().on())
            .picture());
  }

  /** A member of one of the networks. */
  record Sitting(
      String network,
      String kind,
      String member,
      String role,
      String from,
      String to,
      String confidence) {
    Sitting(String network, NetworkRows.Member member) {
      this(
          network,
          member.kind(),
          member.member(),
          member.role(),
          member.from(),
          member.to(),
          member.confidence());
    }
  }
}
