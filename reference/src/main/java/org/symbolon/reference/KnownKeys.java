package org.symbolon.reference;

import java.util.Collection;
import java.util.List;

/** Which rows exist already: what references in a row are checked against. */
@FunctionalInterface
public interface KnownKeys {

  /**
   * The name under which the codes of regions and organisations are asked for, since a row of
   * {@code country_groups} is one country of one of them.
   */
  String REGIONS = "regions";

  /** Whether a table has a row with this key. */
  boolean has(String table, String key);

  /** Whether anything is known about a table; where not, its absence is the fault. */
  default boolean knows(String table) {
    return true;
  }

  /** The keys of a table, for "did you mean"; may be empty where they are not at hand. */
  default Collection<String> keys(String table) {
    return List.of();
  }
}
