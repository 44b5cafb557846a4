package org.symbolon.node.intake.sheets;

import java.io.IOException;
import org.symbolon.node.intake.Problem;

/** Ends a reading that cannot go on; an {@link IOException} so that it passes through streams. */
final class BrokenSheet extends IOException {

  private final transient Problem problem;

  BrokenSheet(Problem problem) {
    super(problem.message().en());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
