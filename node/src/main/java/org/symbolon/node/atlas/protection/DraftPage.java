package org.symbolon.node.atlas.protection;

import java.util.List;
import java.util.Map;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.protection.Against;
import org.symbolon.coverage.protection.Asked;
import org.symbolon.coverage.protection.DraftSheet;
import org.symbolon.coverage.protection.Yardstick;
import org.symbolon.coverage.records.ProtectionNeed;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the sheet for who drafts a text: to be read on paper, one function after another. */
record DraftPage(Page page, Words words, AtlasData data, DraftSheet sheet) {

  DraftView view() {
    String text = text();
    String yardstick = words.instrument(sheet.yardstick().instrument());
    return new DraftView(
        page.text("atlas.protection.draft.title", text, yardstick),
        yardstick,
        page.text(
            "atlas.protection.draft.answer",
            text,
            sheet.lines(Against.LACKS).size(),
            sheet.yardstick().asked().size(),
            sheet.lines(Against.WEAKER).size(),
            yardstick),
        page.text("atlas.protection.draft.n", sheet.text().measures().size(), text),
        List.of(
            page.text("atlas.protection.lacks"),
            page.text(
                sheet.yardstick().basis() == Yardstick.Basis.POINTS
                    ? "atlas.protection.basis.POINTS"
                    : "atlas.measures.coder")),
        sheet
            .reach()
            .map(kind -> page.text("atlas.protection.reach." + kind, yardstick, text))
            .orElse(page.text("atlas.protection.reach.unknown")),
        page.asking("/atlas/protection", Map.of()),
        parts(Against.LACKS),
        parts(Against.WEAKER),
        rest());
  }

  private String text() {
    return new ProtectionSigns(page, words).label(sheet.text());
  }

  private List<DraftView.Part> parts(Against against) {
    return sheet.lines(against).stream().map(this::part).toList();
  }

  private DraftView.Part part(DraftSheet.Line line) {
    Clauses clauses = new Clauses(page, words, data);
    return new DraftView.Part(
        line.function().code(),
        words.function(page, line.function()),
        need(line.need()),
        line.asked().map(Asked::measures).map(clauses::provisions).orElse(List.of()),
        line.asked().flatMap(Asked::inheritedFrom).map(clauses::instrument).orElse(""),
        clauses.provisions(ProtectionSigns.measures(line.cell())),
        clauses.models(page.text("atlas.protection.models"), line.models()));
  }

  private String need(ProtectionNeed need) {
    return page.contentLocale().getLanguage().equals("fr") && !need.labelFr().isEmpty()
        ? need.labelFr()
        : need.label();
  }

  private Table rest() {
    ProtectionSigns signs = new ProtectionSigns(page, words);
    return Table.of(
            page.text("atlas.protection.draft.rest"),
            List.of(
                Table.Column.text(page.text("atlas.measures.function")),
                Table.Column.text(page.text("atlas.protection.draft.stands")),
                Table.Column.text(page.text("atlas.protection.draft.text")),
                Table.Column.text(page.text("atlas.protection.yardstick"))),
            sheet.lines().stream()
                .filter(line ->
                    switch (line.against()) {
                      case LACKS, WEAKER, NEITHER -> false;
                      case EQUAL, STRONGER, BEYOND, FILTERED_OUT, YARDSTICK -> true;
                    })
                .map(line ->
                    Table.Row.of(
                        Cell.link(
                            words.function(page, line.function()),
                            "/atlas/codebook/" + line.function().code()),
                        Cell.of(page.text("atlas.protection.against." + line.against())),
                        Cell.of(
                            ProtectionSigns.strongest(line.cell())
                                .map(m ->
                                    page.text("atlas.measures.art", m.article())
                                        + ": "
                                        + signs.how(m))
                                .orElse("–")),
                        Cell.of(
                            line.asked()
                                .map(Asked::strongest)
                                .map(m ->
                                    page.text("atlas.measures.art", m.article())
                                        + ": "
                                        + signs.how(m))
                                .orElse("–"))))
                .toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.protection.draft.rest"),
                page.text("atlas.protection.draft.rest.none")));
  }
}
