package org.symbolon.protocol.log;

import java.util.ArrayList;
import java.util.List;

/**
 * Says that a tree begins with all of an older one: nothing was changed or taken away between. Made
 * by {@link Tree#consistency}; one that was read may say anything, the check is total.
 *
 * @param first leaves of the older tree
 * @param second leaves of the newer tree
 */
public record ConsistencyProof(long first, long second, List<Hash> path) {
  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /**
   * RFC 9162 section 2.1.4.2, with its names and its order. Two trees of one size are consistent
   * where their roots are equal and the path is empty; about a tree without leaves nothing can be
   * proved.
   */
  public Check check(Hash firstRoot, Hash secondRoot) {
    if (first <= 0 || first > second) {
      return Check.of(Check.Outcome.NO_SUCH_TREE);
    }
    if (first == second) {
      return Check.of(
          !path.isEmpty()
              ? Check.Outcome.WRONG_LENGTH
              : firstRoot.equals(secondRoot) ? Check.Outcome.HOLDS : Check.Outcome.OTHER_ROOT);
    }
    if (path.isEmpty()) {
      return Check.of(Check.Outcome.WRONG_LENGTH);
    }
    List<Hash> consistencyPath = new ArrayList<>(path);
    if (Long.bitCount(first) == 1) {
      consistencyPath.addFirst(firstRoot);
    }
    long fn = first - 1;
    long sn = second - 1;
    while ((fn & 1) == 1) {
      fn >>= 1;
      sn >>= 1;
    }
    Hash fr = consistencyPath.getFirst();
    Hash sr = fr;
    List<Step> older = new ArrayList<>();
    List<Step> newer = new ArrayList<>();
    for (Hash c : consistencyPath.subList(1, consistencyPath.size())) {
      if (sn == 0) {
        return new Check(Check.Outcome.WRONG_LENGTH, newer, older);
      }
      Step step;
      if ((fn & 1) == 1 || fn == sn) {
        Step toFirst = Step.of(c, fr);
        older.add(toFirst);
        fr = toFirst.result();
        step = Step.of(c, sr);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        step = Step.of(sr, c);
      }
      newer.add(step);
      sr = step.result();
      fn >>= 1;
      sn >>= 1;
    }
    Check.Outcome outcome =
        sn != 0
            ? Check.Outcome.WRONG_LENGTH
            : fr.equals(firstRoot) && sr.equals(secondRoot)
                ? Check.Outcome.HOLDS
                : Check.Outcome.OTHER_ROOT;
    return new Check(outcome, newer, older);
  }
}
