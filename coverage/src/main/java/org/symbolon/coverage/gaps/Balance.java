package org.symbolon.coverage.gaps;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.records.Category;

/**
 * Recorded tasks of bodies by category: a share of records, not of money, staff or effect.
 *
 * @param byCategory of all tasks that count, those of each category
 */
public record Balance(Map<Category, Share> byCategory) {

  public Balance {
    Map<Category, Share> all = new EnumMap<>(Category.class);
    all.putAll(byCategory);
    byCategory = Collections.unmodifiableMap(all);
  }

  /** Prosecution, in substance and procedure. */
  public Share control() {
    Share substance = share(Category.PROS_SUB);
    return Share.of(
        substance.numerator() + share(Category.PROS_PROC).numerator(), substance.denominator());
  }

  public Share protection() {
    return share(Category.PROT);
  }

  private Share share(Category category) {
    return byCategory.getOrDefault(category, Share.of(0, 0));
  }
}
