package org.symbolon.node.intake;

import java.util.List;
import java.util.UUID;
import org.symbolon.reference.Wording;

/** A table of a part that takes sheets. A part hands its targets in by {@link SheetTargets}. */
public interface SheetTarget {

  /** Unique on the node, such as {@code measures}. */
  String name();

  Wording title();

  List<SheetColumn> columns();

  /** Code of the act that applying and undoing perform. */
  String act();

  /** Checks the rows as they would be applied now, and says what would change; changes nothing. */
  SheetPreview preview(String file, List<SheetRow> rows);

  /** Applies all rows, or none, in the transaction of the caller; checks them again. */
  SheetApplied apply(UUID importId, String file, List<SheetRow> rows, String reason);

  /** Takes an import back, in the transaction of the caller; rows changed since are kept. */
  SheetUndone undo(UUID importId, String reason);
}
