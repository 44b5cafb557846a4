package org.symbolon.node.atlas.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.ChangedBy;
import org.symbolon.node.atlas.RecordOrigin;
import org.symbolon.node.atlas.RecordState;
import org.symbolon.node.atlas.RecordVersion;

/**
 * A record in JSON.
 *
 * @param cells column to cell, as in the files; an empty cell is not known
 * @param stale whether the as-of date lies more than a year back
 * @param changedHere whether it differs from the reference data that ship
 */
record RecordJson(
    String table,
    String key,
    int version,
    RecordState state,
    LocalDate asOf,
    boolean stale,
    String confidence,
    String origin,
    boolean changedHere,
    Instant changedAt,
    Map<String, String> cells) {

  static RecordJson of(AtlasRecord record, LocalDate today) {
    return new RecordJson(
        record.id().table(),
        record.id().key(),
        record.version(),
        record.state(),
        record.asOf(),
        record.stale(today),
        record.confidence(),
        origin(record.origin()),
        record.changedHere(),
        record.changedAt(),
        record.cells());
  }

  private static String origin(RecordOrigin origin) {
    return switch (origin) {
      case RecordOrigin.Reference() -> "REFERENCE";
      case RecordOrigin.Hand() -> "HAND";
      case RecordOrigin.Import(var id) -> "IMPORT " + id;
    };
  }

  /**
   * One page of a list.
   *
   * @param total how many records fit, on all pages
   */
  record Listed(String table, long total, int page, int size, List<RecordJson> records) {}

  /**
   * One version of a record.
   *
   * @param account id of the user account that made it; null where the node did
   * @param system the work of the node that made it; null where a user account did
   */
  record Past(
      int version,
      RecordVersion.Change change,
      Instant at,
      @Nullable UUID account,
      @Nullable String system,
      String reason,
      RecordState state,
      LocalDate asOf,
      Map<String, String> cells) {

    static Past of(RecordVersion version) {
      AtlasRecord record = version.record();
      Optional<UUID> account =
          record.changedBy() instanceof ChangedBy.Account(var id)
              ? Optional.of(id)
              : Optional.empty();
      Optional<String> system =
          record.changedBy() instanceof ChangedBy.System(var name)
              ? Optional.of(name)
              : Optional.empty();
      return new Past(
          record.version(),
          version.change(),
          record.changedAt(),
          account.orElse(null),
          system.orElse(null),
          version.reason(),
          record.state(),
          record.asOf(),
          record.cells());
    }
  }

  /**
   * What a record shall be.
   *
   * @param cells column to cell; what is left out is empty
   * @param asOf day on which the cells were right; today where it is left out
   * @param reason why; needed for every change of a record that is there
   * @param change {@code edit} (the world has changed; taken where it is left out) or {@code
   *     correct} (the record was wrong)
   */
  record Wanted(
      @Nullable Map<String, @Nullable String> cells,
      @Nullable LocalDate asOf,
      @Nullable String reason,
      @Nullable String change) {}

  /** Why something is done. */
  record Why(@Nullable String reason) {}

  /**
   * Which version to go back to.
   *
   * @param to a version; 0 is before there was a record; left out, the last change is undone
   */
  record Back(@Nullable Integer to, @Nullable String reason) {}
}
