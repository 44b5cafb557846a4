package org.symbolon.node.intake.imports;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.files.Originals;
import org.symbolon.node.intake.SheetCounts;
import org.symbolon.node.intake.SheetPreview;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.SheetUndone;
import org.symbolon.node.intake.sheets.SheetLimits;
import org.symbolon.node.intake.sheets.SheetReader;
import org.symbolon.node.intake.sheets.SheetReading;

/**
 * Reads a sheet and compares it, on a thread of its own, so that whoever handed it in may leave. A
 * reading that a stop of the node cut short begins again at the next start.
 */
@Component
class Previewing {

  private static final Logger LOG = LoggerFactory.getLogger(Previewing.class);

  /** Rows of a sheet with what was understood, or with problems and no rows. */
  record Sheet(SheetReading reading, List<SheetRow> rows) {
    Sheet {
      rows = List.copyOf(rows);
    }
  }

  private final Originals originals;
  private final ImportStore store;
  private final Targets targets;
  private final Progress progress;
  private final TransactionOperations transactions;
  private final Clock clock;

  Previewing(
      Originals originals,
      ImportStore store,
      Targets targets,
      Progress progress,
      TransactionOperations transactions,
      Clock clock) {
    this.originals = originals;
    this.store = store;
    this.targets = targets;
    this.progress = progress;
    this.transactions = transactions;
    this.clock = clock;
  }

  void start(UUID id) {
    if (progress.rows(id).isPresent()) {
      return;
    }
    var reading = progress.begin(id);
    Thread.ofVirtual().name("import-" + id).start(() -> run(id, reading.rows()));
  }

  @EventListener(ApplicationReadyEvent.class)
  void again() {
    store.reading().stream()
        .filter(id -> targets.find(target(id)).isPresent())
        .forEach(this::start);
  }

  private String target(UUID id) {
    return store.find(id).map(SheetImport::target).orElse("");
  }

  private void run(UUID id, AtomicLong rows) {
    try {
      SheetImport read = store.find(id).orElseThrow();
      if (read.state() != ImportState.READING) {
        return;
      }
      ImportReport report = report(read, rows);
      ImportState state = report.problems().isEmpty() ? ImportState.PREVIEWED : ImportState.REFUSED;
      save(id, state, report);
    } catch (Throwable fault) {
      // Whatever it is, exhausted memory too: an import that stays READING can never be finished.
      LOG.error("import {} could not be read: {}", id, fault.getClass().getName());
      var problem = SheetProblem.ofFile("ours");
      save(id, ImportState.REFUSED, ImportReport.NOTHING_YET.problems(List.of(problem)));
    } finally {
      progress.end(id);
    }
  }

  private void save(UUID id, ImportState state, ImportReport report) {
    transactions.executeWithoutResult(_ ->
        store
            .lock(id)
            .filter(now -> now.state() == ImportState.READING)
            .ifPresent(now -> store.save(now.now(state, report, clock.instant()))));
  }

  private ImportReport report(SheetImport read, AtomicLong count) throws IOException {
    SheetTarget target = targets.get(read.target());
    Sheet sheet = read(read, target, count);
    List<SheetProblem> problems = sheet.reading().problems();
    var preview = new SheetPreview(problems, SheetCounts.NONE, List.of());
    if (problems.isEmpty()) {
      preview = target.preview(read.fileName(), sheet.rows());
    }
    return new ImportReport(
        sheet.reading().understood(),
        sheet.rows().stream().limit(ImportReport.FIRST_ROWS).toList(),
        preview.problems(),
        preview.counts(),
        preview.differences(),
        new SheetUndone(0, List.of()));
  }

  /** All rows of the original, read anew. */
  Sheet read(SheetImport read, SheetTarget target, AtomicLong count) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    SheetReading reading =
        new SheetReader(SheetLimits.USUAL)
            .read(
                () -> originals.open(read.digest()),
                read.options(),
                target.columns(),
                row -> {
                  count.incrementAndGet();
                  return rows.add(row);
                });
    return new Sheet(reading, rows);
  }
}
