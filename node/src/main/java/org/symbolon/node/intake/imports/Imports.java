package org.symbolon.node.intake.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Events;
import org.symbolon.node.files.Originals;
import org.symbolon.node.files.Reception;
import org.symbolon.node.intake.SheetApplied;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.imports.ImportOutcome.Done;
import org.symbolon.node.intake.imports.ImportOutcome.WrongState;
import org.symbolon.node.intake.sheets.SheetLimits;
import org.symbolon.node.intake.sheets.SheetOptions;
import org.symbolon.node.intake.sheets.SheetReader;
import org.symbolon.node.intake.sheets.SheetReading;

/** The acts on imports. Each commits with its event; what is refused changed nothing. */
@Component
class Imports {

  private static final int LONGEST_REASON = 2_000;

  private final Originals originals;
  private final ImportStore store;
  private final Targets targets;
  private final Previewing previewing;
  private final TransactionOperations transactions;
  private final Access access;
  private final Events events;
  private final Clock clock;
  private final RandomGenerator random;

  Imports(
      Originals originals,
      ImportStore store,
      Targets targets,
      Previewing previewing,
      TransactionOperations transactions,
      Access access,
      Events events,
      Clock clock,
      RandomGenerator random) {
    this.originals = originals;
    this.store = store;
    this.targets = targets;
    this.previewing = previewing;
    this.transactions = transactions;
    this.access = access;
    this.events = events;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Keeps the file and begins its preview.
   *
   * @param wanted name of a target, or empty where the columns shall say it
   */
  ImportOutcome upload(
      InputStream in, String fileName, String media, String wanted, SheetOptions options)
      throws IOException {
    if (!wanted.isEmpty() && targets.find(wanted).isEmpty()) {
      return new ImportOutcome.NoTarget(wanted);
    }
    return switch (originals.store(in, media)) {
      case Reception.TooLarge large -> new ImportOutcome.TooLarge(large.limitBytes());
      case Reception.Stored stored -> meant(stored, fileName, wanted, options);
    };
  }

  private ImportOutcome meant(
      Reception.Stored stored, String fileName, String wanted, SheetOptions options)
      throws IOException {
    if (!wanted.isEmpty()) {
      return begin(stored, fileName, targets.get(wanted), options);
    }
    List<SheetTarget> fits = targets.recognise(() -> originals.open(stored.digest()), options);
    if (fits.size() == 1) {
      return begin(stored, fileName, fits.getFirst(), options);
    }
    Optional<SheetProblem> unreadable = fits.isEmpty() ? form(stored, options) : Optional.empty();
    return unreadable
        .<ImportOutcome>map(ImportOutcome.Unreadable::new)
        .orElseGet(() -> new ImportOutcome.Ambiguous(fits));
  }

  /** What is wrong with the file before any table is asked. */
  private Optional<SheetProblem> form(Reception.Stored stored, SheetOptions options)
      throws IOException {
    SheetReading reading =
        new SheetReader(SheetLimits.USUAL)
            .read(() -> originals.open(stored.digest()), options, List.of(), _ -> false);
    return reading.problems().stream()
        .filter(problem -> !problem.code().equals("noNames"))
        .findFirst();
  }

  private ImportOutcome begin(
      Reception.Stored stored, String fileName, SheetTarget target, SheetOptions options) {
    Actor actor = access.actor();
    var made =
        new SheetImport(
            newId(),
            target.name(),
            stored.digest(),
            shortened(fileName),
            options,
            name(actor),
            clock.instant(),
            ImportState.READING,
            ImportReport.NOTHING_YET,
            clock.instant());
    ImportOutcome outcome =
        transactions.execute(_ -> {
          originals.name(stored);
          if (store.add(made, actor.accountId().orElse(null))) {
            events.record(ImportEvent.UPLOADED, object(made.id()), "");
            return new Done(made);
          }
          SheetImport first = store.findLive(target.name(), stored.digest()).orElseThrow();
          return first.state() == ImportState.REFUSED || first.state() == ImportState.PREVIEWED
              ? again(first, options)
              : new ImportOutcome.Same(first);
        });
    start(outcome);
    return outcome;
  }

  /** The data may have changed since, and the options may be others: the same file is read anew. */
  private ImportOutcome again(SheetImport first, SheetOptions options) {
    var now =
        new SheetImport(
            first.id(),
            first.target(),
            first.digest(),
            first.fileName(),
            options,
            first.uploadedBy(),
            first.uploadedAt(),
            ImportState.READING,
            ImportReport.NOTHING_YET,
            clock.instant());
    store.save(now);
    return new ImportOutcome.Same(now);
  }

  private void start(ImportOutcome outcome) {
    switch (outcome) {
      case Done(SheetImport now) -> previewing.start(now.id());
      case ImportOutcome.Same(SheetImport first) when first.state() == ImportState.READING ->
          previewing.start(first.id());
      case ImportOutcome.Same _,
          ImportOutcome.Unreadable _,
          ImportOutcome.Ambiguous _,
          ImportOutcome.TooLarge _,
          ImportOutcome.NoTarget _,
          ImportOutcome.NoImport _,
          ImportOutcome.Denied _,
          WrongState _ -> {}
    }
  }

  Optional<SheetImport> find(UUID id) {
    return store.find(id);
  }

  List<SheetImport> list() {
    return store.list();
  }

  /** Applies all rows as they are checked now, or none. */
  ImportOutcome apply(UUID id, String reason) {
    String said = cut(reason);
    return change(
        id,
        ImportState.PREVIEWED,
        (found, target) -> {
          var sheet = read(found, target);
          SheetApplied applied =
              sheet.reading().problems().isEmpty()
                  ? target.apply(id, found.fileName(), sheet.rows(), said)
                  : new SheetApplied.Refused(sheet.reading().problems());
          return switch (applied) {
            case SheetApplied.Done done -> {
              events.record(ImportEvent.APPLIED, object(id), said);
              yield found.now(
                  ImportState.APPLIED, found.report().counts(done.counts()), clock.instant());
            }
            case SheetApplied.Refused refused ->
                found.now(
                    ImportState.REFUSED,
                    found.report().problems(refused.problems()),
                    clock.instant());
          };
        });
  }

  /** Takes an applied import back; rows changed since are kept and listed. */
  ImportOutcome undo(UUID id, String reason) {
    String said = cut(reason);
    return change(
        id,
        ImportState.APPLIED,
        (found, target) -> {
          var undone = target.undo(id, said);
          events.record(ImportEvent.UNDONE, object(id), said);
          return found.now(ImportState.UNDONE, found.report().undone(undone), clock.instant());
        });
  }

  /** Throws an import away that is not applied yet, also while it is still being read. */
  ImportOutcome discard(UUID id) {
    return transactions.execute(_ -> {
      SheetImport found = store.lock(id).orElse(null);
      if (found == null) {
        return new ImportOutcome.NoImport();
      }
      switch (found.state()) {
        case READING, PREVIEWED, REFUSED -> {}
        case APPLIED, UNDONE, DISCARDED -> {
          return new WrongState(found);
        }
      }
      var now = found.now(ImportState.DISCARDED, found.report(), clock.instant());
      store.save(now);
      events.record(ImportEvent.DISCARDED, object(id), "");
      return new Done(now);
    });
  }

  private ImportOutcome change(
      UUID id, ImportState expected, BiFunction<SheetImport, SheetTarget, SheetImport> act) {
    return transactions.execute(_ -> {
      SheetImport found = store.lock(id).orElse(null);
      if (found == null) {
        return new ImportOutcome.NoImport();
      }
      if (found.state() != expected) {
        return new WrongState(found);
      }
      SheetTarget target = targets.get(found.target());
      if (access.decide(access.actor(), target.act(), object(id), "")
          instanceof Decision.Deny(String reason)) {
        return new ImportOutcome.Denied(reason);
      }
      SheetImport now = act.apply(found, target);
      store.save(now);
      return new Done(now);
    });
  }

  private Previewing.Sheet read(SheetImport found, SheetTarget target) {
    try {
      return previewing.read(found, target, new AtomicLong());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID newId() {
    long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
    long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static String name(Actor actor) {
    return switch (actor) {
      case Actor.Account account -> account.name();
      case Actor.System system -> system.name();
      case Actor.Anonymous _ -> "";
    };
  }

  /** The last part of a name, without control characters. */
  private static String shortened(String fileName) {
    String last = fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    return last.isEmpty() ? "sheet" : last.substring(0, Math.min(120, last.length()));
  }

  private static String cut(String reason) {
    String plain = reason.strip();
    return plain.substring(0, Math.min(LONGEST_REASON, plain.length()));
  }

  private static ActObject object(UUID id) {
    return ActObject.of("import", id.toString());
  }
}
