package org.symbolon.node.atlas.ladder;

import org.springframework.stereotype.Component;
import org.symbolon.coverage.law.Ladder;
import org.symbolon.coverage.law.LadderOptions;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.questions.Answers;

/** Ladders, each question worked out once per state of the data. */
@Component
class LadderAnswers {

  private final AtlasRecords records;
  private final Answers<LadderOptions, Ladder> answers = new Answers<>(Ladder::of);

  LadderAnswers(AtlasRecords records) {
    this.records = records;
  }

  AtlasSnapshot snapshot() {
    return records.snapshot();
  }

  Ladder of(AtlasSnapshot snapshot, LadderOptions options) {
    return answers.get(snapshot, options);
  }
}
