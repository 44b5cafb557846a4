package org.symbolon.node.atlas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record as it stands now.
 *
 * @param cells column to cell in the order of the columns; an empty cell is not known
 * @param version counts from 1, one more with each change
 * @param asOf day on which the cells were right
 * @param confidence H, M or L
 * @param changedHere whether it differs from the row of the set that ships
 */
public record AtlasRecord(
    RecordId id,
    Map<String, String> cells,
    int version,
    RecordState state,
    LocalDate asOf,
    String confidence,
    RecordOrigin origin,
    ChangedBy changedBy,
    Instant changedAt,
    boolean changedHere) {

  /** Days after which a record counts as stale unless somebody confirms it. */
  public static final int STALE_AFTER_DAYS = 365;

  public AtlasRecord {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The text of a cell; empty where it is not known. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  public boolean live() {
    return state == RecordState.LIVE;
  }

  /** Whether the as-of date lies so far back that the record must be shown as stale. */
  public boolean stale(LocalDate today) {
    return asOf.plusDays(STALE_AFTER_DAYS).isBefore(today);
  }
}
