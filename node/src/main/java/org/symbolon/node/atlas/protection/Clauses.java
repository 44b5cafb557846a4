package org.symbolon.node.atlas.protection;

import java.util.List;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.protection.ModelClause;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Provisions as tables and lines of a page. */
record Clauses(Page page, Words words, AtlasData data) {

  /** The models for a drafter: instrument and article, obligation, precision, summary. */
  Table models(String caption, List<ModelClause> models) {
    return Table.of(
            caption,
            List.of(
                Table.Column.text(page.text("atlas.protection.model.where")),
                Table.Column.text(page.text("atlas.protection.model.obligation")),
                Table.Column.text(page.text("atlas.protection.model.precision")),
                new Table.Column("", page.text("atlas.protection.model.summary"), false, true),
                Table.Column.text(page.text("atlas.measures.sheet.confidence"))),
            models.stream().map(this::row).toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.protection.model.none"),
                page.text("atlas.protection.model.none.text")));
  }

  private Table.Row row(ModelClause model) {
    Measure measure = model.measure();
    String where =
        page.text("atlas.measures.article", instrument(measure.instrumentId()), measure.article());
    return Table.Row.of(
        Cell.link(where, record(measure)).note(note(model)),
        Cell.of(words.code(page, "obligation", measure.obligation().name())),
        Cell.of(
            measure
                .precision()
                .map(precision -> words.precision(page, precision))
                .orElse(page.text("atlas.unknown"))),
        Cell.of(measure.summary()),
        Cell.confidence(measure.confidence().name()));
  }

  private String note(ModelClause model) {
    if (model.isBundled()) {
      return page.text(
          "atlas.protection.model.bundled",
          words.code(page, "function", model.measure().function()));
    }
    return model.further() == 0 ? "" : page.text("atlas.protection.model.further", model.further());
  }

  List<ProtectionView.Provision> provisions(List<Measure> measures) {
    ProtectionSigns signs = new ProtectionSigns(page, words);
    return measures.stream()
        .map(measure ->
            new ProtectionView.Provision(
                record(measure),
                page.text(
                    "atlas.measures.article",
                    instrument(measure.instrumentId()),
                    measure.article()),
                signs.how(measure),
                words.crime(page, measure.crime()),
                measure.summary(),
                measure.confidence().name()))
        .toList();
  }

  String instrument(String id) {
    return data.findInstrument(id).map(words::instrument).orElse(id);
  }

  /** A point of a yardstick that is not coded is a record of another table. */
  private String record(Measure measure) {
    boolean point = data.yardstickPoints().stream().anyMatch(p -> p.id().equals(measure.id()));
    return RecordAddress.of(point ? "yardstick_points" : "measures", measure.id());
  }
}
