package org.symbolon.node.atlas.structures;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.coverage.structures.StructureOptions;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.questions.Answers;

/** Charts of structures, each worked out once per state of the data. */
@Component
public class StructureCharts {

  private final AtlasRecords records;
  private final Clock clock;
  private final Answers<StructureOptions, StructureChart> answers =
      new Answers<>(StructureChart::of);

  StructureCharts(AtlasRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** The chart of today, every row counting. */
  public StructureChart today() {
    return chart(snapshot(), StructureOptions.on(LocalDate.now(clock)));
  }

  AtlasSnapshot snapshot() {
    return records.snapshot();
  }

  StructureChart chart(AtlasSnapshot snapshot, StructureOptions options) {
    return answers.get(snapshot, options);
  }
}
