package org.symbolon.coverage.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.InventedAtlas;
import org.symbolon.coverage.records.Certainty;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Scope;

class AgreementTest {

  /** Counts, shares and kappas of the shipped codings, computed apart in Python. */
  @Test
  void theShippedCodingsAgreeAsPythonSaysThatTheyDo() {
    Agreement agreement = Agreement.of(book(AtlasFiles.data()), CodingOptions.with("2"));
    assertThat(agreement.n()).isEqualTo(374);
    assertThat(agreement.uncoded()).isZero();
    is(agreement, CodedColumn.CATEGORY, 344, 0.8978030385834517);
    is(agreement, CodedColumn.FUNCTION, 337, 0.8987784361056251);
    is(agreement, CodedColumn.ALSO_FUNCTIONS, 238, 0.057131205279353475);
    is(agreement, CodedColumn.CRIME, 321, 0.7768295428957442);
    is(agreement, CodedColumn.OBLIGATION, 345, 0.845353181053412);
    is(agreement, CodedColumn.PRECISION, 317, 0.7192672873566245);
  }

  @Test
  void everyPartOfAColumnAddsUpToItsWhole() {
    Agreement agreement = Agreement.of(book(AtlasFiles.data()), CodingOptions.with("2"));
    for (CodedColumn column : CodedColumn.values()) {
      var whole = agreement.column(column);
      assertThat(whole.confusion().stream().mapToInt(Agreement.Confusion::n).sum())
          .isEqualTo(whole.kappa().agreement().denominator());
      assertThat(
              agreement.byScope().values().stream()
                  .mapToInt(part -> part.column(column).kappa().agreement().numerator())
                  .sum())
          .isEqualTo(whole.kappa().agreement().numerator());
      assertThat(
              agreement.byCertainty().values().stream()
                  .mapToInt(part -> part.column(column).kappa().agreement().denominator())
                  .sum())
          .isEqualTo(374);
    }
    assertThat(agreement.byScope()).containsOnlyKeys(Scope.values());
    assertThat(agreement.same() + agreement.disagreements().size()).isEqualTo(374);
  }

  @Test
  void doubtfulMeasuresCanBeLeftOut() {
    CodingOptions sure = new CodingOptions("1", "2", Set.of(), Set.of(), Set.of(), Confidence.M);
    long doubtful =
        AtlasFiles.data().measures().stream().filter(m -> m.confidence() == Confidence.L).count();
    assertThat(Agreement.of(book(AtlasFiles.data()), sure).n()).isEqualTo(374 - (int) doubtful);
  }

  @Test
  void furtherFunctionsAreComparedAsASet() {
    AtlasData data = atlas("A;B", "SHALL", "F", "B; A ", "SHALL", "IMPLEMENTING");
    Agreement agreement = Agreement.of(book(data), CodingOptions.with("2"));
    assertThat(agreement.disagreements()).isEmpty();
    assertThat(agreement.same()).isEqualTo(1);
  }

  @Test
  void anEmptyCellIsMissingAndNoDisagreementButAnEmptySetIsAnAnswer() {
    AtlasData data = atlas("", "SHALL", "F", "A", "SHALL", "");
    Agreement agreement = Agreement.of(book(data), CodingOptions.with("2"));
    assertThat(agreement.column(CodedColumn.PRECISION).kappa().agreement().missing()).isEqualTo(1);
    assertThat(agreement.disagreements())
        .singleElement()
        .satisfies(one -> assertThat(one.columns()).containsOnlyKeys(CodedColumn.ALSO_FUNCTIONS));
  }

  @Test
  void theCoarseObligationIsComparedToo() {
    AtlasData data = atlas("", "CONSIDER", "F", "", "ENDEAVOUR", "IMPLEMENTING");
    Agreement agreement = Agreement.of(book(data), CodingOptions.with("2"));
    assertThat(agreement.disagreements().getFirst().columns())
        .containsOnlyKeys(CodedColumn.OBLIGATION);
  }

  @Test
  void aSettledDifferenceRaisesNoAgreement() {
    AtlasData before = atlas("", "SHALL", "F", "", "MAY", "IMPLEMENTING");
    AtlasData after = atlas("", "MAY", "F", "", "MAY", "IMPLEMENTING");
    var settled = new Settled("I:0", "2", CodedColumn.OBLIGATION, "SHALL", "MAY", "MAY", false);
    Agreement agreement =
        Agreement.of(CodingBook.of(after, List.of(settled)), CodingOptions.with("2"));
    assertThat(agreement.columns())
        .isEqualTo(Agreement.of(book(before), CodingOptions.with("2")).columns());
    assertThat(agreement.disagreements().getFirst().columns())
        .containsEntry(CodedColumn.OBLIGATION, Disagreement.State.SETTLED)
        .containsEntry(CodedColumn.OBLIGATION_LEVEL, Disagreement.State.SETTLED);
    assertThat(agreement.disagreements().getFirst().isOpen()).isFalse();
  }

