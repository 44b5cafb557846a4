package org.symbolon.coverage.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.Binding;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Scope;
import org.symbolon.coverage.territory.Territories;
import org.symbolon.coverage.territory.Territory;

/**
 * How regions oblige, compared; refused while a binding text of one of them on these crimes stands
 * uncoded, because what nobody has read would then count as absent.
 */
public sealed interface RegionComparison {
  /** Groups of countries as they stand, where no day is asked for. */
  LocalDate TODAY_AND_AFTER = LocalDate.of(9999, 12, 31);

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
    ColumnChoice choice = new ColumnChoice(data, MeasureOptions.all().withDay(options.at()));
    Map<String, List<Instrument>> uncoded = new LinkedHashMap<>();
    Map<String, ProvisionCount> provisions = new LinkedHashMap<>();
    ColumnChoice counted =
        new ColumnChoice(
            data,
            MeasureOptions.all()
                .withCrime(options.crime())
                .withMinConfidence(options.minConfidence())
                .withDay(options.at()));
    LocalDate at = options.at();
    Territories territories = Territories.on(at == null ? TODAY_AND_AFTER : at, data);
    for (String region : new TreeSet<>(regions)) {
      List<Instrument> unread = new ArrayList<>();
      for (Column column : choice.columns()) {
        if (!column.coded()
            && isOf(column.instrument(), region, territories)
            && isLawOnTheCrime(column.instrument(), options.crime())) {
          unread.add(column.instrument());
        }
      }
      if (!unread.isEmpty()) {
        uncoded.put(region, unread);
      }
      provisions.put(
          region,
          ProvisionCount.of(
              counted.columns().stream()
                  .filter(column -> isOf(column.instrument(), region, territories))
                  .filter(column -> column.instrument().scope() != Scope.NATIONAL)
                  .flatMap(column -> column.measures().stream())
                  .toList()));
    }
    return uncoded.isEmpty() ? new Compared(provisions) : new Refused(uncoded);
  }

  /**
   * Whether a text is law of a region: made for it, or for a part of it; so a wider region is no
   * way round an uncoded text. Universal law is GLOBAL's alone.
   */
  private static boolean isOf(Instrument text, String region, Territories territories) {
    if (text.regions().contains(region)) {
      return true;
    }
    Territory whole = territories.of(region);
    Territory reach = territories.of(text.regions());
    if (whole.worldwide() || reach.worldwide() || reach.isNowhere()) {
      return false;
    }
    return switch (reach.to(whole).kind()) {
      case EQUAL, WITHIN -> true;
      case CONTAINS, IN_PART, APART -> false;
    };
  }

  private static boolean isLawOnTheCrime(Instrument instrument, @Nullable Crime crime) {
    if (instrument.binding() != Binding.BINDING || instrument.scope() == Scope.NATIONAL) {
      return false;
    }
    return switch (instrument.subject()) {
      case "BOTH" -> true;
      case "TRAFFICKING" -> crime == null || crime.meets(Crime.THB);
      case "SMUGGLING" -> crime == null || crime.meets(Crime.SOM);
      default -> false;
    };
  }
}
