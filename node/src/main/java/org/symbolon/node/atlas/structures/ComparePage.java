package org.symbolon.node.atlas.structures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.records.StructureOutput;
import org.symbolon.coverage.structures.Action;
import org.symbolon.coverage.structures.Addition;
import org.symbolon.coverage.structures.SideBySide;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.coverage.structures.StructureProfile;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Two to six bodies side by side: facts, functions, and what of their databases could be added. */
final class ComparePage {

  private final Page page;
  private final StructureWords says;
  private final StructureChart chart;
  private final SideBySide.Compared compared;

  ComparePage(StructureWords says, StructureChart chart, SideBySide.Compared compared) {
    this.page = says.page();
    this.says = says;
    this.chart = chart;
    this.compared = compared;
  }

  StructuresView.Compare view() {
    int all = compared.profiles().size();
    long inAll = compared.functions().stream().filter(row -> row.has() == all).count();
    long agree =
        compared.databases().stream().filter(pair -> pair.addition() == Addition.AGREE).count();
    List<StructureOutput> databases =
        compared.profiles().stream().flatMap(one -> one.databases().stream()).toList();
    return new StructuresView.Compare(
        page.text(
            "atlas.structures.compare.answer",
            inAll,
            compared.functions().size(),
            all,
            agree,
            compared.databases().size()),
        page.text(
            "atlas.structures.compare.n",
            all,
            compared.profiles().stream().mapToInt(one -> one.allActivities().size()).sum(),
            databases.size()),
        facts(),
        functions(),
        new DatabaseTables(says, chart).databases(databases, databases.size()),
        additions());
  }

  private List<Table.Column> columns(String first) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.text(first));
    compared
        .profiles()
        .forEach(one -> columns.add(Table.Column.text(says.body(one.structure().id()))));
    return columns;
  }

  private Table facts() {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(
        line(
            "profile",
            one ->
                says.bodyLink(one.structure().id())
                    .note(one.ended() ? "× " + page.text("atlas.structures.compare.ended") : "")));
    rows.add(of("type", says::type));
    rows.add(of("powers", says::powers));
    rows.add(line("mandate", one -> record(one.structure().mandate())));
    rows.add(line("legalBasis", one -> record(one.structure().legalBasis())));
    rows.add(of("time", says::time));
    rows.add(of("crime", says::crime));
    rows.add(of("region", body -> says.known(says.places().names(page, body.regions()))));
    for (Action action : Action.values()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(says.action(action)));
      compared
          .profiles()
          .forEach(one ->
              cells.add(
                  Cell.of(page.text("atlas.structures.compare.tasks", one.on(action).size()))));
      rows.add(Table.Row.of(cells));
    }
    rows.add(line("networks", one -> Cell.number(page, one.networks().size())));
    rows.add(line("projects", one -> Cell.number(page, one.projects().size())));
    rows.add(line("agreements", one -> Cell.number(page, one.agreements().size())));
    rows.add(line("databases", one -> Cell.number(page, one.databases().size())));
    rows.add(line("outputs", one -> Cell.number(page, one.otherOutputs().size())));
    return Table.of(
        page.text("atlas.structures.compare.facts"),
        columns(page.text("atlas.structures.compare.fact")),
        rows);
  }

  private Cell record(String text) {
    return Cell.of(says.known(text)).in(text.isEmpty() ? "" : says.foreign());
  }

  private Table.Row of(String name, Function<Structure, String> text) {
    return line(name, one -> Cell.of(text.apply(one.structure())));
  }

  private Table.Row line(String name, Function<StructureProfile, Cell> cell) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(page.text("atlas.structures.fact." + name)));
    compared.profiles().forEach(one -> cells.add(cell.apply(one)));
    return Table.Row.of(cells);
  }

  private Table functions() {
    List<Table.Row> rows = new ArrayList<>();
    for (SideBySide.FunctionRow row : compared.functions()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(says.function(row.function())).note(says.action(row.action())));
      row.activities().forEach(list -> cells.add(activities(list)));
      rows.add(Table.Row.of(cells));
    }
    return Table.of(
            page.text("atlas.structures.compare.functions.caption", rows.size()),
            columns(page.text("atlas.structures.activities.function")),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.structures.activities.empty"),
                page.text("atlas.structures.recorded.text")));
  }

  private Cell activities(List<StructureActivity> list) {
    if (list.isEmpty()) {
      return Cell.of("–");
    }
    String crimes =
        list.stream()
            .map(activity -> says.crime(activity.crime()))
            .distinct()
            .collect(Collectors.joining(", "));
    return Cell.link(
            says.words().code(page, "intensity", SideBySide.FunctionRow.strongest(list).name()),
            RecordAddress.of("structure_activities", list.getFirst().id()))
        .note(crimes);
  }

  /** Those that agree first; many that do not are cut, and counted in the caption. */
  private Table additions() {
    List<SideBySide.Pair> pairs =
        compared.databases().stream()
            .sorted(java.util.Comparator.comparing(SideBySide.Pair::addition))
            .limit(Listing.SIZE)
            .toList();
    return Table.of(
            page.text(
                "atlas.structures.compare.additions.caption",
                pairs.size(),
                compared.databases().size()),
            List.of(
                Table.Column.text(page.text("atlas.structures.databases.database")),
                Table.Column.text(page.text("atlas.structures.compare.and")),
                Table.Column.text(page.text("atlas.structures.compare.addition"))),
            pairs.stream()
                .map(pair ->
                    Table.Row.of(
                        database(pair.one()),
                        database(pair.other()),
                        Cell.of(says.addition(pair.addition()))))
                .toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.structures.compare.additions.empty"),
                page.text("atlas.structures.recorded.text")));
  }

  private Cell database(StructureOutput database) {
    return Cell.link(database.title(), RecordAddress.of("structure_outputs", database.id()))
        .note(
            page.text(
                "atlas.structures.compare.counts",
                says.body(database.structureId()),
                says.units(database),
                says.sourceTypes(database)))
        .in(says.foreign());
  }
}
