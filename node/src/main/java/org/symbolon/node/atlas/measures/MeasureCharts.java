package org.symbolon.node.atlas.measures;

import org.springframework.stereotype.Component;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.questions.Answers;

/** Charts of measures, each worked out once per state of the data. */
@Component
public class MeasureCharts {

  private final AtlasRecords records;
  private final Answers<MeasureOptions, MeasureChart> answers = new Answers<>(MeasureChart::of);

  MeasureCharts(AtlasRecords records) {
    this.records = records;
  }

  /** The chart that the page begins with. */
  public MeasureChart firstView() {
    return chart(snapshot(), MeasureOptions.firstView());
  }

  AtlasSnapshot snapshot() {
    return records.snapshot();
  }

  MeasureChart chart(AtlasSnapshot snapshot, MeasureOptions options) {
    return answers.get(snapshot, options);
  }
}
