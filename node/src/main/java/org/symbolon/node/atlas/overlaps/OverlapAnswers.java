package org.symbolon.node.atlas.overlaps;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.overlaps.OverlapOptions;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.questions.Answers;

/** Overlaps, each question worked out once per state of the data. */
@Component
public class OverlapAnswers {

  private final AtlasRecords records;
  private final Clock clock;
  private final Answers<OverlapOptions, Overlaps> answers = new Answers<>(Overlaps::of);

  OverlapAnswers(AtlasRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** The answer of today, every row counting. */
  public Overlaps today() {
    return of(snapshot(), OverlapOptions.on(LocalDate.now(clock)));
  }

  AtlasSnapshot snapshot() {
    return records.snapshot();
  }

  Overlaps of(AtlasSnapshot snapshot, OverlapOptions options) {
    return answers.get(snapshot, options);
  }
}
