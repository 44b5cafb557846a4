package org.symbolon.node.atlas;

import java.util.List;
import org.symbolon.reference.Fault;

/** What became of the rows of an import: all of them, or none. */
public sealed interface ImportOutcome {

  /**
   * The rows stand in the Atlas.
   *
   * @param added rows that were new, or withdrawn before
   * @param changed rows whose cells differed
   * @param equal rows that stood there already as they are
   */
  record Applied(int added, int changed, int equal) implements ImportOutcome {}

  /** Nothing was changed. */
  record Refused(List<Fault> faults) implements ImportOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** There is no such table. */
  record NoTable(String table) implements ImportOutcome {}
}
