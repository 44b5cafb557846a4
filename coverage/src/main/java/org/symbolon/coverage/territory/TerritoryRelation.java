package org.symbolon.coverage.territory;

/**
 * How one territory lies to another.
 *
 * @param common the countries of both
 */
public record TerritoryRelation(Kind kind, Territory common) {

  /** Seen from the first of the two. */
  public enum Kind {
    EQUAL,
    CONTAINS,
    WITHIN,
    IN_PART,
    APART
  }
}
