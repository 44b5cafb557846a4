package org.symbolon.node.atlas.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.atlas.AtlasEvent;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.ImportOutcome;
import org.symbolon.node.atlas.ImportUndone;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOrigin;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.atlas.RecordState;
import org.symbolon.node.atlas.RecordVersion;
import org.symbolon.node.atlas.RecordVersion.Change;
import org.symbolon.reference.Fault;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Row;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/** Changes one record at a time; imports go to {@link ImportedRows}. */
@Component
class StoredChanges implements RecordChanges {

  private final RecordStore store;
  private final RecordCheck check;
  private final References references;
  private final ImportedRows imports;
  private final Author author;
  private final Events events;
  private final Clock clock;
  private final Schemas schemas;

  StoredChanges(
      RecordStore store,
      RecordCheck check,
      References references,
      ImportedRows imports,
      Author author,
      Events events,
      Clock clock,
      ReferenceData reference) {
    this.store = store;
    this.check = check;
    this.references = references;
    this.imports = imports;
    this.author = author;
    this.events = events;
    this.clock = clock;
    schemas = reference.schemas();
  }

  @Override
  @Transactional
  public RecordOutcome add(String table, RecordDraft draft) {
    Optional<TableSchema> found = schemas.findShipped(table);
    if (found.isEmpty()) {
      return new RecordOutcome.NoTable(table);
    }
    TableSchema schema = found.get();
    store.takeTurn();
    Map<String, String> cells = withKey(schema, schema.arrange(draft.cells()));
    var id = new RecordId(table, schema.key(cells));
    List<Fault> faults =
        RecordCheck.all(
            check.cells(schema, cells, new StoredKeys(store)),
            store.find(id).isPresent() ? List.of(check.taken(schema, id.key())) : List.of(),
            check.asOf(draft.asOf()),
            check.reason(draft.reason(), false));
    if (!faults.isEmpty()) {
      return new RecordOutcome.Refused(faults);
    }
    return write(id, cells, 1, RecordState.LIVE, draft.asOf(), Change.ADDED, draft.reason());
  }

  private Map<String, String> withKey(TableSchema schema, Map<String, String> cells) {
    String column = schema.keyColumns().getFirst().name();
    if (KeyMaker.counts(schema.table()) && cells.getOrDefault(column, "").isEmpty()) {
      KeyMaker.next(schema.table(), cells, store.usedKeys(schema.table()))
          .ifPresent(key -> cells.put(column, key));
    }
    return cells;
  }

  @Override
  @Transactional
  public RecordOutcome edit(RecordId id, int version, RecordDraft draft) {
    return rewrite(id, version, draft, Change.EDITED);
  }

  @Override
  @Transactional
  public RecordOutcome correct(RecordId id, int version, RecordDraft draft) {
    return rewrite(id, version, draft, Change.CORRECTED);
  }

  private RecordOutcome rewrite(RecordId id, int version, RecordDraft draft, Change change) {
    Optional<TableSchema> schema = schemas.findShipped(id.table());
    if (schema.isEmpty()) {
      return new RecordOutcome.NoTable(id.table());
    }
    Map<String, String> cells = schema.get().arrange(draft.cells());
    return current(
        id,
        version,
        cells,
        found -> {
          if (!found.live()) {
            return new RecordOutcome.Withdrawn(found);
          }
          if (found.cells().equals(cells) && found.asOf().equals(draft.asOf())) {
            return new RecordOutcome.Unchanged(found);
          }
          List<Fault> faults =
              RecordCheck.all(
                  check.cells(schema.get(), cells, new StoredKeys(store)),
                  check.sameKey(schema.get(), id, cells),
                  check.asOf(draft.asOf()),
                  check.reason(draft.reason(), true));
          return faults.isEmpty()
              ? write(
                  id, cells, version + 1, RecordState.LIVE, draft.asOf(), change, draft.reason())
              : new RecordOutcome.Refused(faults);
        });
  }

  @Override
  @Transactional
  public RecordOutcome withdraw(RecordId id, int version, String reason) {
    return current(
        id,
        version,
        Map.of(),
        found ->
            found.live()
                ? takeOut(found, Change.WITHDRAWN, reason)
                : new RecordOutcome.Unchanged(found));
  }

