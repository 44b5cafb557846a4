package org.symbolon.node.intake;

import java.util.List;
import org.symbolon.reference.Wording;

/** What undoing an import did, and which rows it left alone. */
public record SheetUndone(int reverted, List<Kept> kept) {

  public SheetUndone {
    kept = List.copyOf(kept);
  }

  /**
   * A row that was left as it is.
   *
   * @param address page of the record on this node, or empty
   */
  public record Kept(String key, String address, Wording reason) {}
}
