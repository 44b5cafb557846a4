package org.symbolon.node.intake.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.symbolon.node.intake.sheets.SheetOptions;

/**
 * An import as it stands.
 *
 * @param fileName as the sender called it; data, never a path
 * @param uploadedBy the account that handed it in; empty for the node itself
 * @param dryRun whether it discards itself once it is read
 * @param readings how often its reading was begun since it was handed in
 */
record SheetImport(
    UUID id,
    String target,
    String digest,
    String fileName,
    SheetOptions options,
    Optional<UUID> uploadedBy,
    Instant uploadedAt,
    boolean dryRun,
    int readings,
    ImportState state,
    ImportReport report,
    Instant changedAt) {

  SheetImport now(ImportState next, ImportReport said, Instant at) {
    return new SheetImport(
        id,
        target,
        digest,
        fileName,
        options,
        uploadedBy,
        uploadedAt,
        dryRun,
        readings,
        next,
        said,
        at);
  }

  /** The same import, whose reading begins once more. */
  SheetImport begun() {
    return readings(readings + 1);
  }

  /** The same import, to be read anew with other options, under the name it has by now. */
  SheetImport anew(String name, SheetOptions other, Instant at) {
    return new SheetImport(
        id,
        target,
        digest,
        name,
        other,
        uploadedBy,
        uploadedAt,
        dryRun,
        0,
        ImportState.READING,
        ImportReport.NOTHING_YET,
        at);
  }

  /** The same import, which stays when it is read. */
  SheetImport kept() {
    return new SheetImport(
        id,
        target,
        digest,
        fileName,
        options,
        uploadedBy,
        uploadedAt,
        false,
        readings,
        state,
        report,
        changedAt);
  }

  SheetImport readings(int count) {
    return new SheetImport(
        id,
        target,
        digest,
        fileName,
        options,
        uploadedBy,
        uploadedAt,
        dryRun,
        count,
        state,
        report,
        changedAt);
  }
}
