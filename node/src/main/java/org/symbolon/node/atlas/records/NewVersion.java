package org.symbolon.node.atlas.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.atlas.ChangedBy;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOrigin;
import org.symbolon.node.atlas.RecordState;
import org.symbolon.node.atlas.RecordVersion.Change;

/**
 * A version to be written.
 *
 * @param shipped the row of the set that ships, where the set itself writes; else null, which keeps
 *     what is stored
 */
record NewVersion(
    RecordId id,
    Map<String, String> cells,
    int version,
    RecordState state,
    LocalDate asOf,
    String confidence,
    RecordOrigin origin,
    Change change,
    ChangedBy by,
    Instant at,
    String reason,
    @Nullable Map<String, String> shipped) {

  /** The same version, not counting. */
  NewVersion withdrawn() {
    return new NewVersion(
        id,
        cells,
        version,
        RecordState.WITHDRAWN,
        asOf,
        confidence,
        origin,
        change,
        by,
        at,
        reason,
        shipped);
  }
}
