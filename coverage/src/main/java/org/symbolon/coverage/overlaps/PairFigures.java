package org.symbolon.coverage.overlaps;

import java.util.List;

/**
 * One pair in numbers, under the names that scripts read.
 *
 * @param ties ids of the agreements and networks that tie the two
 */
public record PairFigures(
    String a,
    String b,
    int shared,
    double expected,
    double pUpper,
    double pLower,
    double jaccard,
    double directedA,
    double directedB,
    boolean meet,
    List<String> ties) {

  public PairFigures {
    ties = List.copyOf(ties);
  }
}
