package org.symbolon.node.atlas.networks;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkOptions;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.questions.Answers;

/** Charts of networks, each worked out once per state of the data. */
@Component
public class NetworkCharts {

  private final AtlasRecords records;
  private final Clock clock;
  private final Answers<NetworkOptions, NetworkChart> answers = new Answers<>(NetworkChart::of);

  NetworkCharts(AtlasRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** The chart of today, every row counting. */
  public NetworkChart today() {
    return chart(snapshot(), NetworkOptions.on(LocalDate.now(clock)));
  }

  AtlasSnapshot snapshot() {
    return records.snapshot();
  }

  NetworkChart chart(AtlasSnapshot snapshot, NetworkOptions options) {
    return answers.get(snapshot, options);
  }
}
