package org.symbolon.node.intake.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.symbolon.node.intake.SheetCounts;
import org.symbolon.node.intake.SheetDifference;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.sheets.Understood;
import org.symbolon.node.intake.sheets.Understood.ColumnMatch;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Problem;
import org.symbolon.node.web.Table;
import org.symbolon.node.web.Table.Column;

/**
 * What the page of an import shows.
 *
 * @param facts what was understood, a label and a value each
 * @param allTaken whether every column of the sheet was taken for one of the table
 * @param waits whether others are read before it
 * @param rowsSoFar rows read so far, while it is being read
 * @param asked what the file does not say, to be said or changed
 * @param offers ways on, a label and an address each
 */
record ImportView(
    String address,
    String file,
    ImportState state,
    String answer,
    List<String> about,
    List<Problem> problems,
    List<Fact> facts,
    List<String> notes,
    Table columns,
    Table firstRows,
    Table differences,
    Table kept,
    boolean allTaken,
    boolean mayApply,
    boolean waits,
    long rowsSoFar,
    Optional<Form> asked,
    List<Fact> offers) {

  private static final int WIDEST = 8;
  private static final int LONGEST = 160;

  record Fact(String label, String value) {}

  static ImportView of(
      Page page, SheetImport found, Targets targets, Progress progress, String by) {
    ImportReport report = found.report();
    String title =
        targets
            .find(found.target())
            .map(target -> target.title().in(page.contentLocale()))
            .orElse(found.target());
    return new ImportView(
        "/imports/" + found.id(),
        found.fileName(),
        found.state(),
        answer(page, found, title),
        about(page, found, title, by, !targets.questions(found.target()).isEmpty()),
        ImportWords.problems(page, report.problems()),
        facts(page, report.understood()),
        report.understood().notes().stream().map(note -> note.in(page.contentLocale())).toList(),
        columns(page, report.understood()),
        firstRows(page, report),
        differences(page, report),
        kept(page, report),
        report.understood().columns().stream().noneMatch(each -> each.column().isEmpty()),
        targets.find(found.target()).map(SheetTarget::act).filter(page.visitor()::may).isPresent(),
        progress.waits(found.id()),
        progress.rows(found.id()).orElse(0L),
        Asked.form(page, found, targets),
        Asked.offers(page, found, targets));
  }

  private static String answer(Page page, SheetImport found, String title) {
    SheetCounts counts = found.report().counts();
    long rows = found.report().understood().rows();
    return switch (found.state()) {
      case READING -> page.text("intake.answer.reading");
      case REFUSED -> page.text("intake.answer.refused", found.report().problems().size(), title);
      case PREVIEWED ->
          counts.added() + counts.changed() == 0
              ? page.text("intake.answer.nothing", rows, title)
              : page.text("intake.answer.preview", counts.added(), counts.changed(), title);
      case APPLIED -> page.text("intake.answer.applied", counts.added(), counts.changed(), title);
      case UNDONE ->
          page.text(
              "intake.answer.undone",
              found.report().undone().reverted(),
              found.report().undone().kept().size());
      case DISCARDED -> page.text("intake.answer.discarded");
    };
  }

  /** Of a file of a form of its own, what was understood of it in a sentence, too. */
  private static List<String> about(
      Page page, SheetImport found, String title, String by, boolean ownForm) {
    var about = new ArrayList<String>();
    about.add(title);
    if (ownForm) {
      found.report().understood().notes().stream()
          .limit(1)
          .forEach(note -> about.add(note.in(page.contentLocale())));
    }
    about.add(page.text("intake.about.by", by, page.moment(found.uploadedAt())));
    if (found.state() == ImportState.PREVIEWED || found.state() == ImportState.APPLIED) {
      about.add(page.text("intake.about.unchanged", found.report().counts().unchanged()));
    }
    return about;
  }

  private static List<Fact> facts(Page page, Understood understood) {
    var facts = new ArrayList<Fact>();
    if (understood.kind().isEmpty()) {
      return facts;
    }
    String kind = understood.gzip() ? understood.kind() + ", gzip" : understood.kind();
    facts.add(new Fact(page.text("intake.fact.kind"), kind));
    fact(page, facts, "encoding", understood.encoding());
    fact(page, facts, "delimiter", delimiter(page, understood.delimiter()));
    fact(page, facts, "sheet", understood.sheet());
    if (understood.headerRow() > 0) {
      fact(page, facts, "names", page.text("intake.place.row", understood.headerRow()));
      fact(page, facts, "rows", page.number(understood.rows()));
      fact(page, facts, "blank", page.number(understood.blankRows()));
    }
    return facts;
  }

  private static void fact(Page page, List<Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(page.text("intake.fact." + key), value));
    }
  }

  private static String delimiter(Page page, String delimiter) {
    return switch (delimiter) {
      case "" -> "";
      case "," -> page.text("intake.upload.comma");
      case ";" -> page.text("intake.upload.semicolon");
      case "tab" -> page.text("intake.upload.tab");
      case "|" -> page.text("intake.upload.bar");
      default -> delimiter;
    };
  }

  private static Table columns(Page page, Understood understood) {
    List<Table.Row> rows =
        understood.columns().stream()
            .filter(match -> !match.written().isEmpty())
            .map(match ->
                Table.Row.of(
                    Cell.of(shortened(match.written())),
                    match.column().isEmpty()
                        ? Cell.of(
                            match.nearest().isEmpty()
                                ? page.text("intake.columns.none")
                                : page.text("intake.columns.near", match.nearest()))
                        : Cell.of(match.column())))
            .toList();
    return Table.of(
            page.text("intake.columns.caption"),
            List.of(
                Column.text(page.text("intake.columns.written")),
                Column.text(page.text("intake.columns.taken"))),
            rows)
        .inLines();
  }

  private static Table firstRows(Page page, ImportReport report) {
    List<SheetRow> rows = report.firstRows();
    List<String> names =
        report.understood().columns().stream()
            .map(ColumnMatch::column)
            .filter(name -> !name.isEmpty())
            .limit(WIDEST)
            .toList();
    var columns = new ArrayList<Column>();
    columns.add(Column.number(page.text("intake.rows.row")));
    names.forEach(name -> columns.add(Column.text(name)));
    List<Table.Row> shown = new ArrayList<>();
    for (SheetRow row : rows) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.number(page, row.number()));
      names.forEach(name -> cells.add(Cell.of(shortened(row.cells().getOrDefault(name, "")))));
      shown.add(Table.Row.of(cells));
    }
    return Table.of(page.text("intake.rows.caption", shown.size()), columns, shown);
  }

  private static Table differences(Page page, ImportReport report) {
    var rows = new ArrayList<Table.Row>();
    for (SheetDifference each : report.differences()) {
      if (each.isNew()) {
        rows.add(
            Table.Row.of(
                Cell.of(each.key()).note(page.text("intake.place.row", each.row())),
                Cell.of(page.text("intake.differences.new")),
                Cell.EMPTY,
                Cell.EMPTY));
      } else {
        each.cells()
            .forEach(cell ->
                rows.add(
                    Table.Row.of(
                        Cell.of(each.key()).note(page.text("intake.place.row", each.row())),
                        Cell.of(cell.column()),
                        Cell.of(shortened(cell.before())),
                        Cell.of(shortened(cell.after())).bold())));
      }
    }
    int all = report.counts().added() + report.counts().changed();
    return Table.of(
        page.text("intake.differences.caption", report.differences().size(), all),
        List.of(
            Column.text(page.text("intake.differences.record")),
            Column.text(page.text("intake.differences.column")),
            Column.text(page.text("intake.differences.before")),
            Column.text(page.text("intake.differences.after"))),
        rows);
  }

  private static Table kept(Page page, ImportReport report) {
    List<Table.Row> rows =
        report.undone().kept().stream()
            .map(each ->
                Table.Row.of(
                    Cell.link(each.key(), each.address()),
                    Cell.of(each.reason().in(page.contentLocale()))))
            .toList();
    return Table.of(
        page.text("intake.kept.caption", rows.size()),
        List.of(
            Column.text(page.text("intake.differences.record")),
            Column.text(page.text("intake.kept.reason"))),
        rows);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
