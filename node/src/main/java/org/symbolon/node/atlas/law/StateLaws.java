package org.symbolon.node.atlas.law;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.law.StateLaw;
import org.symbolon.coverage.law.StatePair;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.questions.Answers;

/** The law of a State, and of two, each question worked out once per state of the data. */
@Component
public class StateLaws {

  private record OfState(String iso3, LocalDate day) {}

  private record OfPair(String a, String b, String act, LocalDate day) {}

  private final AtlasRecords records;
  private final Clock clock;
  private final Answers<OfState, StateLaw> laws =
      new Answers<>((data, asked) -> StateLaw.of(data, asked.iso3(), asked.day()));
  private final Answers<OfPair, StatePair> pairs =
      new Answers<>(
          (data, asked) -> StatePair.of(data, asked.a(), asked.b(), asked.act(), asked.day()));

  StateLaws(AtlasRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  public AtlasSnapshot snapshot() {
    return records.snapshot();
  }

  /** Today, in UTC: the law of a day does not turn on where the reader sits. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  public StateLaw of(AtlasSnapshot snapshot, String iso3, LocalDate day) {
    return laws.get(snapshot, new OfState(iso3, day));
  }

  public StatePair pair(AtlasSnapshot snapshot, String a, String b, String act, LocalDate day) {
    return pairs.get(snapshot, new OfPair(a, b, act, day));
  }
}