  @Test
  void aSettlementThatWasOvertakenIsOpenAgain() {
    AtlasData after = atlas("", "MAY", "F", "", "MAY", "IMPLEMENTING");
    var settled = new Settled("I:0", "2", CodedColumn.OBLIGATION, "SHALL", "MAY", "MAY", true);
    var one =
        Agreement.of(CodingBook.of(after, List.of(settled)), CodingOptions.with("2"))
            .disagreements()
            .getFirst();
    assertThat(one.state(CodedColumn.OBLIGATION)).contains(Disagreement.State.OVERTAKEN);
    assertThat(one.isOpen()).isTrue();
    assertThat(one.open("F")).contains(CodedColumn.OBLIGATION);
  }

  @Test
  void aFunctionIsTouchedWhereOneCoderDoesNotFindIt() {
    AtlasData data = atlas("A", "SHALL", "B", "", "MAY", "IMPLEMENTING");
    var one = Agreement.of(book(data), CodingOptions.with("2")).disagreements().getFirst();
    assertThat(one.touching("F")).containsExactly(CodedColumn.FUNCTION);
    assertThat(one.touching("B")).containsExactly(CodedColumn.FUNCTION);
    assertThat(one.touching("A")).containsExactly(CodedColumn.ALSO_FUNCTIONS);
    assertThat(one.touching("C")).isEmpty();
  }

  @Test
  void whatOneOfThemDidNotCodeIsMissing() {
    AtlasData data = base("", "SHALL").measure("I", "F", "", "THB", "SHALL", "H").data();
    Agreement agreement = Agreement.of(book(data), CodingOptions.with("2"));
    assertThat(agreement.n()).isZero();
    assertThat(agreement.uncoded()).isEqualTo(2);
    assertThat(agreement.columns())
        .allSatisfy(column -> {
          assertThat(column.kappa().agreement().missing()).isEqualTo(2);
          assertThat(column.kappa().kappa()).isNull();
        });
    assertThat(agreement.ends()).isEmpty();
  }

  @Test
  void anyTwoCodersCanBeCompared() {
    var tables = base("", "SHALL");
    coding(tables, "2", "F", "", "SHALL", "IMPLEMENTING");
    coding(tables, "10", "F", "", "MAY", "IMPLEMENTING");
    CodingBook book = book(tables.data());
    assertThat(book.coders()).containsExactly("1", "2", "10");
    var options = new CodingOptions("2", "10", Set.of(), Set.of(), Set.of(Certainty.HIGH), null);
    assertThat(Agreement.of(book, options).disagreements()).hasSize(1);
  }

  private static void is(Agreement agreement, CodedColumn column, int same, double kappa) {
    Kappa found = agreement.column(column).kappa();
    assertThat(found.agreement().numerator()).isEqualTo(same);
    assertThat(found.agreement().denominator()).isEqualTo(374);
    assertThat(found.agreement().missing()).isZero();
    assertThat(found.kappa()).isCloseTo(kappa, within(1e-12));
  }

  private static CodingBook book(AtlasData data) {
    return CodingBook.of(data, List.of());
  }

  private static AtlasData atlas(
      String also, String obligation, String f2, String also2, String obligation2, String p2) {
    var tables = base(also, obligation);
    coding(tables, "2", f2, also2, obligation2, p2);
    return tables.data();
  }

  private static InventedAtlas base(String also, String obligation) {
    InventedAtlas atlas = InventedAtlas.empty();
    for (String function : List.of("F", "A", "B", "C")) {
      atlas.function(function, "PROT", "EXECUTIVE");
    }
    return atlas.instrument("I", "O", "NORTH").measure("I", "F", also, "THB", obligation, "H");
  }

  private static void coding(
      InventedAtlas atlas, String coder, String f, String also, String obligation, String p) {
    atlas.row(
        "measures_second_coding",
        "measure_id",
        "I:0",
        "coder",
        coder,
        "category",
        "PROT",
        "function",
        f,
        "also_functions",
        also,
        "crime",
        "THB",
        "obligation",
        obligation,
        "precision",
        p,
        "certainty",
        "high");
  }
}
