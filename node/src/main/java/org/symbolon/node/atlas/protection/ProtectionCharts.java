package org.symbolon.node.atlas.protection;

import org.springframework.stereotype.Component;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.protection.ProtectionChart;
import org.symbolon.coverage.protection.ProtectionOptions;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.measures.MeasureQuestion;
import org.symbolon.node.atlas.questions.Answers;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.web.Page;

/** Charts of protection, each worked out once per state of the data, as an address asks. */
@Component
class ProtectionCharts {

  private final AtlasRecords records;
  private final MeasureQuestion question;
  private final Answers<ProtectionOptions, ProtectionChart> answers =
      new Answers<>(ProtectionChart::of);

  ProtectionCharts(AtlasRecords records, MeasureQuestion question) {
    this.records = records;
    this.question = question;
  }

  AtlasSnapshot snapshot() {
    return records.snapshot();
  }

  ProtectionChart chart(AtlasSnapshot snapshot, ProtectionOptions options) {
    return answers.get(snapshot, options);
  }

  /** The chart that the address asks for; refuses wrong parameters. */
  ProtectionChart chart(AtlasSnapshot snapshot, Page page, MeasureOptions otherwise) {
    MeasureOptions measures = question.read(page, snapshot.data(), otherwise);
    var parameters = new Parameters(page);
    String yardstick =
        parameters
            .known(
                "yardstick",
                id ->
                    id.equals(ProtectionOptions.NONE)
                        || snapshot.data().findInstrument(id).isPresent(),
                page.text("atlas.protection.yardstick.allowed"))
            .stream()
            .findFirst()
            .orElse("");
    parameters.check();
    return chart(snapshot, new ProtectionOptions(measures, yardstick));
  }
}
