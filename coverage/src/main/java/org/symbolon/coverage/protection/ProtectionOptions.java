package org.symbolon.coverage.protection;

import org.symbolon.coverage.measures.MeasureOptions;

/**
 * A question to the chart of protection.
 *
 * @param measures which texts are compared and which provisions count; how many texts must carry a
 *     function does not matter here, since an empty row is an answer
 * @param yardstick id of the instrument to compare with; empty for the first of those offered that
 *     can be used; {@link #NONE} for none
 */
public record ProtectionOptions(MeasureOptions measures, String yardstick) {

  /** No comparison. */
  public static final String NONE = "NONE";

  /** Everything recorded against the first yardstick offered. */
  public static ProtectionOptions all() {
    return new ProtectionOptions(MeasureOptions.all(), "");
  }

  public ProtectionOptions withYardstick(String instrument) {
    return new ProtectionOptions(measures, instrument);
  }
}
