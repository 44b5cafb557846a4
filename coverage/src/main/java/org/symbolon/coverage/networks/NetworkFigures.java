package org.symbolon.coverage.networks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answer in numbers, under the names that scripts read.
 *
 * @param networks networks that count
 * @param ended those that had ended on the day
 * @param eligible those that meet the source's criteria
 * @param bodies bodies that sit in any
 * @param pairs pairs of networks
 * @param pairsInCommon pairs of networks with a body in common: the second level
 * @param memberships in how many networks each body sits, the most first
 * @param formalisation networks by step, 0 to 4; those whose step is not known under {@code ""}
 * @param bodyPairs pairs of bodies
 * @param bodyPairsInCommon pairs of bodies with a network in common: the first level
 * @param atFivePercent pairs of networks with so many bodies in common that luck gives it 1 time in
 *     20 or less
 * @param expectedAtFivePercent how many such pairs luck alone gives
 * @param lowerAtFivePercent pairs with so few in common that luck gives it 1 time in 20 or less
 * @param expectedLowerAtFivePercent how many such pairs luck alone gives
 * @param afterCorrection pairs that stand, in either tail, after Benjamini-Hochberg over all pairs
 * @param stated members of networks x functions that their network states
 * @param statedWithActivity those with an activity on record on that function
 */
public record NetworkFigures(
    int networks,
    int ended,
    int eligible,
    int bodies,
    int pairs,
    int pairsInCommon,
    Map<String, Integer> memberships,
    Map<String, Integer> formalisation,
    int bodyPairs,
    int bodyPairsInCommon,
    int atFivePercent,
    double expectedAtFivePercent,
    int lowerAtFivePercent,
    double expectedLowerAtFivePercent,
    int afterCorrection,
    int stated,
    int statedWithActivity) {

  public NetworkFigures {
    memberships = Collections.unmodifiableMap(new LinkedHashMap<>(memberships));
    formalisation = Collections.unmodifiableMap(new LinkedHashMap<>(formalisation));
  }
}
