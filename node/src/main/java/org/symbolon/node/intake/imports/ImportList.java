package org.symbolon.node.intake.imports;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.node.web.Table.Column;

/** All imports of this node, the newest first. */
@Controller
class ImportList {

  private final ImportLines lines;
  private final Targets targets;
  private final Uploaders uploaders;

  ImportList(ImportLines lines, Targets targets, Uploaders uploaders) {
    this.lines = lines;
    this.targets = targets;
    this.uploaders = uploaders;
  }

  @GetMapping("/imports")
  @Performs("intake.upload")
  String list(Page page, Model model) {
    Listing.Result<ImportLines.Line> result = lines.page(page.query());
    List<Column> columns =
        List.of(
            Column.text(page.text("intake.list.file")).sortedBy("file"),
            Column.text(page.text("intake.list.target")),
            Column.text(page.text("intake.list.state")).sortedBy("state"),
            Column.number(page.text("intake.list.added")),
            Column.number(page.text("intake.list.changed")),
            Column.text(page.text("intake.list.by")),
            Column.text(page.text("intake.list.when")).sortedBy("when"));
    List<Table.Row> rows = result.shown().stream().map(each -> row(page, each)).toList();
    model.addAttribute("count", (long) result.before());
    model.addAttribute(
        "table",
        Table.of(page.text("intake.list.caption"), columns, rows)
            .from(result)
            .orEmpty(
                new Table.Empty(
                    page.text("intake.list.empty"),
                    page.text("intake.list.empty.text"),
                    page.text("intake.upload.title"),
                    "/imports/new")));
    return "intake/imports/list";
  }

  private Table.Row row(Page page, ImportLines.Line each) {
    String title =
        targets
            .find(each.target())
            .map(target -> target.title().in(page.contentLocale()))
            .orElse(each.target());
    boolean counted = each.state() != ImportState.READING && each.state() != ImportState.REFUSED;
    return Table.Row.of(
        Cell.link(each.fileName(), "/imports/" + each.id()),
        Cell.of(title),
        Cell.of(ImportWords.state(page, each.state())),
        counted ? Cell.number(page, each.added()) : Cell.EMPTY,
        counted ? Cell.number(page, each.changed()) : Cell.EMPTY,
        Cell.of(uploaders.name(page, each.uploadedBy())),
        Cell.of(page.moment(each.uploadedAt())));
  }
}
