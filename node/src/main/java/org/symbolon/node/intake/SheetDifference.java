package org.symbolon.node.intake;

import java.util.List;

/**
 * A row that an import would add or change.
 *
 * @param row row of the sheet
 * @param key names the record
 * @param cells what differs; for a new row, all that it says
 */
public record SheetDifference(long row, String key, boolean isNew, List<CellDifference> cells) {

  public SheetDifference {
    cells = List.copyOf(cells);
  }

  /** A cell before and after. */
  public record CellDifference(String column, String before, String after) {}
}
