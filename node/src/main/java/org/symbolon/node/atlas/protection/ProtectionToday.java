package org.symbolon.node.atlas.protection;

import org.springframework.stereotype.Component;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.protection.ProtectionOptions;
import org.symbolon.node.atlas.coding.Disputed;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/** What the chart of protection finds today, as its page begins. */
@Component
public class ProtectionToday {

  private final ProtectionCharts charts;
  private final Words words;

  ProtectionToday(ProtectionCharts charts, Words words) {
    this.charts = charts;
    this.words = words;
  }

  public String sentence(Page page) {
    return says(page).answer();
  }

  public String n(Page page) {
    return says(page).n();
  }

  private ProtectionPage says(Page page) {
    var snapshot = charts.snapshot();
    var chart = charts.chart(snapshot, new ProtectionOptions(MeasureOptions.firstView(), ""));
    return new ProtectionPage(page, words, snapshot.data(), chart, Disputed.NONE);
  }
}
