package org.symbolon.coverage.networks;

import java.util.ArrayList;
import java.util.List;
import org.symbolon.coverage.chance.BenjaminiHochberg;
import org.symbolon.coverage.chance.BitMatrix;
import org.symbolon.coverage.chance.OverlapTest;

/**
 * Coordination of networks, computed from membership: every pair of networks against what two
 * networks of their size, drawn from bodies of this breadth, have in common by luck.
 *
 * @param pairs pairs with a body in common, and pairs that have unusually few; by id
 * @param all how many pairs there are
 */
record SecondLevel(
    List<NetworkPair> pairs,
    long all,
    double expectedUpper,
    double expectedLower,
    int upper,
    int lower) {

  static SecondLevel of(List<String> networks, BitMatrix members, double level) {
    if (members.rows() < 2 || members.columns() == 0) {
      return new SecondLevel(List.of(), pairs(members.rows()), 0, 0, 0, 0);
    }
    OverlapTest test = OverlapTest.of(members);
    double standsUpper = BenjaminiHochberg.threshold(test.upperTails(), level);
    double standsLower = BenjaminiHochberg.threshold(test.lowerTails(), level);
    int[] sizes = members.rowDegrees();
    int[] unusual = new int[2];
    List<NetworkPair> pairs = new ArrayList<>();
    test.forEachPair((i, j, common, upper, lower) -> {
      NetworkPair.Standing standing = standing(upper, lower, level);
      unusual[0] += upper <= level ? 1 : 0;
      unusual[1] += lower <= level ? 1 : 0;
      if (common > 0 || standing == NetworkPair.Standing.LESS) {
        pairs.add(
            new NetworkPair(
                networks.get(i),
                networks.get(j),
                sizes[i],
                sizes[j],
                common,
                test.law(i, j).mean(),
                upper,
                lower,
                standing,
                upper <= standsUpper || lower <= standsLower));
      }
    });
    return new SecondLevel(
        pairs,
        test.pairs(),
        test.expectedUpper(level),
        test.expectedLower(level),
        unusual[0],
        unusual[1]);
  }

  private static long pairs(long rows) {
    return rows * (rows - 1) / 2;
  }

  private static NetworkPair.Standing standing(double upper, double lower, double level) {
    return upper <= level
        ? NetworkPair.Standing.MORE
        : lower <= level ? NetworkPair.Standing.LESS : NetworkPair.Standing.AS_EXPECTED;
  }
}
