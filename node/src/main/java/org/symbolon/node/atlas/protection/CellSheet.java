package org.symbolon.node.atlas.protection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.protection.Against;
import org.symbolon.coverage.protection.Asked;
import org.symbolon.coverage.protection.ModelClause;
import org.symbolon.coverage.protection.ProtectionChart;
import org.symbolon.coverage.protection.ProtectionRow;
import org.symbolon.coverage.protection.Yardstick;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.measures.MeasureQuestion;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/** What stands behind the cell that the address opens: text, yardstick, models. */
record CellSheet(Page page, Words words, AtlasData data, ProtectionChart chart) {

  Optional<ProtectionView.Sheet> sheet() {
    return MeasureQuestion.open(page)
        .flatMap(id ->
            chart
                .findColumn(id.instrument())
                .flatMap(c -> chart.findRow(id.function()).map(row -> sheet(c, row))));
  }

  private ProtectionView.Sheet sheet(int c, ProtectionRow row) {
    Column column = chart.columns().get(c);
    Cell cell = row.cells().get(c);
    Clauses clauses = new Clauses(page, words, data);
    return new ProtectionView.Sheet(
        page.text(
            "atlas.measures.cell.where",
            words.instrument(column.instrument()),
            words.function(page, row.function())),
        says(cell, row, c, clauses),
        clauses.provisions(ProtectionSigns.measures(cell)),
        row.asked().map(Asked::measures).map(clauses::provisions).orElse(List.of()),
        clauses.provisions(row.modelsFor(column.id()).stream().map(ModelClause::measure).toList()),
        page.with("cell", ""),
        chart.yardstick() instanceof Yardstick.Usable usable
                && !usable.instrument().id().equals(column.id())
            ? page.asking("/atlas/protection/" + RecordAddress.segment(column.id()), Map.of())
            : "",
        row.function().code());
  }

  private String says(Cell cell, ProtectionRow row, int c, Clauses clauses) {
    String stands =
        row.against().isEmpty()
            ? ""
            : page.text("atlas.protection.says." + against(row, c), yardstick()) + " ";
    return stands
        + switch (cell) {
          case Cell.Own _ -> "";
          case Cell.None _ when !row.against().isEmpty() -> "";
          case Cell.Inherited inherited ->
              page.text(
                  "atlas.measures.sheet.inherited",
                  clauses.instrument(inherited.fromInstrument()),
                  inherited.article());
          case Cell.FilteredOut _ -> page.text("atlas.measures.filteredOut.long");
          case Cell.None _ -> page.text("atlas.measures.none");
          case Cell.NotCoded _ -> page.text("atlas.measures.notCoded.long");
        };
  }

  private static Against against(ProtectionRow row, int c) {
    return row.against().get(c);
  }

  private String yardstick() {
    return chart.yardstick() instanceof Yardstick.Usable usable
        ? words.instrument(usable.instrument())
        : "";
  }
}
