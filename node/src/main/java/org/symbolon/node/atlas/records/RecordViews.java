package org.symbolon.node.atlas.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOrigin;
import org.symbolon.node.atlas.RecordVersion;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.reference.Column;
import org.symbolon.reference.ColumnType;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/**
 * Makes the page of a record: what is said, what is unknown, what is not coded, what points here.
 */
@Component
class RecordViews {

  private static final int MOST_RELATED = 20;

  private final StoredRecords records;
  private final References references;
  private final RecordWords words;
  private final People people;
  private final Clock clock;
  private final ReferenceData reference;
  private final Visible visible;
  private final Schemas schemas;

  RecordViews(
      StoredRecords records,
      References references,
      RecordWords words,
      People people,
      Clock clock,
      Visible visible,
      ReferenceData reference) {
    this.records = records;
    this.references = references;
    this.words = words;
    this.people = people;
    this.clock = clock;
    this.reference = reference;
    this.visible = visible;
    schemas = reference.schemas();
  }

  RecordView view(Page page, AtlasRecord record, boolean withHistory) {
    Locale locale = page.contentLocale();
    TableSchema schema = schemas.get(record.id().table());
    var reader = words.in(locale);
    var said = new ArrayList<RecordView.Said>();
    var unknown = new ArrayList<String>();
    for (Column column : schema.columns()) {
      List<RecordWords.Item> items = reader.items(column, record.cells());
      if (column.name().equals("source") || column.name().equals("confidence")) {
        continue;
      }
      if (items.isEmpty()) {
        unknown.add(column.label(locale));
      } else {
        said.add(
            new RecordView.Said(
                column.label(locale), items, column.type() == ColumnType.IDENTIFIER));
      }
    }
    String title = reader.title(schema.table(), record.cells());
    return new RecordView(
        RecordAddress.of(record.id()),
        RecordAddress.list(schema.table()),
        schema.title(locale),
        title,
        reader.subtitle(schema.table(), record.cells()),
        record.id().key(),
        record.version(),
        record.live(),
        record.changedHere(),
        record.confidence(),
        page.date(record.asOf()),
        record.stale(LocalDate.now(clock)),
        origin(page, record),
        source(record),
        said,
        unknown,
        notCoded(page, reader, record),
        related(page, reader, record.id()),
        withHistory ? history(page, reader, schema, record) : List.of());
  }

  private String source(AtlasRecord record) {
    String own = record.cell("source");
    return own.isEmpty()
        ? reference.file(record.id().table()).map(file -> file.source()).orElse("")
        : own;
  }

  private static String origin(Page page, AtlasRecord record) {
    return switch (record.origin()) {
      case RecordOrigin.Reference() -> page.text("atlas.records.origin.reference");
      case RecordOrigin.Import(_) -> page.text("atlas.records.origin.import");
      case RecordOrigin.Hand() -> page.text("atlas.records.origin.hand");
    };
  }

  /** What charts cannot say of this record, since nobody has coded it; not the same as unknown. */
  private static List<String> notCoded(Page page, RecordWords.Reader reader, AtlasRecord record) {
    String coding =
        switch (record.id().table()) {
          case "instruments" -> "measures";
          case "structures" -> "structure_activities";
          case "networks" -> "network_activities";
          default -> "";
        };
    if (coding.isEmpty() || !record.live()) {
      return List.of();
    }
    String owner =
        switch (record.id().table()) {
          case "instruments" -> "instrument_id";
          case "structures" -> "structure_id";
          default -> "network_id";
        };
    boolean coded =
        reader.data().rows(coding).stream()
            .anyMatch(row -> record.id().key().equals(row.get(owner)));
    return coded ? List.of() : List.of(page.text("atlas.records.notcoded." + record.id().table()));
  }

