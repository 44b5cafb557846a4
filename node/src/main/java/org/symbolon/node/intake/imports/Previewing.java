package org.symbolon.node.intake.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.files.Originals;
import org.symbolon.node.intake.DocumentTarget;
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

  /** Sheets whose rows are in memory at the same time; the others wait. */
  static final int AT_ONCE = 2;

  /** How often a reading is begun before the sheet is given up. */
  static final int MOST_READINGS = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Previewing.class);
  private static final SheetProblem OURS = SheetProblem.ofFile("ours");
  private static final Actor.System SELF = new Actor.System("intake", Purpose.COORDINATION);

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
  private final Access access;
  private final Events events;
  private final Clock clock;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  Previewing(
      Originals originals,
      ImportStore store,
      Targets targets,
      Progress progress,
      TransactionOperations transactions,
      Access access,
      Events events,
      Clock clock) {
    this.originals = originals;
    this.store = store;
    this.targets = targets;
    this.progress = progress;
    this.transactions = transactions;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  void start(UUID id) {
    if (progress.rows(id).isPresent()) {
      return;
    }
    var reading = progress.begin(id);
    Thread.ofVirtual().name("import-" + id).start(() -> access.as(SELF, () -> run(id, reading)));
  }

  @EventListener(ApplicationReadyEvent.class)
  void again() {
    access.as(SELF, this::resume);
  }

  private void resume() {
    for (UUID id : store.reading()) {
      boolean readable =
          store
              .find(id)
              .filter(found -> found.readings() < MOST_READINGS)
              .flatMap(found -> targets.find(found.target()))
              .isPresent();
      if (readable) {
        start(id);
      } else {
        save(id, ImportState.REFUSED, ImportReport.NOTHING_YET.problems(List.of(OURS)));
      }
    }
  }

  private void run(UUID id, Progress.Reading reading) {
    turns.acquireUninterruptibly();
    try {
      reading.begun().set(true);
      Optional<SheetImport> read = begin(id);
      if (read.isPresent()) {
        ImportReport report = report(read.get(), reading.rows());
        boolean good = report.problems().isEmpty();
        save(id, good ? ImportState.PREVIEWED : ImportState.REFUSED, report);
      }
    } catch (Throwable fault) {
      // Whatever it is, exhausted memory too: an import that stays READING can never be finished.
      LOG.error("import {} could not be read: {}", id, fault.getClass().getName());
      save(id, ImportState.REFUSED, ImportReport.NOTHING_YET.problems(List.of(OURS)));
    } finally {
      turns.release();
      progress.end(id);
    }
  }

  /** Notes that the reading begins; empty where somebody discarded the import meanwhile. */
  private Optional<SheetImport> begin(UUID id) {
    Optional<SheetImport> begun =
        transactions.execute(_ -> {
          Optional<SheetImport> found =
              store
                  .lock(id)
                  .filter(now -> now.state() == ImportState.READING)
                  .map(SheetImport::begun);
          found.ifPresent(store::save);
          return found;
        });
    return begun == null ? Optional.empty() : begun;
  }

  private void save(UUID id, ImportState state, ImportReport report) {
    transactions.executeWithoutResult(_ ->
        store
            .lock(id)
            .filter(now -> now.state() == ImportState.READING)
            .ifPresent(now -> end(now, state, report)));
  }

  private void end(SheetImport read, ImportState state, ImportReport report) {
    ImportState last = read.dryRun() ? ImportState.DISCARDED : state;
    store.save(read.now(last, report, clock.instant()));
    if (read.dryRun()) {
      var object = ActObject.of("import", read.id().toString());
      access.as(SELF, () -> events.record(ImportEvent.DISCARDED, object, ""));
    }
  }

  /** Does something with all rows of an import when its turn has come. */
  <T> T reading(SheetImport found, SheetTarget target, Function<Sheet, T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.apply(read(found, target, new AtomicLong()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      turns.release();
    }
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
  private Sheet read(SheetImport read, SheetTarget target, AtomicLong count) throws IOException {
    Optional<DocumentTarget> document =
        Documents.reader(target, () -> originals.open(read.digest()));
    if (document.isPresent()) {
      return Documents.read(document.get(), read, () -> originals.open(read.digest()));
    }
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
