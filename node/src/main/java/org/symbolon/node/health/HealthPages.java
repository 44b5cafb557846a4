package org.symbolon.node.health;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.node.access.Performs;
import org.symbolon.node.health.HealthReport.Entry;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** How the node is, for those who run it. */
@Controller
class HealthPages {

  private final HealthReport report;

  HealthPages(HealthReport report) {
    this.report = report;
  }

  @Performs("health.see")
  @GetMapping("/health")
  String list(Page page, Model model) {
    List<Entry> found = report.look();
    long ill = found.stream().filter(entry -> !entry.finding().well()).count();
    model.addAttribute("answer", page.text("health.answer", found.size(), ill));
    model.addAttribute(
        "table",
        Table.of(
            page.text("health.title"),
            List.of(
                Table.Column.text(page.text("health.what")),
                Table.Column.text(page.text("health.level")),
                Table.Column.text(page.text("health.seen")),
                Table.Column.text(page.text("health.todo"))),
            found.stream().map(entry -> row(page, entry)).toList()));
    return "health/health";
  }

  private static Table.Row row(Page page, Entry entry) {
    var finding = entry.finding();
    return Table.Row.of(
        Cell.of(name(page, entry.code())).note(entry.code()),
        Cell.of(page.text("health.level." + finding.level().name())).bold(),
        Cell.of(finding.seen().in(page.contentLocale(), page.texts())),
        Cell.of(finding.remedy().in(page.contentLocale(), page.texts())));
  }

  static String name(Page page, String code) {
    return page.texts().find(page.contentLocale(), "health.check." + code).orElse(code);
  }
}
