package org.symbolon.coverage.spread;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The spread in numbers, under the names that scripts read.
 *
 * @param texts coded texts
 * @param undated coded texts without the date asked for
 * @param notCoded instruments that nobody has coded
 * @param functions by code, those that any text carries
 */
public record SpreadFigures(
    int texts, int undated, int notCoded, Map<String, FunctionFigures> functions) {

  public SpreadFigures {
    functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
  }

  /**
   * One function.
   *
   * @param first ids of the texts that may have been the first
   * @param kind whether that is one, several of one day, or cannot be told
   * @param date the date of the earliest, as it is known
   */
  public record FunctionFigures(
      List<String> first,
      FunctionSpread.First kind,
      String date,
      int carriers,
      int undated,
      int inherited) {
    static FunctionFigures of(FunctionSpread spread) {
      return new FunctionFigures(
          spread.first().stream().map(carrier -> carrier.text().id()).toList(),
          spread.kind(),
          spread.carriers().isEmpty() ? "" : spread.carriers().getFirst().date().text(),
          spread.carriers().size(),
          spread.undated().size(),
          spread.inherited().size());
    }
  }
}
