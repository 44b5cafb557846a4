package org.symbolon.node.intake.imports;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.node.access.Performs;
import org.symbolon.node.intake.SheetCounts;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.node.web.Table.Column;

/** All imports of this node, the newest first. */
@Controller
class ImportList {

  private static final Listing<SheetImport> LISTING =
      Listing.<SheetImport>searching(each -> List.of(each.fileName(), each.target()))
          .sort("when", Comparator.comparing(SheetImport::uploadedAt).reversed())
          .sortText("file", SheetImport::fileName)
          .sortText("state", each -> each.state().name())
          .filterText("target", SheetImport::target);

  private final Imports imports;
  private final Targets targets;

  ImportList(Imports imports, Targets targets) {
    this.imports = imports;
    this.targets = targets;
  }

  @GetMapping("/imports")
  @Performs("intake.upload")
  String list(Page page, Model model) {
    List<SheetImport> all = imports.list();
    var result = LISTING.of(page, all);
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
    model.addAttribute("count", (long) all.size());
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

  private Table.Row row(Page page, SheetImport each) {
    String title =
        targets
            .find(each.target())
            .map(target -> target.title().in(page.contentLocale()))
            .orElse(each.target());
    boolean counted = each.state() != ImportState.READING && each.state() != ImportState.REFUSED;
    SheetCounts counts = each.report().counts();
    return Table.Row.of(
        Cell.link(each.fileName(), "/imports/" + each.id()),
        Cell.of(title),
        Cell.of(ImportWords.state(page, each.state())),
        counted ? Cell.number(page, counts.added()) : Cell.EMPTY,
        counted ? Cell.number(page, counts.changed()) : Cell.EMPTY,
        Cell.of(each.uploadedBy()),
        Cell.of(page.moment(each.uploadedAt())));
  }
}
