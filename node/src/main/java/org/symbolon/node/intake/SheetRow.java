package org.symbolon.node.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a sheet under the names of its target's columns.
 *
 * @param number row as a spreadsheet counts it, from 1
 * @param cells only the columns that the sheet has; a blank cell is ""
 */
public record SheetRow(long number, Map<String, String> cells) {
  public SheetRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
