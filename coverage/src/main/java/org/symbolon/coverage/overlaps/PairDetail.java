package org.symbolon.coverage.overlaps;

import java.util.List;
import org.symbolon.coverage.territory.TerritoryRelation;

/**
 * One pair with all its reasons: what a page of the pair is made of.
 *
 * @param both shared functions, core tasks first
 * @param onlyA functions of the first body alone
 * @param onlyB functions of the second body alone
 * @param mandates how the whole mandate of the first lies to that of the second
 */
public record PairDetail(
    PairResult pair,
    List<SharedFunction> both,
    List<OwnFunction> onlyA,
    List<OwnFunction> onlyB,
    TerritoryRelation mandates) {

  public PairDetail {
    both = List.copyOf(both);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
  }
}
