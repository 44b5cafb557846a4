package org.symbolon.node.intake.sheets;

import org.symbolon.node.intake.SheetRow;

/** Takes the rows one by one, in the order of the sheet. */
@FunctionalInterface
public interface RowSink {
  void row(SheetRow row);
}
