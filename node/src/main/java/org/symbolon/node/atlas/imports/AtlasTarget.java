package org.symbolon.node.atlas.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.ImportOutcome;
import org.symbolon.node.atlas.ImportUndone;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.intake.SheetApplied;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.node.intake.SheetCounts;
import org.symbolon.node.intake.SheetDifference;
import org.symbolon.node.intake.SheetDifference.CellDifference;
import org.symbolon.node.intake.SheetPreview;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.SheetUndone;
import org.symbolon.reference.CodeLists;
import org.symbolon.reference.Column;
import org.symbolon.reference.Fault;
import org.symbolon.reference.Row;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableCheck;
import org.symbolon.reference.TableSchema;
import org.symbolon.reference.Wording;

/** One table of the Atlas; a row is checked as strictly as a file that ships. */
final class AtlasTarget implements SheetTarget {

  private final TableSchema schema;
  private final Schemas schemas;
  private final TableCheck check;
  private final AtlasRecords records;
  private final RecordChanges changes;
  private final Clock clock;

  AtlasTarget(
      TableSchema schema,
      Schemas schemas,
      CodeLists codes,
      AtlasRecords records,
      RecordChanges changes,
      Clock clock) {
    this.schema = schema;
    this.schemas = schemas;
    this.check = new TableCheck(codes);
    this.records = records;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public String name() {
    return schema.table();
  }

  @Override
  public Wording title() {
    return schema.titles();
  }

  @Override
  public List<SheetColumn> columns() {
    return schema.columns().stream().map(AtlasTarget::column).toList();
  }

  private static SheetColumn column(Column column) {
    return new SheetColumn(column.name(), column.labels(), column.key() || column.required());
  }

  @Override
  public String act() {
    return "atlas.import";
  }

  @Override
  public SheetPreview preview(String file, List<SheetRow> rows) {
    AtlasSnapshot snapshot = records.snapshot();
    return preview(file, rows, snapshot, new SnapshotKeys(snapshot, schemas));
  }

  /**
   * The same, where other rows go in with these.
   *
   * @param keys what the rows may point to
   */
  SheetPreview preview(
      String file, List<SheetRow> rows, AtlasSnapshot snapshot, SnapshotKeys keys) {
    Map<String, Map<String, String>> there = byKey(snapshot);
    List<Row> whole = whole(file, rows, there);
    List<SheetProblem> problems = problems(check.check(schema, whole, keys));
    if (!problems.isEmpty()) {
      return new SheetPreview(problems, SheetCounts.NONE, List.of());
    }
    var differences = new ArrayList<SheetDifference>();
    int added = 0;
    for (Row row : whole) {
      String key = schema.key(row.cells());
      Map<String, String> before = there.get(key);
      List<CellDifference> cells = cells(before == null ? Map.of() : before, row.cells());
      if (before == null || !cells.isEmpty()) {
        added += before == null ? 1 : 0;
        differences.add(new SheetDifference(row.line(), key, before == null, cells));
      }
    }
    int changed = differences.size() - added;
    return new SheetPreview(
        List.of(), new SheetCounts(added, changed, rows.size() - added - changed), differences);
  }

  private static List<CellDifference> cells(Map<String, String> before, Map<String, String> after) {
    var cells = new ArrayList<CellDifference>();
    after.forEach((column, now) -> {
      String then = before.getOrDefault(column, "");
      if (!now.equals(then)) {
        cells.add(new CellDifference(column, then, now));
      }
    });
    return cells;
  }

  @Override
  public SheetApplied apply(UUID importId, String file, List<SheetRow> rows, String reason) {
    return apply(importId, file, rows, LocalDate.now(clock), reason);
  }

  /**
   * The same, of rows that were right on another day than today.
   *
   * @param asOf that day
   */
  SheetApplied apply(
      UUID importId, String file, List<SheetRow> rows, LocalDate asOf, String reason) {
    List<Row> written =
        rows.stream()
            .map(row -> new Row(schema.table(), file, (int) row.number(), row.cells()))
            .toList();
    return switch (changes.applyAll(importId, schema.table(), written, asOf, reason)) {
      case ImportOutcome.Applied done ->
          new SheetApplied.Done(new SheetCounts(done.added(), done.changed(), done.equal()));
      case ImportOutcome.Refused refused -> new SheetApplied.Refused(problems(refused.faults()));
      case ImportOutcome.NoTable none ->
          throw new IllegalStateException("no table " + none.table());
    };
  }

  @Override
  public SheetUndone undo(UUID importId, String reason) {
    ImportUndone undone = changes.undo(importId, reason);
    List<SheetUndone.Kept> kept =
        undone.kept().stream()
            .map(each ->
                new SheetUndone.Kept(
                    each.id().key(), RecordAddress.of(each.id()), why(each.reason())))
            .toList();
    return new SheetUndone(undone.reverted(), kept);
  }

  private static Wording why(ImportUndone.Reason reason) {
    return switch (reason) {
      case CHANGED_SINCE ->
          new Wording("Somebody changed it after the import.", "Modifié depuis l’importation.");
      case IN_USE ->
          new Wording(
              "Other records point to it by now.", "D’autres fiches y renvoient désormais.");
      case FORMER_STATE_IS_AT_FAULT ->
          new Wording(
              "As it was before, it would break a rule or point to a record that is gone.",
              "Dans son état antérieur, il enfreindrait une règle ou renverrait à une fiche disparue.");
    };
  }

  private Map<String, Map<String, String>> byKey(AtlasSnapshot snapshot) {
    var rows = new HashMap<String, Map<String, String>>();
    snapshot.rows(schema.table()).forEach(row -> rows.put(schema.key(row), row));
    return rows;
  }

  /** Rows with every column: what the sheet has no column for stays as the record has it. */
  private List<Row> whole(
      String file, List<SheetRow> rows, Map<String, Map<String, String>> there) {
    return rows.stream()
        .map(row -> {
          Map<String, String> written = schema.arrange(row.cells());
          Map<String, String> known = there.getOrDefault(schema.key(written), Map.of());
          var cells = new LinkedHashMap<String, String>();
          written.forEach((column, cell) ->
              cells.put(
                  column, row.cells().containsKey(column) ? cell : known.getOrDefault(column, "")));
          return new Row(schema.table(), file, (int) row.number(), cells);
        })
        .toList();
  }

  private static List<SheetProblem> problems(List<Fault> faults) {
    return faults.stream()
        .map(fault ->
            new SheetProblem(
                fault.code().toString(),
                fault.row(),
                fault.column(),
                new Wording(fault.message(Locale.ENGLISH), fault.message(Locale.FRENCH)),
                new Wording(fault.remedy(Locale.ENGLISH), fault.remedy(Locale.FRENCH))))
        .toList();
  }
}
