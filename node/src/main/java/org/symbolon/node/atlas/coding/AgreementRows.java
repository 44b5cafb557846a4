package org.symbolon.node.atlas.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.coding.Agreement;
import org.symbolon.coverage.coding.Kappa;
import org.symbolon.node.web.Export;

/**
 * The agreement on one column as a row.
 *
 * @param part ALL, or the scope or certainty that the row is about
 * @param same on how many provisions they agree
 * @param n of how many that both coded
 * @param missing where one of the two gave no value
 * @param expected what chance alone would give
 */
record AgreementRows(
    String column,
    String part,
    int same,
    int n,
    int missing,
    @Nullable Double expected,
    @Nullable Double kappa,
    @Nullable Double low,
    @Nullable Double high) {

  static final String ALL = "ALL";

  private static final List<String> COLUMNS =
      List.of("column", "part", "same", "n", "missing", "expected", "kappa", "low", "high");

  static AgreementRows of(Agreement.ColumnAgreement column, String part) {
    Kappa kappa = column.kappa();
    return new AgreementRows(
        column.column().column(),
        part,
        kappa.agreement().numerator(),
        kappa.agreement().denominator(),
        kappa.agreement().missing(),
        kappa.expected(),
        kappa.kappa(),
        kappa.low(),
        kappa.high());
  }

  /** All columns, then those of each scope, then those of each certainty. */
  static List<AgreementRows> list(Agreement agreement) {
    List<AgreementRows> rows = new ArrayList<>(of(agreement, ALL));
    agreement.byScope().forEach((scope, part) -> rows.addAll(of(part, scope.name())));
    agreement.byCertainty().forEach((sure, part) -> rows.addAll(of(part, sure.name())));
    return rows;
  }

  static List<AgreementRows> of(Agreement agreement, String part) {
    return agreement.columns().stream().map(column -> of(column, part)).toList();
  }

  /** How often the first coder gave one value and the second another. */
  record ConfusionRow(String column, String first, String second, int n) {
    static List<ConfusionRow> list(Agreement agreement) {
      return agreement.columns().stream()
          .flatMap(column ->
              column.confusion().stream()
                  .map(pair ->
                      new ConfusionRow(
                          column.column().column(), pair.first(), pair.second(), pair.n())))
          .toList();
    }
  }

  static Export export(Agreement agreement) {
    return new Export(
        "agreement", COLUMNS, list(agreement).stream().map(AgreementRows::cells).toList());
  }

  static Export exportConfusion(Agreement agreement) {
    return Export.ofMaps(
        "agreement-confusion",
        List.of("column", "first", "second", "n"),
        ConfusionRow.list(agreement).stream()
            .map(row ->
                Map.of(
                    "column", row.column(),
                    "first", row.first(),
                    "second", row.second(),
                    "n", Integer.toString(row.n())))
            .toList());
  }

  private List<String> cells() {
    return List.of(
        column,
        part,
        Integer.toString(same),
        Integer.toString(n),
        Integer.toString(missing),
        text(expected),
        text(kappa),
        text(low),
        text(high));
  }

  private static String text(@Nullable Double value) {
    return value == null ? "" : Double.toString(value);
  }
}
