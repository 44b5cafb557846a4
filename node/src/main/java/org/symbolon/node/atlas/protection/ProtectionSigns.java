package org.symbolon.node.atlas.protection;

import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.FunctionRow;
import org.symbolon.coverage.measures.Homogeneity;
import org.symbolon.coverage.protection.Against;
import org.symbolon.coverage.protection.Asked;
import org.symbolon.coverage.protection.ProtectionRow;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.atlas.coding.Disputed;
import org.symbolon.node.atlas.measures.CellSign;
import org.symbolon.node.atlas.measures.MeasureQuestion;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/** Puts a cell and how it stands to the yardstick into signs and words. */
record ProtectionSigns(Page page, Words words, Disputed disputed) {

  /** Signs without a mark of disputes. */
  ProtectionSigns(Page page, Words words) {
    this(page, words, Disputed.NONE);
  }

  /**
   * A cell of the chart.
   *
   * @param sign the sign of the chart of measures
   * @param mark how it stands to the yardstick, in one sign; empty where there is no comparison
   * @param says the same in words, for who cannot see the mark
   */
  record Sign(CellSign sign, String mark, String says) {}

  Sign of(Column column, ProtectionRow row, int c) {
    Cell cell = row.cells().get(c);
    CellSign sign =
        CellSign.of(
            page,
            words,
            column,
            new FunctionRow(row.function(), row.cells(), EMPTY),
            cell,
            disputed);
    if (row.against().isEmpty()) {
      return new Sign(sign, "", "");
    }
    Against against = row.against().get(c);
    return new Sign(
        against == Against.LACKS ? lack(sign, column, row) : sign,
        mark(against),
        page.text("atlas.protection.against." + against));
  }

  private static final Homogeneity EMPTY =
      new Homogeneity(
          org.symbolon.coverage.Share.of(0, 0),
          0,
          java.util.Map.of(),
          org.symbolon.coverage.Share.of(0, 0));

  /** What lacks is a way too: it opens the models. */
  private CellSign lack(CellSign sign, Column column, ProtectionRow row) {
    String id = new MeasureQuestion.CellId(column.id(), row.function().code()).toString();
    return new CellSign(
        "sy-c sy-c--lack",
        "−",
        "",
        false,
        sign.disputed(),
        "−"
            + (sign.disputed() ? CellSign.DISPUTED : "")
            + ": "
            + page.text(
                "atlas.measures.cell.where",
                words.instrument(column.instrument()),
                words.function(page, row.function()))
            + ": "
            + page.text("atlas.protection.against.LACKS")
            + (sign.disputed() ? ", " + page.text("atlas.measures.key.disputed") : ""),
        page.with("cell", id) + "#sheet",
        page.parameter("cell").equals(id));
  }

  static String mark(Against against) {
    return switch (against) {
      case LACKS, NEITHER, FILTERED_OUT, YARDSTICK -> "";
      case WEAKER -> "<";
      case EQUAL -> "=";
      case STRONGER -> ">";
      case BEYOND -> "+";
    };
  }

  static String state(Cell cell) {
    return switch (cell) {
      case Cell.Own _ -> "OWN";
      case Cell.Inherited _ -> "INHERITED";
      case Cell.FilteredOut _ -> "FILTERED_OUT";
      case Cell.None _ -> "NONE";
      case Cell.NotCoded _ -> "NOT_CODED";
    };
  }

  /** Every provision behind a cell, those that the filter leaves out too. */
  static List<Measure> measures(Cell cell) {
    return switch (cell) {
      case Cell.Own own -> own.measures();
      case Cell.Inherited inherited -> inherited.measures();
      case Cell.FilteredOut out -> out.measures();
      case Cell.None _, Cell.NotCoded _ -> List.of();
    };
  }

  /** The provision that stands for a cell. */
  static Optional<Measure> strongest(Cell cell) {
    return switch (cell) {
      case Cell.Own own -> Optional.of(own.strongest());
      case Cell.Inherited inherited ->
          Optional.of(new Asked(inherited.measures(), Optional.empty()).strongest());
      case Cell.FilteredOut _, Cell.None _, Cell.NotCoded _ -> Optional.empty();
    };
  }

  /** "shall; needs national law". */
  String how(Measure measure) {
    String strength = words.strength(page, measure.obligation().strength());
    return measure
        .precision()
        .map(precision -> strength + "; " + words.precision(page, precision))
        .orElse(strength);
  }

  /** A text as a column is headed. */
  String label(Column column) {
    return column.amendments().isEmpty()
        ? words.instrument(column.instrument())
        : page.text(
            "atlas.measures.amended",
            words.instrument(column.instrument()),
            column.amendments().stream()
                .map(amending -> year(amending.adopted().text()))
                .distinct()
                .collect(java.util.stream.Collectors.joining(", ")));
  }

  static String year(String date) {
    return date.length() >= 4 ? date.substring(0, 4) : "";
  }
}
