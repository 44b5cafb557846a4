package org.symbolon.node.intake;

import java.util.List;

/** What became of applying a sheet: all rows, or none. */
public sealed interface SheetApplied {

  record Done(SheetCounts counts) implements SheetApplied {}

  record Refused(List<SheetProblem> problems) implements SheetApplied {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
