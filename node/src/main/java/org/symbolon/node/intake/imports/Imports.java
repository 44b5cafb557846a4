package org.symbolon.node.intake.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Events;
import org.symbolon.node.files.Originals;
import org.symbolon.node.files.Reception;
import org.symbolon.node.intake.SheetApplied;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.imports.ImportOutcome.Done;
import org.symbolon.node.intake.imports.ImportOutcome.WrongState;
import org.symbolon.node.intake.sheets.SheetOptions;

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
   * @param dryRun whether a new import discards itself once it is read
   */
  ImportOutcome upload(
      InputStream in,
      String fileName,
      String media,
      String wanted,
      SheetOptions options,
      boolean dryRun)
      throws IOException {
    if (!wanted.isEmpty() && targets.find(wanted).isEmpty()) {
      return new ImportOutcome.NoTarget(wanted);
    }
    return switch (originals.store(in, media)) {
      case Reception.TooLarge large -> new ImportOutcome.TooLarge(large.limitBytes());
      case Reception.Stored stored -> meant(stored, fileName, wanted, options, dryRun);
    };
  }

  private ImportOutcome meant(
      Reception.Stored stored, String fileName, String wanted, SheetOptions options, boolean dryRun)
      throws IOException {
    if (!wanted.isEmpty()) {
      return begin(stored, fileName, targets.get(wanted), options, dryRun);
    }
    Targets.Recognised found = targets.recognise(() -> originals.open(stored.digest()), options);
    if (found.fits().size() == 1) {
      return begin(stored, fileName, found.fits().getFirst(), options, dryRun);
    }
    return found
        .fault()
        .<ImportOutcome>map(ImportOutcome.Unreadable::new)
        .orElseGet(() -> new ImportOutcome.Ambiguous(found.fits()));
  }

  private ImportOutcome begin(
      Reception.Stored stored,
      String fileName,
      SheetTarget target,
      SheetOptions options,
      boolean dryRun) {
    var made =
        new SheetImport(
            newId(),
            target.name(),
            stored.digest(),
            shortened(fileName),
            options,
            access.actor().accountId(),
            clock.instant(),
            dryRun,
            0,
            ImportState.READING,
            ImportReport.NOTHING_YET,
            clock.instant());
    ImportOutcome outcome =
        transactions.execute(_ -> {
          originals.name(stored);
          if (store.add(made)) {
            events.record(ImportEvent.UPLOADED, object(made.id()), "");
            return new Done(made);
          }
          SheetImport first = store.findLive(target.name(), stored.digest()).orElseThrow();
          return first.state() == ImportState.APPLIED && !options.saysNoMoreThan(first.options())
              ? new ImportOutcome.SaidOtherwise(first)
              : new ImportOutcome.Same(again(first, made.fileName(), options, dryRun));
        });
    start(outcome);
    return outcome;
  }

  /** The data may have changed since, and the options may be others: the same file is read anew. */
  private SheetImport again(SheetImport first, String name, SheetOptions options, boolean dryRun) {
    SheetImport now =
        switch (first.state()) {
          case PREVIEWED, REFUSED -> first.anew(name, options, clock.instant());
          case READING -> first.dryRun() && !dryRun ? first.kept() : first;
          case APPLIED, UNDONE, DISCARDED -> first;
        };
    if (!now.equals(first)) {
      store.save(now);
    }
    return now;
  }

  private void start(ImportOutcome outcome) {
    switch (outcome) {
      case Done(SheetImport now) -> previewing.start(now.id());
      case ImportOutcome.Same(SheetImport first) when first.state() == ImportState.READING ->
          previewing.start(first.id());
      case ImportOutcome.Same _,
          ImportOutcome.SaidOtherwise _,
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

  /** Applies all rows as they are checked now, or none. */
  ImportOutcome apply(UUID id, String reason) {
    SheetImport asked = store.find(id).orElse(null);
    if (asked == null) {
      return new ImportOutcome.NoImport();
    }
    if (asked.state() != ImportState.PREVIEWED) {
      return new WrongState(asked);
    }
    // Read before the transaction: who waits for its turn must not hold a connection.
    return previewing.reading(
        asked, targets.get(asked.target()), sheet -> apply(asked, sheet, cut(reason)));
  }

  private ImportOutcome apply(SheetImport asked, Previewing.Sheet sheet, String said) {
    UUID id = asked.id();
    return change(
        id,
        now -> now.state() == ImportState.PREVIEWED && now.options().equals(asked.options()),
        (found, target) -> {
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
        now -> now.state() == ImportState.APPLIED,
        (found, target) -> {
          var undone = target.undo(id, said);
          events.record(ImportEvent.UNDONE, object(id), said);
          return found.now(ImportState.UNDONE, found.report().undone(undone), clock.instant());
        });
  }

  /** Says what the file does not, and reads it anew. */
  ImportOutcome answer(UUID id, Map<String, String> answers) {
    ImportOutcome outcome =
        transactions.execute(_ -> {
          SheetImport found = store.lock(id).orElse(null);
          if (found == null) {
            return new ImportOutcome.NoImport();
          }
          return switch (found.state()) {
            case PREVIEWED, REFUSED -> {
              SheetImport now =
                  found.anew(found.fileName(), found.options().answers(answers), clock.instant());
              store.save(now);
              yield new Done(now);
            }
            case READING, APPLIED, UNDONE, DISCARDED -> new WrongState(found);
          };
        });
    start(outcome);
    return outcome;
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
      UUID id,
      Predicate<SheetImport> asExpected,
      BiFunction<SheetImport, SheetTarget, SheetImport> act) {
    return transactions.execute(_ -> {
      SheetImport found = store.lock(id).orElse(null);
      if (found == null) {
        return new ImportOutcome.NoImport();
      }
      if (!asExpected.test(found)) {
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

  private UUID newId() {
    long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
    long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
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
