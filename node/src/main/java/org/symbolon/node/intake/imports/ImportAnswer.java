package org.symbolon.node.intake.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.symbolon.node.intake.SheetCounts;
import org.symbolon.node.intake.SheetDifference;
import org.symbolon.node.intake.sheets.Understood.ColumnMatch;

/**
 * An import as the API tells it.
 *
 * @param same whether the same file had been handed in before
 * @param rows rows read; while it is being read, so far
 * @param kept keys of records that undoing left alone
 */
record ImportAnswer(
    UUID id,
    String address,
    String state,
    boolean same,
    String target,
    String fileName,
    String digest,
    Instant uploadedAt,
    Read understood,
    long rows,
    SheetCounts counts,
    List<Fault> problems,
    List<SheetDifference> differences,
    int reverted,
    List<Kept> kept) {

  /** What was understood of the form of the sheet. */
  record Read(
      String kind,
      boolean gzip,
      String delimiter,
      String encoding,
      String sheet,
      long headerRow,
      long blankRows,
      List<ColumnMatch> columns,
      List<String> notes) {}

  record Fault(String code, String file, long row, String column, String message, String remedy) {}

  record Kept(String key, String reason) {}

  static ImportAnswer of(SheetImport found, boolean same, long rowsSoFar, Locale locale) {
    ImportReport report = found.report();
    var understood = report.understood();
    return new ImportAnswer(
        found.id(),
        "/imports/" + found.id(),
        found.state().name(),
        same,
        found.target(),
        found.fileName(),
        found.digest(),
        found.uploadedAt(),
        new Read(
            understood.kind(),
            understood.gzip(),
            understood.delimiter(),
            understood.encoding(),
            understood.sheet(),
            understood.headerRow(),
            understood.blankRows(),
            understood.columns(),
            understood.notes().stream().map(note -> note.in(locale)).toList()),
        found.state() == ImportState.READING ? rowsSoFar : understood.rows(),
        report.counts(),
        report.problems().stream()
            .map(each ->
                new Fault(
                    each.code(),
                    found.fileName(),
                    each.row(),
                    each.column(),
                    each.message().in(locale),
                    each.remedy().in(locale)))
            .toList(),
        report.differences(),
        report.undone().reverted(),
        report.undone().kept().stream()
            .map(each -> new Kept(each.key(), each.reason().in(locale)))
            .toList());
  }
}
