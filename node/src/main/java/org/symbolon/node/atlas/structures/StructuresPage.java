package org.symbolon.node.atlas.structures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.symbolon.coverage.records.StructureOutput;
import org.symbolon.coverage.structures.Action;
import org.symbolon.coverage.structures.ActionCell;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.coverage.structures.StructureFigures;
import org.symbolon.coverage.structures.StructureRow;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** Makes the page of all bodies: the answer first, its n, the picture, the tables. */
final class StructuresPage {

  private final Page page;
  private final StructureWords says;
  private final StructureChart chart;
  private final StructureFilter filter;

  StructuresPage(StructureWords says, StructureChart chart, StructureFilter filter) {
    this.page = says.page();
    this.says = says;
    this.chart = chart;
    this.filter = filter;
  }

  StructuresView.All view() {
    List<StructureOutput> databases = chart.databases();
    List<StructureOutput> shown = databases.stream().limit(Listing.SIZE).toList();
    return new StructuresView.All(
        answer(),
        n(),
        behind(),
        filter(),
        picture(),
        structures(),
        new DatabaseTables(says, chart).databases(shown, databases.size()),
        shown.size() < databases.size()
            ? RecordAddress.list("structure_outputs") + "?output_type=DATABASE"
            : "",
        chart.structures().stream()
            .limit(500)
            .map(row -> Option.of(row.id(), says.body(row.id())))
            .sorted(Comparator.comparing(Option::label))
            .toList());
  }

  String answer() {
    StructureFigures figures = chart.figures();
    return page.text(
        "atlas.structures.answer",
        figures.structures(),
        figures.ended(),
        figures.activities(),
        count(figures, Action.PREVENTION),
        count(figures, Action.PROSECUTION),
        count(figures, Action.PROTECTION),
        count(figures, Action.PARTNERSHIP),
        figures.databases(),
        figures.databasesWithUnitAndSource());
  }

  private static int count(StructureFigures figures, Action action) {
    return figures.actions().getOrDefault(action, 0);
  }

  String n() {
    StructureFigures figures = chart.figures();
    return page.text(
        "atlas.structures.n", figures.structures(), figures.activities(), figures.functions());
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    lines.add(page.text("atlas.structures.mandate"));
    lines.add(
        chart.options().nationalAuthorities()
            ? page.text("atlas.structures.national.in", chart.figures().nationalAuthorities())
            : page.text("atlas.structures.national.out"));
    lines.add(page.text("atlas.structures.noneRecorded"));
    lines.add(page.text("atlas.structures.on", page.date(chart.options().on())));
    return lines;
  }

  private Optional<Picture> picture() {
    return new StructuresPicture(says, listed(), answer() + " " + n()).picture();
  }

  private Filter filter() {
    List<Option> yes = List.of(Option.of("true", page.text("atlas.structures.filter.yes")));
    var words = says.words();
    Set<String> regions = new TreeSet<>(chart.options().regions());
    says.data().structures().forEach(body -> regions.addAll(body.regions()));
    return Filter.empty()
        .search(page)
        .select("type", label("type"), words.options(page, "structure_type"))
        .select("power", label("power"), words.options(page, "power"))
        .select("category", label("category"), words.options(page, "category"))
        .select("crime", label("crime"), words.options(page, "mandate_crime"))
        .select("region", label("region"), says.places().options(page, regions))
        .select(
            StructureQuestion.NATIONAL,
            label("national"),
            List.of(
                Option.of("true", page.text("atlas.structures.filter.national.in")),
                Option.of("false", page.text("atlas.structures.filter.national.out"))),
            "true")
        .select("ended", label("ended"), yes)
        .select(StructureQuestion.WITHOUT_ENDED, label("withoutEnded"), yes)
        .select("minConfidence", label("minConfidence"), words.options(page, "confidence"))
        .text("at", label("at"));
  }

  private String label(String name) {
    return page.text("atlas.structures.filter." + name);
  }

  /** The bodies that the filter lists. */
  List<StructureRow> listed() {
    return listing().of(page, kept()).all();
  }

  private List<StructureRow> kept() {
    return chart.structures().stream().filter(filter::lists).toList();
  }

  private Listing<StructureRow> listing() {
    Listing<StructureRow> listing =
        Listing.<StructureRow>searching(
                row -> List.of(row.id(), row.structure().name(), row.structure().acronym()))
            .sortText("structure", row -> says.body(row.id()))
            .sortText("type", row -> says.type(row.structure()));
    for (Action action : Action.values()) {
      listing =
          listing.sort(action.name(), Comparator.comparing(row -> row.on(action).activities()));
    }
    return listing
        .sort("networks", Comparator.comparing(row -> row.networks() + row.projects()))
        .sort("databases", Comparator.comparing(StructureRow::databases));
  }

  private Table structures() {
    var result = listing().of(page, kept());
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.text(page.text("atlas.structures.structure")).sortedBy("structure"));
    columns.add(Table.Column.text(label("type")).sortedBy("type"));
    columns.add(Table.Column.text(label("power")));
    for (Action action : Action.values()) {
      columns.add(Table.Column.number(says.action(action)).sortedBy(action.name()));
    }
    columns.add(
        Table.Column.number(page.text("atlas.structures.networks.column")).sortedBy("networks"));
    columns.add(
        Table.Column.number(page.text("atlas.structures.databases.column")).sortedBy("databases"));
    return Table.of(
            page.text("atlas.structures.caption", result.total(), chart.figures().structures()),
            columns,
            result.shown().stream().map(this::row).toList())
        .from(result)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.structures.empty"), page.text("atlas.structures.empty.text")));
  }

  private Table.Row row(StructureRow row) {
    var body = row.structure();
    List<Cell> cells = new ArrayList<>();
    Cell name = says.bodyLink(row.id()).marked(body.confidence().name());
    cells.add(
        row.ended()
            ? name.note("× " + page.text("atlas.structures.ended", says.time(body)))
            : name);
    cells.add(Cell.of(says.type(body)));
    cells.add(Cell.of(says.powers(body)));
    for (Action action : Action.values()) {
      cells.add(action(row, action));
    }
    cells.add(
        Cell.of(page.number(row.networks() + row.projects()))
            .note(
                row.projects() == 0
                    ? ""
                    : page.text("atlas.structures.projects.of", row.projects())));
    cells.add(Cell.number(page, row.databases()));
    return Table.Row.of(cells);
  }

  private Cell action(StructureRow row, Action action) {
    ActionCell cell = row.on(action);
    return cell.activities() == 0
        ? Cell.of("–")
        : Cell.link(page.number(cell.activities()), says.address(row.id()) + "#" + action.name())
            .note(says.intensity(cell));
  }
}
