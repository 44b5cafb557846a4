package org.symbolon.node.atlas.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.symbolon.coverage.codebook.FunctionUse;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the page of one function. */
record EntryPage(
    Page page,
    Words words,
    AtlasSnapshot snapshot,
    FunctionCode function,
    FunctionUse use,
    boolean blind) {

  /**
   * What the template shows.
   *
   * @param gaps where who supports it is shown; empty for who may not see it
   */
  record View(
      String code,
      String title,
      String group,
      String definition,
      String counts,
      String countsNot,
      List<See> seeAlso,
      String addressees,
      String n,
      Table examples,
      String agreed,
      Table borderline,
      Table used,
      String gaps) {}

  /** A function that is close. */
  record See(String label, String address) {}

  View view() {
    Codebook.Entry entry = Codebook.entry(snapshot, function.code());
    return new View(
        function.code(),
        words.function(page, function),
        words.code(page, "function_group", function.group()),
        words.description(page, function),
        entry.counts(page.contentLocale()),
        entry.countsNot(page.contentLocale()),
        entry.seeAlso().stream()
            .map(code -> new See(words.code(page, "function", code), address(code)))
            .toList(),
        function.addressees().stream()
            .map(addressee -> words.code(page, "addressee", addressee.name()))
            .collect(Collectors.joining(", ")),
        page.text(
            "atlas.codebook.one.n",
            use.main() + use.bundled(),
            use.texts(),
            use.activities() + use.networkActivities()),
        examples(),
        blind
            ? page.text("atlas.codebook.blind")
            : page.text(
                "atlas.codebook.agreed",
                use.agreed(),
                use.agreed() + use.borderline().size(),
                use.codedOnce()),
        borderline(),
        used(),
        page.visitor().may("atlas.analyse")
            ? "/atlas/gaps/" + RecordAddress.segment(function.code())
            : "");
  }

  private static String address(String code) {
    return "/atlas/codebook/" + RecordAddress.segment(code);
  }

  private Table examples() {
    return Table.of(
            page.text("atlas.codebook.examples.caption"),
            List.of(
                Table.Column.text(page.text("atlas.codebook.provision")),
                new Table.Column("", page.text("atlas.codebook.says"), false, true),
                Table.Column.text(page.text("atlas.measures.sheet.obligation")),
                Table.Column.text(page.text("atlas.measures.sheet.confidence"))),
            use.examples().stream()
                .map(m ->
                    Table.Row.of(
                        provision(m),
                        Cell.of(m.summary()),
                        Cell.of(words.code(page, "obligation", m.obligation().name())),
                        Cell.confidence(m.confidence().name())))
                .toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.codebook.examples.none"),
                page.text("atlas.codebook.examples.none.text")));
  }

  private Table borderline() {
    return Table.of(
            page.text("atlas.codebook.borderline.caption", use.borderline().size()),
            List.of(
                Table.Column.text(page.text("atlas.codebook.provision")),
                new Table.Column("", page.text("atlas.codebook.says"), false, true),
                Table.Column.text(page.text("atlas.codebook.coders")),
                new Table.Column("", page.text("atlas.codebook.remark"), false, true)),
            use.borderline().stream().map(this::borderline).toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.codebook.borderline.none"),
                page.text("atlas.codebook.borderline.none.text")));
  }

  private Table.Row borderline(FunctionUse.Borderline found) {
    return Table.Row.of(
        provision(found.measure()),
        Cell.of(found.measure().summary()),
        Cell.of(
            found.said().entrySet().stream()
                .map(said ->
                    page.text(
                        "atlas.codebook.coder",
                        said.getKey(),
                        words.code(page, "function", said.getValue())))
                .collect(Collectors.joining("; "))),
        Cell.of(String.join(" ", found.remarks().values())));
  }

  private Cell provision(Measure measure) {
    return Cell.link(
        page.text(
            "atlas.measures.article",
            snapshot
                .data()
                .findInstrument(measure.instrumentId())
                .map(words::instrument)
                .orElse(measure.instrumentId()),
            measure.article()),
        RecordAddress.of("measures", measure.id()));
  }

  private Table used() {
    String code = RecordAddress.segment(function.code());
    List<Table.Row> rows = new ArrayList<>();
    rows.add(used("main", use.main(), "/atlas/records/measures?function=" + code));
    rows.add(used("bundled", use.bundled(), ""));
    rows.add(
        used(
            "activities",
            use.activities(),
            "/atlas/records/structure_activities?function=" + code));
    rows.add(
        used(
            "networks",
            use.networkActivities(),
            "/atlas/records/network_activities?function=" + code));
    rows.add(used("plans", Codebook.planItems(snapshot).getOrDefault(function.code(), 0), ""));
    return Table.of(
        page.text("atlas.codebook.used"),
        List.of(
            Table.Column.text(page.text("atlas.codebook.where")),
            Table.Column.number(page.text("atlas.codebook.count"))),
        rows);
  }

  private Table.Row used(String what, int count, String address) {
    String label = page.text("atlas.codebook.used." + what);
    return Table.Row.of(
        address.isEmpty() || count == 0 ? Cell.of(label) : Cell.link(label, address),
        Cell.number(page, count));
  }
}
