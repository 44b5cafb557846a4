package org.symbolon.coverage.territory;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a mandate, a network or an instrument reaches, on a date.
 *
 * @param worldwide reaches every country; then {@code countries} is empty
 * @param countries ISO 3166 alpha-3 codes
 * @param unresolved codes of which no countries are recorded on that date; they meet only
 *     themselves
 */
public record Territory(
    boolean worldwide, SortedSet<String> countries, SortedSet<String> unresolved) {

  public static final Territory NOWHERE = new Territory(false, new TreeSet<>(), new TreeSet<>());
  public static final Territory WORLD = new Territory(true, new TreeSet<>(), new TreeSet<>());

  public Territory {
    countries =
        Collections.unmodifiableSortedSet(worldwide ? new TreeSet<>() : new TreeSet<>(countries));
    unresolved =
        Collections.unmodifiableSortedSet(worldwide ? new TreeSet<>() : new TreeSet<>(unresolved));
  }

  public boolean isNowhere() {
    return !worldwide && countries.isEmpty() && unresolved.isEmpty();
  }

  /** What both reach: the whole world where both are worldwide. */
  public Territory common(Territory other) {
    if (worldwide) {
      return other;
    }
    if (other.worldwide) {
      return this;
    }
    return new Territory(
        false, both(countries, other.countries), both(unresolved, other.unresolved));
  }

  /** Whether there is a country that both reach. */
  public boolean meets(Territory other) {
    return !isNowhere()
        && !other.isNowhere()
        && (worldwide
            || other.worldwide
            || !Collections.disjoint(countries, other.countries)
            || !Collections.disjoint(unresolved, other.unresolved));
  }

  /** What either reaches. */
  public Territory with(Territory other) {
    if (worldwide || other.worldwide) {
      return WORLD;
    }
    TreeSet<String> reached = new TreeSet<>(countries);
    reached.addAll(other.countries);
    TreeSet<String> codes = new TreeSet<>(unresolved);
    codes.addAll(other.unresolved);
    return new Territory(false, reached, codes);
  }

  /** How this lies to the other, with the countries. */
  public TerritoryRelation to(Territory other) {
    Territory common = common(other);
    if (!meets(other)) {
      return new TerritoryRelation(TerritoryRelation.Kind.APART, NOWHERE);
    }
    boolean whole = common.equals(this);
    boolean otherWhole = common.equals(other);
    TerritoryRelation.Kind kind =
        whole && otherWhole
            ? TerritoryRelation.Kind.EQUAL
            : otherWhole
                ? TerritoryRelation.Kind.CONTAINS
                : whole ? TerritoryRelation.Kind.WITHIN : TerritoryRelation.Kind.IN_PART;
    return new TerritoryRelation(kind, common);
  }

  private static SortedSet<String> both(Collection<String> one, Collection<String> other) {
    TreeSet<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }
}
