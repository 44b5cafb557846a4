package org.symbolon.coverage.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.symbolon.coverage.chance.BitMatrix;

/**
 * Coordination of organisations: which bodies meet in networks.
 *
 * @param closest the pairs with the most networks in common, the most first
 * @param inCommon how many pairs have any
 * @param all how many pairs there are
 */
record FirstLevel(List<BodyPair> closest, int inCommon, long all) {

  /** How many of the closest pairs are kept; the others stand on the page of each body. */
  static final int KEPT = 100;

  private static final Comparator<BodyPair> FARTHEST_FIRST =
      Comparator.comparingInt(BodyPair::common)
          .thenComparing(Comparator.comparing(BodyPair::a).reversed())
          .thenComparing(Comparator.comparing(BodyPair::b).reversed());

  /** Counts pairs of rows; the columns are networks. */
  static FirstLevel of(List<String> bodies, BitMatrix networks) {
    PriorityQueue<BodyPair> closest = new PriorityQueue<>(FARTHEST_FIRST);
    int inCommon = 0;
    for (int i = 0; i < networks.rows(); i++) {
      for (int j = i + 1; j < networks.rows(); j++) {
        int common = networks.shared(i, j);
        if (common > 0) {
          inCommon++;
          if (closest.size() < KEPT || common > closest.element().common()) {
            closest.add(new BodyPair(bodies.get(i), bodies.get(j), common));
            if (closest.size() > KEPT) {
              closest.remove();
            }
          }
        }
      }
    }
    List<BodyPair> sorted = new ArrayList<>(closest);
    sorted.sort(FARTHEST_FIRST.reversed());
    return new FirstLevel(sorted, inCommon, networks.rows() * (networks.rows() - 1L) / 2);
  }
}
