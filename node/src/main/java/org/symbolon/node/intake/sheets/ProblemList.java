package org.symbolon.node.intake.sheets;

import java.util.ArrayList;
import java.util.List;
import org.symbolon.node.intake.SheetProblem;

/** Problems of one reading, the first ones kept and all counted. */
final class ProblemList {

  private final int kept;
  private final List<SheetProblem> problems = new ArrayList<>();
  private long count;

  ProblemList(int kept) {
    this.kept = kept;
  }

  void add(SheetProblem problem) {
    count++;
    if (problems.size() < kept) {
      problems.add(problem);
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  List<SheetProblem> list() {
    if (count <= kept) {
      return problems;
    }
    var all = new ArrayList<>(problems);
    all.add(SheetProblem.ofFile("more", count - kept));
    return all;
  }
}
