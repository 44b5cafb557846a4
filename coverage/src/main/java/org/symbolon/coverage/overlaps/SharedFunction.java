package org.symbolon.coverage.overlaps;

import java.util.List;
import org.symbolon.coverage.records.Intensity;
import org.symbolon.coverage.territory.TerritoryRelation;

/**
 * A function that both bodies of a pair have.
 *
 * @param crimesMeet whether both have it for a common crime
 * @param territory how the first body's territory lies to the second's, with the common countries
 * @param activitiesA the records that say so for the first body
 * @param activitiesB the records that say so for the second body
 */
public record SharedFunction(
    String function,
    Intensity intensityA,
    Intensity intensityB,
    boolean crimesMeet,
    TerritoryRelation territory,
    List<String> activitiesA,
    List<String> activitiesB) {

  public SharedFunction {
    activitiesA = List.copyOf(activitiesA);
    activitiesB = List.copyOf(activitiesB);
  }

  /** Whether the two can stand in the same place for the same matter. */
  public boolean meets() {
    return crimesMeet && territory.kind() != TerritoryRelation.Kind.APART;
  }
}
