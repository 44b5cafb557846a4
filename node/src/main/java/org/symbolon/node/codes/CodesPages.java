package org.symbolon.node.codes;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;

/** Shows, searches and exports every list that ships. */
@Controller
class CodesPages {

  private static final Listing<ReferenceList> LISTING =
      Listing.<ReferenceList>searching(list -> List.of(list.title(), list.name(), list.source()))
          .filter("kind", (list, kind) -> list.kind().address().equals(kind))
          .sortText("title", ReferenceList::title)
          .sort("rows", java.util.Comparator.comparingInt(list -> list.rows().size()))
          .sortText("as_of", ReferenceList::asOf);

  private final Catalogue catalogue;

  CodesPages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/codes")
  @Performs("codes.read")
  String index(Page page, Model model) {
    List<ReferenceList> all = catalogue.all(page);
    Listing.Result<ReferenceList> result = LISTING.of(page, all);
    List<Table.Row> rows = result.shown().stream().map(list -> row(page, list)).toList();
    Table table =
        Table.of(
                page.text("codes.caption"),
                List.of(
                    Table.Column.text(page.text("codes.list")).sortedBy("title"),
                    Table.Column.text(page.text("codes.kind")),
                    Table.Column.number(page.text("codes.rows")).sortedBy("rows"),
                    Table.Column.text(page.text("codes.source")),
                    Table.Column.text(page.text("codes.asof")).sortedBy("as_of"),
                    Table.Column.text(page.text("codes.confidence"))),
                rows)
            .from(result)
            .orEmpty(
                new Table.Empty(
                    page.text("codes.none"),
                    page.text("codes.none.todo"),
                    page.text("codes.none.all"),
                    "/codes"));
    model.addAttribute("table", table);
    model.addAttribute("lists", all.size());
    model.addAttribute("rows", all.stream().mapToLong(list -> list.rows().size()).sum());
    model.addAttribute(
        "filter",
        Filter.empty()
            .search(page)
            .select(
                "kind",
                page.text("codes.kind"),
                Arrays.stream(ReferenceList.Kind.values())
                    .map(kind -> Option.of(kind.address(), kind(page, kind)))
                    .toList()));
    return "codes/index";
  }

  private static String kind(Page page, ReferenceList.Kind kind) {
    return page.text("codes.kind." + kind.address());
  }

  private static Table.Row row(Page page, ReferenceList list) {
    return Table.Row.of(
        Cell.link(list.title(), list.address()).note(list.name()),
        Cell.of(kind(page, list.kind())),
        Cell.number(page, list.rows().size()),
        Cell.of(list.source().isEmpty() ? page.text("codes.byrow") : list.source()),
        Cell.of(list.asOf().isEmpty() ? page.text("codes.byrow") : list.asOf()),
        list.confidence().isEmpty()
            ? Cell.of(page.text("codes.byrow"))
            : Cell.confidence(list.confidence()).note(page.text("codes.byfile")));
  }

  @GetMapping("/codes/{kind}/{name}")
  @Performs("codes.read")
  String list(@PathVariable String kind, @PathVariable String name, Page page, Model model) {
    ReferenceList list = get(page, kind, name);
    var view = new ListView(list, catalogue.data().codeLists(), page);
    var result = view.result();
    model.addAttribute("list", list);
    model.addAttribute("table", view.table(result));
    model.addAttribute("filter", view.filter());
    model.addAttribute("total", result.total());
    return "codes/list";
  }

  @GetMapping(path = "/codes/{kind}/{name}", params = "format")
  @Performs("codes.read")
  void export(
      @PathVariable String kind,
      @PathVariable String name,
      @RequestParam String format,
      Page page,
      HttpServletResponse response)
      throws IOException {
    Export.Format wanted = Export.Format.get(format);
    ReferenceList list = get(page, kind, name);
    var view = new ListView(list, catalogue.data().codeLists(), page);
    Export.ofMaps(list.name(), list.columnNames(), view.result().all()).send(response, wanted);
  }

  private ReferenceList get(Page page, String kind, String name) {
    return catalogue.find(page, kind, name).orElseThrow(Refusal::notFound);
  }
}
