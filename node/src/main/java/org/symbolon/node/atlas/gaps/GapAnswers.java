package org.symbolon.node.atlas.gaps;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.gaps.GapOptions;
import org.symbolon.coverage.gaps.Gaps;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.questions.Answers;

/** Gaps, each question worked out once per state of the data. */
@Component
public class GapAnswers {

  private final AtlasRecords records;
  private final Clock clock;
  private final Answers<GapOptions, Gaps> answers = new Answers<>(Gaps::of);

  GapAnswers(AtlasRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** The answer of today, every row counting. */
  public Gaps today() {
    return of(snapshot(), GapOptions.on(LocalDate.now(clock)));
  }

  AtlasSnapshot snapshot() {
    return records.snapshot();
  }

  Gaps of(AtlasSnapshot snapshot, GapOptions options) {
    return answers.get(snapshot, options);
  }
}
