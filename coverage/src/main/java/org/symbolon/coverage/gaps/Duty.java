package org.symbolon.coverage.gaps;

import java.util.List;
import org.symbolon.coverage.records.Measure;

/**
 * A function that one text demands under "shall", qualified or not, with who supports it there.
 *
 * @param instrumentId the text, under the id of what is amended
 * @param function the function demanded
 * @param measures the provisions that demand it
 * @param direct bodies with that task, for such a crime, in a place that the text reaches
 * @param general bodies that monitor the text or assist with it
 * @param canBeHelped whether somebody who has to act can be helped by a body's own task
 */
public record Duty(
    String instrumentId,
    String function,
    List<Measure> measures,
    List<Supporter> direct,
    List<Supporter> general,
    boolean canBeHelped) {

  public Duty {
    measures = List.copyOf(measures);
    direct = List.copyOf(direct);
    general = List.copyOf(general);
  }

  public Support support() {
    return Support.of(!direct.isEmpty(), !general.isEmpty());
  }

  /** Demanded, none recorded, and a body could help. */
  public boolean isGap() {
    return support() == Support.NONE_RECORDED && canBeHelped;
  }
}
