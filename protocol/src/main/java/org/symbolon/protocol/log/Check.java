package org.symbolon.protocol.log;

import java.util.List;

/**
 * What the check of a proof found, with every hash on the way.
 *
 * @param steps the hashes towards the root (of a consistency proof: of the second tree), as far as
 *     the check came
 * @param olderSteps the hashes towards the root of the first tree; empty for an inclusion proof
 */
public record Check(Outcome outcome, List<Step> steps, List<Step> olderSteps) {

  /** The closed set of answers. */
  public enum Outcome {
    /** The proof proves what it says. */
    HOLDS,
    /** Index or sizes cannot be those of a proof. */
    NO_SUCH_TREE,
    /** What is said to be the hash of the leaf has another length. */
    NO_HASH,
    /** The proof has more or fewer hashes than a tree of this size needs. */
    WRONG_LENGTH,
    /** The hashes lead to another root, or to another root of the first tree. */
    OTHER_ROOT
  }

  public Check {
    steps = List.copyOf(steps);
    olderSteps = List.copyOf(olderSteps);
  }

  static Check of(Outcome outcome) {
    return new Check(outcome, List.of(), List.of());
  }

  public boolean holds() {
    return outcome == Outcome.HOLDS;
  }
}
