package org.symbolon.node.atlas.protection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.protection.ProtectionChart;
import org.symbolon.coverage.protection.Yardstick;
import org.symbolon.node.atlas.coding.Disputed;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;

/** The chart of protection as what can be drawn, frozen and cited. */
@Component
class CitableProtection implements CitableChart {

  private final ProtectionCharts charts;
  private final Words words;

  CitableProtection(ProtectionCharts charts, Words words) {
    this.charts = charts;
    this.words = words;
  }

  @Override
  public String code() {
    return "protection";
  }

  @Override
  public String titleKey() {
    return "atlas.protection.title";
  }

  @Override
  public String path() {
    return "/atlas/protection";
  }

  @Override
  public String api() {
    return "/api/atlas/charts/protection";
  }

  @Override
  public Cited cite(Page page) {
    var snapshot = charts.snapshot();
    var chart = charts.chart(snapshot, page, MeasureOptions.firstView());
    var says = new ProtectionPage(page, words, snapshot.data(), chart, Disputed.NONE);
    var answer = ProtectionApi.answer(chart, "");
    return new Cited(
        page.text(titleKey()),
        says.answer(),
        says.n(),
        says.behind(),
        chart.options(),
        Map.of(
            "figures", answer.figures(),
            "yardstick", answer.yardstick(),
            "functions", answer.functions(),
            "cells", answer.cells(),
            "notCoded", chart.notCoded().stream().map(i -> Map.of("instrument", i.id())).toList()),
        Map.of(
            "functions", List.of("function"),
            "cells", List.of("function", "instrument"),
            "notCoded", List.of("instrument")),
        names(chart),
        chart.yardstick() instanceof Yardstick.Usable && chart.columns().size() > 1
            ? Optional.of(new ProtectionPicture(page, words, says, chart).picture())
            : Optional.empty());
  }

  private Map<String, String> names(ProtectionChart chart) {
    Map<String, String> names = new TreeMap<>();
    chart.columns().forEach(c -> names.put(c.id(), words.instrument(c.instrument())));
    chart.notCoded().forEach(i -> names.put(i.id(), words.instrument(i)));
    if (chart.yardstick() instanceof Yardstick.Usable usable) {
      names.put(usable.instrument().id(), words.instrument(usable.instrument()));
    }
    return names;
  }
}
