package org.symbolon.node.intake.imports;

import java.time.Instant;
import java.util.UUID;
import org.symbolon.node.intake.sheets.SheetOptions;

/**
 * An import as it stands.
 *
 * @param fileName as the sender called it; data, never a path
 * @param uploadedBy name of the account at that time
 */
record SheetImport(
    UUID id,
    String target,
    String digest,
    String fileName,
    SheetOptions options,
    String uploadedBy,
    Instant uploadedAt,
    ImportState state,
    ImportReport report,
    Instant changedAt) {

  SheetImport now(ImportState next, ImportReport said, Instant at) {
    return new SheetImport(
        id, target, digest, fileName, options, uploadedBy, uploadedAt, next, said, at);
  }
}
