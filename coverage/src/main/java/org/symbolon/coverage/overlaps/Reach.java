package org.symbolon.coverage.overlaps;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.territory.Territories;
import org.symbolon.coverage.territory.Territory;

/**
 * The tasks of one body on one function as bits, so that two million pairs can be asked where they
 * meet. It answers as {@link Crime#meets}, {@link Territories#meetByCode} and {@link
 * Territory#meets} do for the tasks themselves; {@link PairReasons} gives the reasons of one pair.
 */
final class Reach {

  private static final Crime[] CRIMES = Crime.values();

  private final boolean[] crimes = new boolean[CRIMES.length];
  private final boolean[] global = new boolean[CRIMES.length];
  private final long[][] regions = new long[CRIMES.length][0];

  /** Of a crime asked for: whether, and with which codes, any task here is about a common crime. */
  private final boolean[] meetsCrime = new boolean[CRIMES.length];

  private final boolean[] meetsGlobal = new boolean[CRIMES.length];
  private final long[][] meetsRegions = new long[CRIMES.length][0];

  private final boolean anyGlobal;
  private final long[] allRegions;
  private final Area area;

  private Reach(Collection<StructureActivity> tasks, Area area, Numbers regionSets) {
    for (StructureActivity task : tasks) {
      int crime = task.crime().ordinal();
      boolean worldwide = task.regions().contains(Territories.GLOBAL);
      crimes[crime] = true;
      global[crime] |= worldwide;
      regions[crime] = with(regions[crime], set(task, regionSets));
      for (Crime asked : CRIMES) {
        if (asked.meets(task.crime())) {
          int a = asked.ordinal();
          meetsCrime[a] = true;
          meetsGlobal[a] |= worldwide;
          meetsRegions[a] = with(meetsRegions[a], set(task, regionSets));
        }
      }
    }
    boolean everywhere = false;
    long[] every = {};
    for (Crime crime : CRIMES) {
      everywhere |= global[crime.ordinal()];
      every = or(every, regions[crime.ordinal()]);
    }
    this.anyGlobal = everywhere;
    this.allRegions = every;
    this.area = area;
  }

  /** The countries of a territory as bits. */
  static final class Area {
    private final boolean nowhere;
    private final boolean worldwide;
    private final long[] places;

    private Area(Territory territory, Numbers numbers) {
      nowhere = territory.isNowhere();
      worldwide = territory.worldwide();
      long[] bits = {};
      for (String country : territory.countries()) {
        bits = with(bits, numbers.of(country));
      }
      for (String code : territory.unresolved()) {
        bits = with(bits, numbers.of("?" + code));
      }
      places = bits;
    }

    boolean meets(Area other) {
      return !nowhere
          && !other.nowhere
          && (worldwide || other.worldwide || intersect(places, other.places));
    }
  }

  /** Makes reaches whose bits mean the same. */
  static final class Maker {
    private final Numbers places = new Numbers();
    private final Numbers regionSets = new Numbers();
    private final Map<Territory, Area> areas = new HashMap<>();

    Reach reach(List<StructureActivity> tasks, Territory territory) {
      return new Reach(tasks, area(territory), regionSets);
    }

    Area area(Territory territory) {
      return areas.computeIfAbsent(territory, each -> new Area(each, places));
    }
  }

  /** Names numbered in the order of their coming. */
  private static final class Numbers {
    private final Map<Object, Integer> numbers = new HashMap<>();

    int of(Object name) {
      return numbers.computeIfAbsent(name, each -> numbers.size());
    }
  }

  boolean crimesMeet(Reach other) {
    for (int c = 0; c < crimes.length; c++) {
      if (crimes[c] && other.meetsCrime[c]) {
        return true;
      }
    }
    return false;
  }

  boolean meetByCountries(Reach other) {
    return area.meets(other.area);
  }

  boolean meetByCode(Reach other) {
    return anyGlobal || other.anyGlobal || intersect(allRegions, other.allRegions);
  }

  /** Whether one task of each meets the other both in crime and in code of region. */
  boolean meetByCrimeAndCode(Reach other) {
    for (int c = 0; c < crimes.length; c++) {
      if (crimes[c]
          && other.meetsCrime[c]
          && (global[c] || other.meetsGlobal[c] || intersect(regions[c], other.meetsRegions[c]))) {
        return true;
      }
    }
    return false;
  }

  private static int set(StructureActivity task, Numbers regionSets) {
    Set<String> codes = new TreeSet<>(task.regions());
    return codes.isEmpty() ? -1 : regionSets.of(codes);
  }

  private static long[] with(long[] bits, int number) {
    if (number < 0) {
      return bits;
    }
    long[] more = Arrays.copyOf(bits, Math.max(bits.length, (number >> 6) + 1));
    more[number >> 6] |= 1L << number;
    return more;
  }

  private static long[] or(long[] one, long[] other) {
    long[] more = Arrays.copyOf(one, Math.max(one.length, other.length));
    for (int w = 0; w < other.length; w++) {
      more[w] |= other[w];
    }
    return more;
  }

  private static boolean intersect(long[] one, long[] other) {
    for (int w = Math.min(one.length, other.length) - 1; w >= 0; w--) {
      if ((one[w] & other[w]) != 0) {
        return true;
      }
    }
    return false;
  }
}
