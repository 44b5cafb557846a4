package org.symbolon.node.atlas.records;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Crumb;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;
import org.symbolon.reference.TableSchema;

/** The records of the Atlas for reading: all kinds, one kind, one record, and the way out. */
@Controller
class RecordPages {

  private final RecordOverview overview;
  private final RecordList list;
  private final RecordViews views;
  private final RecordWords words;
  private final Visible visible;

  RecordPages(
      RecordOverview overview,
      RecordList list,
      RecordViews views,
      RecordWords words,
      Visible visible) {
    this.overview = overview;
    this.list = list;
    this.views = views;
    this.words = words;
    this.visible = visible;
  }

  @GetMapping("/atlas/records")
  @Performs("atlas.read")
  String kinds(Page page, Model model) {
    model.addAttribute("view", overview.view(page));
    return "atlas/records/overview";
  }

  @GetMapping("/atlas/records/{table}")
  @Performs("atlas.read")
  String list(@PathVariable String table, Page page, Model model) {
    TableSchema schema = visible.schema(page, table);
    model.addAttribute("view", list.view(page, schema));
    model.addAttribute("table", table);
    model.addAttribute("export", Page.address("/atlas/export/" + table, page.query()));
    return "atlas/records/list";
  }

  @GetMapping("/atlas/records/{table}/{key}")
  @Performs("atlas.read")
  String record(@PathVariable String table, @PathVariable String key, Page page, Model model) {
    AtlasRecord record = visible.record(page, table, key);
    RecordView view = views.view(page, record, Visible.withdrawn(page));
    model.addAttribute("view", view);
    model.addAttribute("crumbs", crumbs(page, visible.schema(page, table), view.title()));
    return "atlas/records/record";
  }

  /** What the list shows, all pages of it, with the names of columns as in the files. */
  @GetMapping("/atlas/export/{table}")
  @Performs("atlas.export")
  void export(
      @PathVariable String table,
      @RequestParam(defaultValue = "csv") String format,
      Page page,
      HttpServletResponse response)
      throws IOException {
    TableSchema schema = visible.schema(page, table);
    var found =
        list.found(
            words.in(page.contentLocale()), page.query(), schema, visible.list(page, schema));
    Export.ofMaps(
            table, schema.columnNames(), found.all().stream().map(AtlasRecord::cells).toList())
        .send(response, Export.Format.get(format));
  }

  static List<Crumb> crumbs(Page page, TableSchema schema, String here) {
    return List.of(
        new Crumb(page.text("web.part.atlas"), "/atlas"),
        new Crumb(page.text("atlas.records.title"), "/atlas/records"),
        new Crumb(schema.title(page.contentLocale()), RecordAddress.list(schema.table())),
        Crumb.here(here));
  }
}
