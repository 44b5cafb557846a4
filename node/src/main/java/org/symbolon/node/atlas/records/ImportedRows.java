package org.symbolon.node.atlas.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.atlas.AtlasEvent;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.ChangedBy;
import org.symbolon.node.atlas.ImportOutcome;
import org.symbolon.node.atlas.ImportUndone;
import org.symbolon.node.atlas.ImportUndone.Kept;
import org.symbolon.node.atlas.ImportUndone.Reason;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOrigin;
import org.symbolon.node.atlas.RecordState;
import org.symbolon.node.atlas.RecordVersion.Change;
import org.symbolon.reference.Fault;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Row;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/** Applies and undoes whole imports, in the transaction of the caller. */
@Component
class ImportedRows {

  private final RecordStore store;
  private final RecordCheck check;
  private final References references;
  private final Author author;
  private final Events events;
  private final Clock clock;
  private final Schemas schemas;

  ImportedRows(
      RecordStore store,
      RecordCheck check,
      References references,
      Author author,
      Events events,
      Clock clock,
      ReferenceData reference) {
    this.store = store;
    this.check = check;
    this.references = references;
    this.author = author;
    this.events = events;
    this.clock = clock;
    schemas = reference.schemas();
  }

  ImportOutcome applyAll(
      UUID importId, String table, List<Row> rows, LocalDate asOf, String reason) {
    ImportOutcome outcome = write(new RecordOrigin.Import(importId), table, rows, asOf, reason);
    if (outcome instanceof ImportOutcome.Applied) {
      events.record(AtlasEvent.IMPORT_APPLIED, ActObject.of("import", importId.toString()), reason);
    }
    return outcome;
  }

  ImportOutcome addAll(String table, List<Row> rows, LocalDate asOf, String reason) {
    return write(new RecordOrigin.Hand(), table, rows, asOf, reason);
  }

  private ImportOutcome write(
      RecordOrigin origin, String table, List<Row> rows, LocalDate asOf, String reason) {
    Optional<TableSchema> found = schemas.findShipped(table);
    if (found.isEmpty()) {
      return new ImportOutcome.NoTable(table);
    }
    TableSchema schema = found.get();
    store.takeTurn();
    Map<String, AtlasRecord> there = new HashMap<>();
    store.list(table).forEach(record -> there.put(record.id().key(), record));
    List<Row> arranged = rows.stream().map(row -> whole(schema, row, there)).toList();
    List<Fault> faults =
        RecordCheck.all(
            check.rows(schema, arranged, new StoredKeys(store)),
            check.asOf(asOf),
            check.reason(reason, false));
    if (!faults.isEmpty()) {
      return new ImportOutcome.Refused(faults);
    }
    var versions = new ArrayList<NewVersion>();
    int added = 0;
    for (Row row : arranged) {
      var id = new RecordId(table, schema.key(row.cells()));
      AtlasRecord before = there.get(id.key());
      if (before != null && before.live() && before.cells().equals(row.cells())) {
        continue;
      }
      boolean isNew = before == null || !before.live();
      added += isNew ? 1 : 0;
      versions.add(
          version(
              id,
              before,
              row.cells(),
              RecordState.LIVE,
              asOf,
              origin,
              before == null ? Change.ADDED : isNew ? Change.RESTORED : Change.EDITED,
              reason));
    }
    store.write(versions);
    return new ImportOutcome.Applied(
        added, versions.size() - added, arranged.size() - versions.size());
  }

  private static Row whole(TableSchema schema, Row row, Map<String, AtlasRecord> there) {
    Map<String, String> cells = schema.arrange(row.cells());
    AtlasRecord record = there.get(schema.key(cells));
    if (record != null && record.live()) {
      cells = new LinkedHashMap<>(cells);
      cells.replaceAll(
          (column, cell) -> row.cells().containsKey(column) ? cell : record.cell(column));
    }
    return new Row(row.table(), row.file(), row.line(), cells);
  }

  ImportUndone undo(UUID importId, String reason) {
    store.takeTurn();
    var kept = new ArrayList<Kept>();
    Map<RecordId, AtlasRecord> toWithdraw = new LinkedHashMap<>();
    Map<RecordId, Former> toRevert = new LinkedHashMap<>();
    Map<RecordId, Integer> imported = store.versionsOf(importId);
    Map<RecordId, AtlasRecord> formerly = store.before(importId);
    for (AtlasRecord record : store.touchedBy(importId)) {
      AtlasRecord former = formerly.get(record.id());
      if (record.version() != imported.getOrDefault(record.id(), 0)) {
        kept.add(new Kept(record.id(), Reason.CHANGED_SINCE));
      } else if (former != null && former.live()) {
        toRevert.put(record.id(), new Former(record, former));
      } else {
        toWithdraw.put(record.id(), record);
      }
    }
    var versions = new ArrayList<NewVersion>();
    Map<String, List<Map<String, String>>> rows = store.live();
    revert(toRevert, rows, reason, versions, kept);
    for (AtlasRecord record : references.takeUnused(toWithdraw, rows)) {
      versions.add(
          version(
              record.id(),
              record,
              record.cells(),
              RecordState.WITHDRAWN,
              record.asOf(),
              record.origin(),
              Change.UNDONE,
              reason));
    }
    toWithdraw.keySet().forEach(id -> kept.add(new Kept(id, Reason.IN_USE)));
    store.write(versions);
    events.record(AtlasEvent.IMPORT_UNDONE, ActObject.of("import", importId.toString()), reason);
    return new ImportUndone(versions.size(), kept);
  }

  private record Former(AtlasRecord now, AtlasRecord before) {}

  private void revert(
      Map<RecordId, Former> toRevert,
      Map<String, List<Map<String, String>>> rows,
      String reason,
      List<NewVersion> versions,
      List<Kept> kept) {
    var known = new StoredKeys(store);
    Map<RecordId, Map<String, String>> reverted = new HashMap<>();
    toRevert.forEach((id, former) -> {
      TableSchema schema = schemas.get(id.table());
      if (!check.cells(schema, former.before().cells(), known).isEmpty()) {
        kept.add(new Kept(id, Reason.FORMER_STATE_IS_AT_FAULT));
        return;
      }
      reverted.put(id, former.before().cells());
      versions.add(
          version(
              id,
              former.now(),
              former.before().cells(),
              RecordState.LIVE,
              former.before().asOf(),
              former.before().origin(),
              Change.UNDONE,
              reason));
    });
    replace(rows, reverted);
  }

  private void replace(
      Map<String, List<Map<String, String>>> rows, Map<RecordId, Map<String, String>> former) {
    rows.forEach((table, list) -> {
      TableSchema schema = schemas.get(table);
      list.replaceAll(row -> former.getOrDefault(new RecordId(table, schema.key(row)), row));
    });
  }

  private NewVersion version(
      RecordId id,
      @Nullable AtlasRecord before,
      Map<String, String> cells,
      RecordState state,
      LocalDate asOf,
      RecordOrigin origin,
      Change change,
      String reason) {
    ChangedBy by = author.now();
    Instant at = clock.instant();
    int number = before == null ? 1 : before.version() + 1;
    String confidence = check.confidence(id.table(), cells);
    return new NewVersion(
        id, cells, number, state, asOf, confidence, origin, change, by, at, reason, null);
  }
}
