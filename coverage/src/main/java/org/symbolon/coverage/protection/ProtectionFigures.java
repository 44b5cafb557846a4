package org.symbolon.coverage.protection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The chart in numbers, under the names that scripts read.
 *
 * @param yardstick id of the yardstick; empty where there is none
 * @param asked functions that the yardstick asks for
 * @param texts coded texts that are compared, amending acts not counted
 * @param notCoded instruments that are not coded and so cannot be compared
 * @param functions functions of the chart
 * @param instruments how each text stands, by its id
 */
public record ProtectionFigures(
    String yardstick,
    int asked,
    int texts,
    int notCoded,
    int functions,
    Map<String, TextFigures> instruments) {

  public ProtectionFigures {
    instruments = Collections.unmodifiableMap(new LinkedHashMap<>(instruments));
  }

  /**
   * One text: function codes by how it stands to the yardstick.
   *
   * @param beyond what it has and the yardstick does not ask for
   * @param filteredOut what it has only in provisions that the filter leaves out
   */
  public record TextFigures(
      List<String> lacks,
      List<String> weaker,
      List<String> equal,
      List<String> stronger,
      List<String> beyond,
      List<String> filteredOut) {}
}
