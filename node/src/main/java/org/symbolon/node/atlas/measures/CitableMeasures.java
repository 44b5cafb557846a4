package org.symbolon.node.atlas.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.node.atlas.coding.Disputes;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;

/** The chart of measures as what can be drawn, frozen and cited. */
@Component
class CitableMeasures implements CitableChart {

  private final MeasureCharts charts;
  private final MeasureQuestion question;
  private final Words words;
  private final Disputes disputes;

  CitableMeasures(MeasureCharts charts, MeasureQuestion question, Words words, Disputes disputes) {
    this.charts = charts;
    this.question = question;
    this.words = words;
    this.disputes = disputes;
  }

  @Override
  public String code() {
    return "measures";
  }

  @Override
  public String titleKey() {
    return "atlas.measures.title";
  }

  @Override
  public String path() {
    return "/atlas/measures";
  }

  @Override
  public String api() {
    return "/api/atlas/charts/measures";
  }

  @Override
  public Cited cite(Page page) {
    var snapshot = charts.snapshot();
    var options = question.read(page, snapshot.data(), MeasureOptions.firstView());
    var chart = charts.chart(snapshot, options);
    var disputed = disputes.at(snapshot);
    var says = new MeasuresPage(page, words, snapshot.data(), chart, disputed);
    return new Cited(
        page.text(titleKey()),
        says.answer(),
        says.n(),
        says.behind(),
        options,
        Map.of(
            "figures", chart.figures(),
            "functions", chart.rows().stream().map(MeasuresApi.Row::of).toList(),
            "cells", CellRows.list(chart.columns(), chart.rows(), disputed),
            "leftOut", chart.leftOut()),
        Map.of(
            "functions", List.of("function"),
            "cells", List.of("function", "instrument"),
            "leftOut", List.of("instrumentId")),
        names(snapshot.data(), chart),
        chart.rows().isEmpty() || chart.columns().isEmpty()
            ? Optional.empty()
            : Optional.of(new MeasuresPicture(page, words, says, chart).picture()));
  }

  private Map<String, String> names(AtlasData data, MeasureChart chart) {
    Map<String, String> names = new TreeMap<>();
    chart.columns().forEach(c -> names.put(c.id(), words.instrument(c.instrument())));
    chart
        .leftOut()
        .forEach(out ->
            data.findInstrument(out.instrumentId())
                .ifPresent(found -> names.put(out.instrumentId(), words.instrument(found))));
    return names;
  }
}
