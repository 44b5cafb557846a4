package org.symbolon.coverage.measures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.records.Strength;

/**
 * How alike the texts of a chart oblige on one function.
 *
 * @param has how many coded texts have a provision of their own, of all coded texts
 * @param inherited how many more have it from another text; they count in neither share
 * @param byStrength how many texts stand at each step of the scale with their strongest provision
 * @param agreement of all pairs of texts that oblige, those whose strongest provisions stand on one
 *     step; definitions oblige to nothing and are in no pair
 */
public record Homogeneity(
    Share has, int inherited, Map<Strength, Integer> byStrength, Share agreement) {

  public Homogeneity {
    Map<Strength, Integer> counts = new EnumMap<>(Strength.class);
    counts.putAll(byStrength);
    byStrength = Collections.unmodifiableMap(counts);
  }

  static Homogeneity of(List<Cell> cells) {
    Map<Strength, Integer> counts = new EnumMap<>(Strength.class);
    int coded = 0;
    int has = 0;
    int inherited = 0;
    for (Cell cell : cells) {
      switch (cell) {
        case Cell.Own own -> {
          coded++;
          has++;
          counts.merge(own.strength(), 1, Integer::sum);
        }
        case Cell.Inherited gift -> {
          coded++;
          inherited++;
        }
        case Cell.FilteredOut hidden -> coded++;
        case Cell.None none -> coded++;
        case Cell.NotCoded unread -> {}
      }
    }
    int obliging = 0;
    int alike = 0;
    for (Map.Entry<Strength, Integer> step : counts.entrySet()) {
      if (step.getKey().obliges()) {
        obliging += step.getValue();
        alike += pairs(step.getValue());
      }
    }
    return new Homogeneity(
        new Share(has, coded, cells.size() - coded),
        inherited,
        counts,
        Share.of(alike, pairs(obliging)));
  }

  private static int pairs(int n) {
    return n * (n - 1) / 2;
  }
}
