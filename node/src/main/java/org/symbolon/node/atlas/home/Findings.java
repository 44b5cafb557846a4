package org.symbolon.node.atlas.home;

import org.springframework.stereotype.Component;
import org.symbolon.coverage.gaps.GapFigures;
import org.symbolon.coverage.overlaps.OverlapFigures;
import org.symbolon.node.atlas.gaps.GapAnswers;
import org.symbolon.node.atlas.measures.MeasureCharts;
import org.symbolon.node.atlas.networks.NetworkCharts;
import org.symbolon.node.atlas.overlaps.OverlapAnswers;
import org.symbolon.node.atlas.protection.ProtectionToday;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.structures.StructureCharts;
import org.symbolon.node.web.Page;

/** What the charts and analyses find today, each in a sentence with its n. */
@Component
class Findings {

  private final MeasureCharts charts;
  private final OverlapAnswers overlaps;
  private final GapAnswers gaps;
  private final StructureCharts structures;
  private final NetworkCharts networks;
  private final ProtectionToday protection;
  private final Words words;

  Findings(
      MeasureCharts charts,
      OverlapAnswers overlaps,
      GapAnswers gaps,
      StructureCharts structures,
      NetworkCharts networks,
      ProtectionToday protection,
      Words words) {
    this.protection = protection;
    this.structures = structures;
    this.networks = networks;
    this.charts = charts;
    this.overlaps = overlaps;
    this.gaps = gaps;
    this.words = words;
  }

  /** A finding and what stands behind it. */
  record Finding(String sentence, String n) {}

  Finding protection(Page page) {
    return new Finding(protection.sentence(page), protection.n(page));
  }

  Finding duties(Page page) {
    var chart = charts.firstView();
    return new Finding(
        chart
            .answer()
            .mostWidespread()
            .map(row ->
                page.text(
                    "atlas.measures.answer.widespread",
                    words.function(page, row.function()),
                    row.has(),
                    chart.codedTexts(),
                    row.homogeneity().agreement().numerator(),
                    row.homogeneity().agreement().denominator()))
            .orElse(page.text("atlas.measures.answer.empty")),
        page.text("atlas.measures.n", chart.measures().size(), chart.codedTexts()));
  }

  Finding overlaps(Page page) {
    OverlapFigures figures = overlaps.today().figures();
    return new Finding(
        page.text("atlas.overlaps.answer.share", figures.sharingPairs(), figures.pairs())
            + " "
            + page.text(
                "atlas.overlaps.answer.much",
                figures.atFivePercent(),
                page.number(Math.round(figures.expectedAtFivePercent())))
            + " "
            + page.text(
                "atlas.overlaps.answer.little",
                figures.lowerAtFivePercent(),
                page.number(Math.round(figures.expectedLowerAtFivePercent()))),
        page.text(
            "atlas.overlaps.n",
            figures.structures(),
            figures.functions(),
            figures.cells(),
            figures.pairs()));
  }

  Finding structures(Page page) {
    var figures = structures.today().figures();
    return new Finding(
        page.text(
            "atlas.home.structures",
            figures.structures(),
            figures.ended(),
            figures.databases(),
            figures.databasesWithUnitAndSource()),
        page.text(
            "atlas.structures.n", figures.structures(), figures.activities(), figures.functions()));
  }

  Finding networks(Page page) {
    var figures = networks.today().figures();
    return new Finding(
        page.text(
            "atlas.networks.answer",
            figures.networks(),
            figures.ended(),
            figures.pairsInCommon(),
            figures.pairs()),
        page.text(
            "atlas.networks.second.n", figures.networks(), figures.bodies(), figures.pairs()));
  }

  Finding gaps(Page page) {
    GapFigures figures = gaps.today().figures();
    return new Finding(
        page.text(
            "atlas.home.gaps",
            figures.required().size(),
            figures.withoutDirect().size(),
            figures.noneRecorded().size(),
            figures.single().size()),
        page.text("atlas.home.gaps.n", figures.required().size(), bodies()));
  }

  private int bodies() {
    return overlaps.today().figures().structures();
  }
}
