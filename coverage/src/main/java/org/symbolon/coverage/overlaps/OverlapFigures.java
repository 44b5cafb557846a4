package org.symbolon.coverage.overlaps;

/**
 * The answer in numbers, under the names that scripts read.
 *
 * @param structures bodies that count
 * @param functions functions that any of them has
 * @param cells pairs of a body and a function it has
 * @param pairs pairs of bodies
 * @param sharingPairs pairs that share a function
 * @param atFivePercent pairs that share so much that luck gives it 1 time in 20 or less
 * @param expectedAtFivePercent how many such pairs luck alone gives
 * @param lowerAtFivePercent pairs that share so little that luck gives it 1 time in 20 or less
 * @param expectedLowerAtFivePercent how many such pairs luck alone gives
 * @param afterCorrection pairs that stand, in either tail, after Benjamini-Hochberg over all pairs
 * @param neverMeet sharing pairs with no shared function with an equal or GLOBAL region code
 * @param neverMeetByCountries sharing pairs with no shared function with a country in common
 */
public record OverlapFigures(
    int structures,
    int functions,
    int cells,
    int pairs,
    int sharingPairs,
    int atFivePercent,
    double expectedAtFivePercent,
    int lowerAtFivePercent,
    double expectedLowerAtFivePercent,
    int afterCorrection,
    int neverMeet,
    int neverMeetByCountries) {}
