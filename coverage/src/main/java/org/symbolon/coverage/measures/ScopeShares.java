package org.symbolon.coverage.measures;

/**
 * The provisions of one scope with what was left out of their shares.
 *
 * @param texts how many texts of this scope are coded
 * @param notCoded how many are not
 */
public record ScopeShares(ScopeGroup scope, int texts, int notCoded, ProvisionCount provisions) {}
