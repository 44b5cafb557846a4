package org.symbolon.node.atlas.structures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.node.atlas.questions.Places;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;

/** The chart of structures as what can be drawn, frozen and cited. */
@Component
class CitableStructures implements CitableChart {

  private final StructureCharts charts;
  private final StructureQuestion question;
  private final Words words;
  private final Places places;

  CitableStructures(
      StructureCharts charts, StructureQuestion question, Words words, Places places) {
    this.charts = charts;
    this.question = question;
    this.words = words;
    this.places = places;
  }

  @Override
  public String code() {
    return "structures";
  }

  @Override
  public String titleKey() {
    return "atlas.structures.title";
  }

  @Override
  public String path() {
    return "/atlas/structures";
  }

  @Override
  public String api() {
    return "/api/atlas/charts/structures";
  }

  @Override
  public Cited cite(Page page) {
    var asked = question.read(page);
    var snapshot = charts.snapshot();
    StructureChart chart = charts.chart(snapshot, asked.options());
    StructureWords says = new StructureWords(page, words, places, snapshot.data());
    var all = new StructuresPage(says, chart, asked.filter());
    var listed = all.listed();
    Map<String, String> names = new TreeMap<>();
    chart.structures().forEach(row -> names.put(row.id(), says.body(row.id())));
    chart.databases().forEach(database -> names.put(database.id(), database.title()));
    return new Cited(
        page.text(titleKey()),
        all.answer(),
        all.n(),
        all.behind(),
        asked,
        Map.of(
            "figures", chart.figures(),
            "structures", listed.stream().map(StructureRows.Row::of).toList(),
            "databases", chart.databases().stream().map(StructureRows.Database::of).toList()),
        Map.of("structures", List.of("structure"), "databases", List.of("output")),
        names,
        new StructuresPicture(says, listed, all.answer() + " " + all.n()).picture());
  }
}
