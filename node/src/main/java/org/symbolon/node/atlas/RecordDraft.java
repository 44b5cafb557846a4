package org.symbolon.node.atlas;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody wants a record to be.
 *
 * @param cells column to cell; a column that is left out is empty
 * @param asOf day on which the cells were right
 * @param reason why the change is made, in the author's words
 */
public record RecordDraft(Map<String, String> cells, LocalDate asOf, String reason) {

  public RecordDraft {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    reason = reason.strip();
  }
}
