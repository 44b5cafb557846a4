package org.symbolon.node.atlas.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/** How many records of each kind there are, how sure, how old, and what is not coded. */
@Component
class RecordOverview {

  private final StoredRecords records;
  private final Visible visible;
  private final Schemas schemas;
  private final Clock clock;

  RecordOverview(StoredRecords records, Visible visible, ReferenceData reference, Clock clock) {
    this.records = records;
    this.clock = clock;
    this.visible = visible;
    schemas = reference.schemas();
  }

  /** What the page shows. */
  record View(
      long live,
      long kinds,
      long doubtful,
      long stale,
      long changedHere,
      long instruments,
      long notCoded,
      Table table) {}

  View view(Page page) {
    LocalDate today = LocalDate.now(clock);
    var rows = new ArrayList<Table.Row>();
    long live = 0;
    long doubtful = 0;
    long stale = 0;
    long changed = 0;
    List<TableSchema> kinds =
        schemas.all().stream().filter(schema -> visible.to(page, schema.table())).toList();
    for (TableSchema schema : kinds) {
      List<AtlasRecord> all = visible.list(page, schema);
      List<AtlasRecord> alive = all.stream().filter(AtlasRecord::live).toList();
      long low = alive.stream().filter(record -> record.confidence().equals("L")).count();
      long old = alive.stream().filter(record -> record.stale(today)).count();
      long here = all.stream().filter(AtlasRecord::changedHere).count();
      live += alive.size();
      doubtful += low;
      stale += old;
      changed += here;
      String address = RecordAddress.list(schema.table());
      var cells = new ArrayList<Cell>();
      Collections.addAll(
          cells,
          Cell.link(schema.title(page.contentLocale()), address),
          Cell.number(page, alive.size()),
          counted(page, low, address, "confidence", "L"),
          counted(page, old, address, "state", "stale"),
          counted(page, here, address, "state", "changed"));
      if (Visible.withdrawn(page)) {
        cells.add(counted(page, all.size() - alive.size(), address, "state", "withdrawn"));
      }
      rows.add(Table.Row.of(cells));
    }
    List<Map<String, String>> instruments = records.rows("instruments");
    Set<String> coded =
        records.rows("measures").stream()
            .map(row -> row.getOrDefault("instrument_id", ""))
            .collect(Collectors.toSet());
    long notCoded =
        instruments.stream()
            .filter(row -> !coded.contains(row.getOrDefault("instrument_id", "")))
            .count();
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.Column.text(page.text("atlas.records.kind")));
    columns.add(Table.Column.number(page.text("atlas.records.live")));
    columns.add(Table.Column.number(page.text("atlas.records.low")));
    columns.add(Table.Column.number(page.text("atlas.records.state.stale")));
    columns.add(Table.Column.number(page.text("atlas.records.state.changed")));
    if (Visible.withdrawn(page)) {
      columns.add(Table.Column.number(page.text("atlas.records.state.withdrawn")));
    }
    return new View(
        live,
        kinds.size(),
        doubtful,
        stale,
        changed,
        instruments.size(),
        notCoded,
        Table.of(page.text("atlas.records.overview.caption"), columns, rows));
  }

  private static Cell counted(
      Page page, long count, String address, String parameter, String value) {
    Cell cell = Cell.number(page, count);
    return count == 0 ? cell : cell.to(Page.address(address, Map.of(parameter, List.of(value))));
  }
}
