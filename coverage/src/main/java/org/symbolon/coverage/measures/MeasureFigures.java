package org.symbolon.coverage.measures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The chart in numbers, under the names that scripts read.
 *
 * @param instruments instruments that count, amending acts included
 * @param coded those with a coded provision
 * @param measures coded provisions, definitions included
 * @param scopes provisions by scope, without definitions
 */
public record MeasureFigures(
    int instruments, int coded, int measures, Map<ScopeGroup, ScopeFigures> scopes) {

  public MeasureFigures {
    Map<ScopeGroup, ScopeFigures> all = new EnumMap<>(ScopeGroup.class);
    all.putAll(scopes);
    scopes = Collections.unmodifiableMap(all);
  }

  /**
   * The provisions of one scope.
   *
   * @param n without definitions
   * @param soft "consider" and "endeavour" only
   */
  public record ScopeFigures(int n, int selfExecuting, int programmatic, int soft) {
    static ScopeFigures of(ProvisionCount count) {
      return new ScopeFigures(count.n(), count.selfExecuting(), count.programmatic(), count.soft());
    }
  }
}
