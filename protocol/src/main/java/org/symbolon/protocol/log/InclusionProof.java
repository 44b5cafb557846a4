package org.symbolon.protocol.log;

import java.util.ArrayList;
import java.util.List;

/**
 * Says that a leaf stands at an index of a tree. Made by {@link Tree#inclusion}; one that was read
 * may say anything, the check is total.
 *
 * @param index of the leaf, from 0
 * @param size leaves of the tree
 * @param path the hashes beside the way from the leaf to the root, lowest first
 */
public record InclusionProof(long index, long size, List<Hash> path) {
  public InclusionProof {
    path = List.copyOf(path);
  }

  /** RFC 9162 section 2.1.3.2, with its names and its order; what is no hash is no leaf's. */
  public Check check(Hash leaf, Hash root) {
    if (index < 0 || index >= size) {
      return Check.of(Check.Outcome.NO_SUCH_TREE);
    }
    if (leaf.shared().length != Hash.LENGTH) {
      return Check.of(Check.Outcome.NO_HASH);
    }
    long fn = index;
    long sn = size - 1;
    Hash r = leaf;
    List<Step> steps = new ArrayList<>();
    for (Hash p : path) {
      if (sn == 0) {
        return new Check(Check.Outcome.WRONG_LENGTH, steps, List.of());
      }
      Step step;
      if ((fn & 1) == 1 || fn == sn) {
        step = Step.of(p, r);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        step = Step.of(r, p);
      }
      r = step.result();
      steps.add(step);
      fn >>= 1;
      sn >>= 1;
    }
    Check.Outcome outcome =
        sn != 0
            ? Check.Outcome.WRONG_LENGTH
            : r.equals(root) ? Check.Outcome.HOLDS : Check.Outcome.OTHER_ROOT;
    return new Check(outcome, steps, List.of());
  }
}
