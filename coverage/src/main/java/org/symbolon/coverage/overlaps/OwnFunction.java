package org.symbolon.coverage.overlaps;

import java.util.List;
import org.symbolon.coverage.records.Intensity;

/**
 * A function that only one body of a pair has.
 *
 * @param activities the records that say so
 */
public record OwnFunction(String function, Intensity intensity, List<String> activities) {
  public OwnFunction {
    activities = List.copyOf(activities);
  }
}
