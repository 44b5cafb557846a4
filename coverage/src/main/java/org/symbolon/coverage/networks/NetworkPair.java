package org.symbolon.coverage.networks;

import org.symbolon.coverage.Share;

/**
 * Two networks, by the bodies that sit in both.
 *
 * @param a the first network, by id
 * @param membersA how many bodies sit in the first
 * @param common how many sit in both
 * @param expected how many two networks of this size have in common by luck
 * @param pUpper how often luck gives so many or more
 * @param pLower how often luck gives so few or fewer
 * @param standing what that makes of it at the level asked for
 * @param standsAfterCorrection whether it stands after Benjamini-Hochberg over all pairs
 */
public record NetworkPair(
    String a,
    String b,
    int membersA,
    int membersB,
    int common,
    double expected,
    double pUpper,
    double pLower,
    Standing standing,
    boolean standsAfterCorrection) {

  /** How an overlap stands to what luck gives; "as expected" is "not shown". */
  public enum Standing {
    LESS,
    AS_EXPECTED,
    MORE
  }

  /** How much of the first network sits in the second too. */
  public Share ofA() {
    return Share.of(common, membersA);
  }

  /** How much of the second network sits in the first too. */
  public Share ofB() {
    return Share.of(common, membersB);
  }

  /** Bodies in both of bodies in either. */
  public Share jaccard() {
    return Share.of(common, membersA + membersB - common);
  }

  public boolean names(String network) {
    return a.equals(network) || b.equals(network);
  }

  /** The other network of the pair. */
  public String other(String network) {
    return a.equals(network) ? b : a;
  }
}
