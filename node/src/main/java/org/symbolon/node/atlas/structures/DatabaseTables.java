package org.symbolon.node.atlas.structures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.symbolon.coverage.records.StructureOutput;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/**
 * Databases by what decides whether their records can be added: what one record counts, who made
 * it; then who may see it, and how fresh it is.
 */
final class DatabaseTables {

  private final Page page;
  private final StructureWords says;
  private final StructureChart chart;

  DatabaseTables(StructureWords says, StructureChart chart) {
    this.page = says.page();
    this.says = says;
    this.chart = chart;
  }

  /** Databases, each under its body. */
  Table databases(List<StructureOutput> shown, int of) {
    return Table.of(
            page.text("atlas.structures.databases.caption", shown.size(), of),
            List.of(
                Table.Column.text(page.text("atlas.structures.databases.database")),
                Table.Column.text(page.text("atlas.structures.databases.body")),
                Table.Column.text(page.text("atlas.structures.databases.unit")),
                Table.Column.text(page.text("atlas.structures.databases.source")),
                Table.Column.text(page.text("atlas.structures.databases.access")),
                Table.Column.text(page.text("atlas.structures.databases.freshness")),
                Table.Column.text(page.text("atlas.structures.databases.crime"))),
            shown.stream().map(this::row).toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.structures.databases.empty"),
                page.text("atlas.structures.recorded.text")));
  }

  private Table.Row row(StructureOutput database) {
    return Table.Row.of(
        Cell.link(database.title(), RecordAddress.of("structure_outputs", database.id()))
            .marked(database.confidence().name())
            .in(says.foreign()),
        says.bodyLink(database.structureId()),
        Cell.of(says.units(database)).in(database.units().isEmpty() ? "" : says.foreign()),
        Cell.of(says.sourceTypes(database)),
        Cell.of(says.access(database)),
        Cell.of(says.freshness(database)),
        Cell.of(says.crime(database.crime())));
  }

  /** For each database: which others have the same unit and the same source type. */
  List<String> addable(List<StructureOutput> databases) {
    List<String> lines = new ArrayList<>();
    int alone = 0;
    for (StructureOutput database : databases) {
      List<StructureOutput> others = chart.addableTo(database);
      if (others.isEmpty()) {
        alone++;
      } else {
        lines.add(
            page.text(
                "atlas.structures.addable.some",
                database.title(),
                others.stream()
                    .map(other ->
                        page.text(
                            "atlas.structures.addable.one",
                            other.title(),
                            says.body(other.structureId())))
                    .collect(Collectors.joining("; "))));
      }
    }
    if (alone > 0) {
      lines.add(page.text("atlas.structures.addable.none", alone, databases.size()));
    }
    return lines;
  }
}
