package org.symbolon.coverage.measures;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** Which texts are law of a region, and which of them nobody has coded. */
public final class RegionLaw {
  /** Groups of countries as they stand, where no day is asked for. */
  private static final LocalDate TODAY_AND_AFTER = LocalDate.of(9999, 12, 31);

  private final Territories territories;
  private final @Nullable Crime crime;
  private final ColumnChoice everything;

  /**
   * The law of regions.
   *
   * @param options crime and day; its choice of instruments does not matter here
   */
  public RegionLaw(AtlasData data, MeasureOptions options) {
    LocalDate at = options.at();
    this.territories = Territories.on(at == null ? TODAY_AND_AFTER : at, data);
    this.crime = options.crime();
    this.everything = new ColumnChoice(data, MeasureOptions.all().withDay(at));
  }

  /** The uncoded binding texts on the crime of each region that has any; an empty map: none. */
  public Map<String, List<Instrument>> uncoded(Set<String> regions) {
    Map<String, List<Instrument>> uncoded = new LinkedHashMap<>();
    for (String region : new TreeSet<>(regions)) {
      List<Instrument> unread = new ArrayList<>();
      for (Column column : everything.columns()) {
        if (!column.coded()
            && isOf(column.instrument(), region)
            && isLawOnTheCrime(column.instrument())) {
          unread.add(column.instrument());
        }
      }
      if (!unread.isEmpty()) {
        uncoded.put(region, unread);
      }
    }
    return uncoded;
  }

  /**
   * Whether a text is law of a region: made for it, or for a part of it; so a wider region is no
   * way round an uncoded text. Universal law is GLOBAL's alone.
   */
  public boolean isOf(Instrument text, String region) {
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

  private boolean isLawOnTheCrime(Instrument instrument) {
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
