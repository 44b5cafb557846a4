package org.symbolon.node.intake.imports;

import java.util.List;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetTarget;

/** What became of an act on an import. */
sealed interface ImportOutcome {

  /** It is done; the import stands so. */
  record Done(SheetImport now) implements ImportOutcome {}

  /** The same file for the same table is there already: nothing was made anew. */
  record Same(SheetImport first) implements ImportOutcome {}

  /** The same file is applied already, with other answers about it than those given now. */
  record SaidOtherwise(SheetImport first) implements ImportOutcome {}

  /** The file is no sheet that can be read for any table. */
  record Unreadable(SheetProblem problem) implements ImportOutcome {}

  /** Nobody said which table is meant, and the columns do not say it either. */
  record Ambiguous(List<SheetTarget> candidates) implements ImportOutcome {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  record TooLarge(long limitBytes) implements ImportOutcome {}

  record NoTarget(String name) implements ImportOutcome {}

  record NoImport() implements ImportOutcome {}

  /**
   * The actor may not change this table.
   *
   * @param reason message key
   */
  record Denied(String reason) implements ImportOutcome {}

  /** The import stands where this act cannot be done. */
  record WrongState(SheetImport now) implements ImportOutcome {}
}