  private List<RecordView.Related> related(Page page, RecordWords.Reader reader, RecordId id) {
    Map<String, Map<RecordId, String>> byTable = new LinkedHashMap<>();
    for (References.Link link : references.to(id, reader.data().tables())) {
      byTable
          .computeIfAbsent(link.from().table(), _ -> new LinkedHashMap<>())
          .putIfAbsent(link.from(), link.column());
    }
    return schemas.all().stream()
        .filter(schema -> byTable.containsKey(schema.table()))
        .filter(schema -> visible.to(page, schema.table()))
        .map(schema ->
            related(page, reader, schema, id, byTable.getOrDefault(schema.table(), Map.of())))
        .toList();
  }

  private RecordView.Related related(
      Page page,
      RecordWords.Reader reader,
      TableSchema schema,
      RecordId id,
      Map<RecordId, String> from) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    reader.data().rows(schema.table()).forEach(row -> rows.put(schema.key(row), row));
    List<Column> shown =
        Kind.of(schema.table()).shown().stream()
            .flatMap(name -> schema.find(name).stream())
            .limit(3)
            .toList();
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.Column.text(page.text("atlas.records.name")));
    shown.forEach(column -> columns.add(Table.Column.text(column.label(page.contentLocale()))));
    columns.add(Table.Column.text(page.text("atlas.records.confidence")));
    List<Table.Row> table =
        from.keySet().stream()
            .limit(MOST_RELATED)
            .map(other -> {
              Map<String, String> row = rows.getOrDefault(other.key(), Map.of());
              var cells = new ArrayList<Cell>();
              cells.add(
                  Cell.link(reader.title(schema.table(), row), RecordAddress.of(other))
                      .note(row.getOrDefault("summary", "")));
              shown.forEach(column -> cells.add(Cell.of(reader.text(column, row))));
              cells.add(Cell.confidence(row.getOrDefault("confidence", "M")));
              return Table.Row.of(cells);
            })
            .toList();
    String title = schema.title(page.contentLocale());
    String column = from.values().stream().findFirst().orElse("");
    return new RecordView.Related(
        title,
        from.size(),
        Table.of(
            page.text(
                "atlas.records.related", title, Math.min(from.size(), MOST_RELATED), from.size()),
            columns,
            table),
        from.size() > MOST_RELATED && from.values().stream().distinct().count() == 1
            ? Page.address(RecordAddress.list(schema.table()), Map.of(column, List.of(id.key())))
            : "");
  }

  private List<RecordView.Past> history(
      Page page, RecordWords.Reader reader, TableSchema schema, AtlasRecord record) {
    List<RecordVersion> versions = records.history(record.id());
    var history = new ArrayList<RecordView.Past>();
    for (int i = 0; i < versions.size(); i++) {
      RecordVersion version = versions.get(i);
      Map<String, String> before =
          i + 1 < versions.size() ? versions.get(i + 1).record().cells() : Map.of();
      history.add(
          new RecordView.Past(
              version.record().version(),
              page.text("atlas.records.change." + version.change().name().toLowerCase(Locale.ROOT)),
              people.name(page, version.record().changedBy()),
              page.moment(version.record().changedAt()),
              version.reason(),
              before.isEmpty()
                  ? List.of()
                  : differences(page, reader, schema, before, version.record().cells()),
              i == 0));
    }
    return history;
  }

  private static List<RecordView.Difference> differences(
      Page page,
      RecordWords.Reader reader,
      TableSchema schema,
      Map<String, String> before,
      Map<String, String> after) {
    return schema.columns().stream()
        .filter(column ->
            !before.getOrDefault(column.name(), "").equals(after.getOrDefault(column.name(), "")))
        .map(column ->
            new RecordView.Difference(
                column.label(page.contentLocale()),
                orUnknown(page, reader.text(column, before)),
                orUnknown(page, reader.text(column, after))))
        .toList();
  }

  private static String orUnknown(Page page, String text) {
    return text.isEmpty() ? page.text("atlas.records.unknown.one") : text;
  }
}
