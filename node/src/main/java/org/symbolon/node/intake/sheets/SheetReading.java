package org.symbolon.node.intake.sheets;

import java.util.List;
import org.symbolon.node.intake.SheetProblem;

/** The end of a reading: what was understood, and every problem of form. */
public record SheetReading(Understood understood, List<SheetProblem> problems) {
  public SheetReading {
    problems = List.copyOf(problems);
  }
}
