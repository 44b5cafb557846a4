package org.symbolon.node.atlas.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.reference.Column;
import org.symbolon.reference.TableSchema;

/** The list of the records of one table, as its address asks. */
@Component
class RecordList {

  private final Visible visible;
  private final RecordWords words;
  private final Clock clock;

  RecordList(Visible visible, RecordWords words, Clock clock) {
    this.visible = visible;
    this.words = words;
    this.clock = clock;
  }

  /** What the page shows. */
  record View(String title, long live, long total, Filter filter, Table table, boolean withdrawn) {}

  View view(Page page, TableSchema schema) {
    var reader = words.in(page.contentLocale());
    List<AtlasRecord> all = visible.list(page, schema);
    Listing.Result<AtlasRecord> result = found(reader, page.query(), schema, all);
    Table table =
        Table.of(
                page.text("atlas.records.list.caption", result.total()),
                columns(page, schema),
                result.shown().stream().map(record -> row(page, reader, schema, record)).toList())
            .from(result)
            .orEmpty(
                new Table.Empty(
                    page.text("atlas.records.list.empty"),
                    page.text("atlas.records.list.empty.text"),
                    page.text("atlas.records.list.empty.link"),
                    RecordAddress.list(schema.table())));
    return new View(
        schema.title(page.contentLocale()),
        all.stream().filter(AtlasRecord::live).count(),
        result.total(),
        filter(page, reader, schema),
        table,
        page.parameter("state").equals("withdrawn"));
  }

  /** What passes search and filters; without a filter of the state, only live records. */
  Listing.Result<AtlasRecord> found(
      RecordWords.Reader reader,
      Map<String, List<String>> query,
      TableSchema schema,
      List<AtlasRecord> all) {
    LocalDate today = LocalDate.now(clock);
    List<AtlasRecord> kept =
        query.getOrDefault("state", List.of()).stream().allMatch(String::isEmpty)
            ? all.stream().filter(AtlasRecord::live).toList()
            : all;
    return listing(reader, schema, today).of(query, kept);
  }

  private Listing<AtlasRecord> listing(
      RecordWords.Reader reader, TableSchema schema, LocalDate today) {
    Listing<AtlasRecord> listing =
        Listing.<AtlasRecord>searching(
                record -> {
                  var texts = new ArrayList<>(record.cells().values());
                  texts.add(reader.title(schema.table(), record.cells()));
                  return texts;
                })
            .sort("order", (_, _) -> 0)
            .sortText("title", record -> reader.title(schema.table(), record.cells()))
            .sortText("confidence", AtlasRecord::confidence)
            .sort("asof", java.util.Comparator.comparing(AtlasRecord::asOf))
            .filterText("confidence", AtlasRecord::confidence)
            .filter("state", (record, state) -> inState(record, state, today));
    for (Column column : schema.columns()) {
      listing =
          listing
              .sortText(column.name(), record -> record.cell(column.name()))
              .filterCodes(column.name(), record -> record.cell(column.name()));
    }
    return listing.filterText("confidence", AtlasRecord::confidence);
  }

  private static boolean inState(AtlasRecord record, String state, LocalDate today) {
    return switch (state) {
      case "live" -> record.live();
      case "withdrawn" -> !record.live();
      case "changed" -> record.changedHere();
      case "stale" -> record.live() && record.stale(today);
      case "all" -> true;
      default -> record.live();
    };
  }

  private static Filter filter(Page page, RecordWords.Reader reader, TableSchema schema) {
    Filter filter = Filter.empty().search(page);
    for (String name : Kind.of(schema.table()).filters()) {
      Optional<Column> column = schema.find(name);
      if (column.isPresent()) {
        List<Option> options = reader.options(column.get());
        String label = column.get().label(page.contentLocale());
        filter = options.isEmpty() ? filter.text(name, label) : filter.select(name, label, options);
      }
    }
    var states = new ArrayList<Option>();
    states.add(Option.of("live", page.text("atlas.records.state.live")));
    states.add(Option.of("changed", page.text("atlas.records.state.changed")));
    states.add(Option.of("stale", page.text("atlas.records.state.stale")));
    if (Visible.withdrawn(page)) {
      states.add(Option.of("withdrawn", page.text("atlas.records.state.withdrawn")));
      states.add(Option.of("all", page.text("atlas.records.state.all")));
    }
    return filter
        .select(
            "confidence",
            page.text("atlas.records.confidence"),
            List.of(Option.of("H", "H"), Option.of("M", "M"), Option.of("L", "L")))
        .select("state", page.text("atlas.records.state"), states, "live");
  }

  private static List<Table.Column> columns(Page page, TableSchema schema) {
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.Column.text(page.text("atlas.records.name")).sortedBy("title"));
    for (String name : Kind.of(schema.table()).shown()) {
      schema
          .find(name)
          .ifPresent(column ->
              columns.add(Table.Column.text(column.label(page.contentLocale())).sortedBy(name)));
    }
    columns.add(Table.Column.text(page.text("atlas.records.confidence")).sortedBy("confidence"));
    columns.add(Table.Column.text(page.text("atlas.records.asof")).sortedBy("asof"));
    return columns;
  }

  private Table.Row row(
      Page page, RecordWords.Reader reader, TableSchema schema, AtlasRecord record) {
    var cells = new ArrayList<Cell>();
    String title = reader.title(schema.table(), record.cells());
    cells.add(
        Cell.link(title, RecordAddress.of(record.id()))
            .note(note(page, reader, schema, record, title)));
    for (String name : Kind.of(schema.table()).shown()) {
      schema
          .find(name)
          .ifPresent(column -> cells.add(Cell.of(reader.text(column, record.cells()))));
    }
    cells.add(Cell.confidence(record.confidence()));
    String date = page.date(record.asOf());
    cells.add(record.stale(LocalDate.now(clock)) ? Cell.of(date).marked("stale") : Cell.of(date));
    return Table.Row.of(cells);
  }

  private static String note(
      Page page, RecordWords.Reader reader, TableSchema schema, AtlasRecord record, String title) {
    var parts = new ArrayList<String>();
    String subtitle = reader.subtitle(schema.table(), record.cells());
    if (!subtitle.isEmpty() && !subtitle.equals(title)) {
      parts.add(subtitle);
    }
    String summary = record.cell("summary");
    if (schema.table().equals("measures") && !summary.isEmpty()) {
      parts.add(summary);
    }
    if (!record.live()) {
      parts.add(page.text("atlas.records.state.withdrawn"));
    } else if (record.changedHere()) {
      parts.add(page.text("atlas.records.state.changed"));
    }
    return String.join(" · ", parts);
  }
}