  private RecordOutcome takeOut(AtlasRecord found, Change change, String reason) {
    List<Fault> faults = check.reason(reason, true);
    if (!faults.isEmpty()) {
      return new RecordOutcome.Refused(faults);
    }
    List<RecordId> holders = references.holdersOf(found.id(), found.cells(), store.live());
    return holders.isEmpty()
        ? write(
            found.id(),
            found.cells(),
            found.version() + 1,
            RecordState.WITHDRAWN,
            found.asOf(),
            change,
            reason)
        : new RecordOutcome.InUse(found.id(), holders);
  }

  @Override
  @Transactional
  public RecordOutcome restore(RecordId id, int version, int target, String reason) {
    return current(
        id,
        version,
        Map.of(),
        found -> {
          if (target == 0) {
            return found.live()
                ? takeOut(found, Change.UNDONE, reason)
                : new RecordOutcome.Unchanged(found);
          }
          return store
              .findVersion(id, target)
              .map(former -> goBack(found, former.record(), reason))
              .orElseGet(() -> new RecordOutcome.Unknown(id));
        });
  }

  private RecordOutcome goBack(AtlasRecord found, AtlasRecord former, String reason) {
    if (former.live()
        ? found.live() && found.cells().equals(former.cells()) && found.asOf().equals(former.asOf())
        : !found.live()) {
      return new RecordOutcome.Unchanged(found);
    }
    if (!former.live()) {
      return takeOut(found, Change.UNDONE, reason);
    }
    List<Fault> faults =
        RecordCheck.all(
            check.cells(schemas.get(found.id().table()), former.cells(), new StoredKeys(store)),
            check.reason(reason, true));
    if (!faults.isEmpty()) {
      return new RecordOutcome.Refused(faults);
    }
    return write(
        found.id(),
        former.cells(),
        found.version() + 1,
        RecordState.LIVE,
        former.asOf(),
        found.live() ? Change.UNDONE : Change.RESTORED,
        reason);
  }

  @Override
  @Transactional
  public ImportOutcome addAll(String table, List<Row> rows, LocalDate asOf, String reason) {
    return imports.addAll(table, rows, asOf, reason);
  }

  @Override
  @Transactional
  public ImportOutcome applyAll(
      UUID importId, String table, List<Row> rows, LocalDate asOf, String reason) {
    return imports.applyAll(importId, table, rows, asOf, reason);
  }

  @Override
  @Transactional
  public ImportUndone undo(UUID importId, String reason) {
    return imports.undo(importId, reason);
  }

  /** Takes the turn, and goes on only where the author saw what stands there now. */
  private RecordOutcome current(
      RecordId id,
      int version,
      Map<String, String> wanted,
      Function<AtlasRecord, RecordOutcome> change) {
    if (schemas.findShipped(id.table()).isEmpty()) {
      return new RecordOutcome.NoTable(id.table());
    }
    store.takeTurn();
    Optional<AtlasRecord> found = store.find(id);
    if (found.isEmpty()) {
      return new RecordOutcome.Unknown(id);
    }
    return found.get().version() == version
        ? change.apply(found.get())
        : new RecordOutcome.Conflict(wanted, found.get());
  }

  private RecordOutcome write(
      RecordId id,
      Map<String, String> cells,
      int version,
      RecordState state,
      LocalDate asOf,
      Change change,
      String reason) {
    store.write(
        List.of(
            new NewVersion(
                id,
                cells,
                version,
                state,
                asOf,
                check.confidence(id.table(), cells),
                new RecordOrigin.Hand(),
                change,
                author.now(),
                clock.instant(),
                reason,
                null)));
    events.record(event(change), ActObject.of(id.table(), id.key()), reason);
    return new RecordOutcome.Done(store.find(id).orElseThrow());
  }

  private static AtlasEvent event(RecordVersion.Change change) {
    return switch (change) {
      case ADDED -> AtlasEvent.RECORD_ADDED;
      case EDITED -> AtlasEvent.RECORD_EDITED;
      case CORRECTED -> AtlasEvent.RECORD_CORRECTED;
      case WITHDRAWN -> AtlasEvent.RECORD_WITHDRAWN;
      case RESTORED -> AtlasEvent.RECORD_RESTORED;
      case UNDONE -> AtlasEvent.RECORD_UNDONE;
    };
  }
}
