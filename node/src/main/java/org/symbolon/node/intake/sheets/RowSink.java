package org.symbolon.node.intake.sheets;

import org.symbolon.node.intake.SheetRow;

/** Takes the rows one by one, in the order of the sheet; false ends the reading. */
@FunctionalInterface
public interface RowSink {

  /** Wants no row: the reading ends with the names of the columns. */
  RowSink NONE = _ -> false;

  boolean row(SheetRow row);
}
