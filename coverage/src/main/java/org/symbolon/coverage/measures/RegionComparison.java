package org.symbolon.coverage.measures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Scope;

/**
 * How regions oblige, compared; refused while a binding text of one of them on these crimes stands
 * uncoded, because what nobody has read would then count as absent.
 */
public sealed interface RegionComparison {
  /**
   * The comparison.
   *
   * @param provisions the provisions of each region's texts
   */
  record Compared(Map<String, ProvisionCount> provisions) implements RegionComparison {
    public Compared {
      provisions = Collections.unmodifiableMap(new LinkedHashMap<>(provisions));
    }
  }

  /**
   * No comparison.
   *
   * @param uncoded the uncoded texts of each region that has any
   */
  record Refused(Map<String, List<Instrument>> uncoded) implements RegionComparison {
    public Refused {
      uncoded = Collections.unmodifiableMap(new LinkedHashMap<>(uncoded));
    }
  }

  /**
   * Compares regions by their treaties and binding acts.
   *
   * @param options crime, confidence and day; an instrument left out by hand still counts as
   *     uncoded
   * @param regions region codes as instruments name them; GLOBAL is the universal law
   */
  static RegionComparison of(AtlasData data, MeasureOptions options, Set<String> regions) {
    RegionLaw law = new RegionLaw(data, options);
    Map<String, List<Instrument>> uncoded = law.uncoded(regions);
    if (!uncoded.isEmpty()) {
      return new Refused(uncoded);
    }
    Map<String, ProvisionCount> provisions = new LinkedHashMap<>();
    ColumnChoice counted =
        new ColumnChoice(
            data,
            MeasureOptions.all()
                .withCrime(options.crime())
                .withMinConfidence(options.minConfidence())
                .withDay(options.at()));
    for (String region : new TreeSet<>(regions)) {
      provisions.put(
          region,
          ProvisionCount.of(
              counted.columns().stream()
                  .filter(column -> law.isOf(column.instrument(), region))
                  .filter(column -> column.instrument().scope() != Scope.NATIONAL)
                  .flatMap(column -> column.measures().stream())
                  .toList()));
    }
    return new Compared(provisions);
  }
}
