package org.symbolon.node.intake.sheets;

import java.io.IOException;
import org.symbolon.node.intake.SheetProblem;

/** Ends a reading that cannot go on; an {@link IOException} so that it passes through streams. */
final class BrokenSheet extends IOException {

  private final transient SheetProblem problem;

  BrokenSheet(SheetProblem problem) {
    super(problem.message().english());
    this.problem = problem;
  }

  SheetProblem problem() {
    return problem;
  }
}
