package org.symbolon.node.intake;

import java.util.List;

/** What an import would do, or why it cannot be done. */
public record SheetPreview(
    List<SheetProblem> problems, SheetCounts counts, List<SheetDifference> differences) {

  public SheetPreview {
    problems = List.copyOf(problems);
    differences = List.copyOf(differences);
  }
}
