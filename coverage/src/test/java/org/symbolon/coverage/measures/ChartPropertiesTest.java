package org.symbolon.coverage.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.InventedAtlas;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Relation;

class ChartPropertiesTest {

  private static MeasureOptions someOptions(RandomGenerator random) {
    MeasureOptions options = MeasureOptions.all().withMinInstruments(0);
    options = random.nextBoolean() ? options : options.withCrime(Crime.SOM);
    options = random.nextBoolean() ? options : options.withMinConfidence(Confidence.M);
    return random.nextBoolean() ? options : options.withMinProvisions(1 + random.nextInt(3));
  }

  @Test
  void noCellReadsNoneWhileAnyMeasureCarriesTheFunction() {
    Seeds.each(
        "no false none",
        2001,
        Seeds.times(300, 3000),
        random -> {
          AtlasData data = InventedAtlas.random(random).data();
          MeasureChart chart = MeasureChart.of(data, someOptions(random));
          for (Column column : chart.columns()) {
            for (FunctionRow row : chart.rows()) {
              Cell cell = chart.findCell(column.id(), row.function().code()).orElseThrow();
              boolean carried =
                  data.measures().stream()
                      .filter(m ->
                          column.members().stream().anyMatch(i -> i.id().equals(m.instrumentId())))
                      .anyMatch(m -> m.carries(row.function().code()));
              if (carried) {
                assertThat(cell).isNotInstanceOfAny(Cell.None.class, Cell.NotCoded.class);
              }
              if (cell instanceof Cell.Own own) {
                assertThat(own.measures()).allMatch(m -> m.carries(row.function().code()));
              }
            }
          }
        });
  }

  @Test
  void dutiesAreInheritedByApplicationOnly() {
    Seeds.each(
        "inheritance",
        2002,
        Seeds.times(300, 3000),
        random -> {
          AtlasData data = InventedAtlas.random(random).data();
          MeasureChart chart = MeasureChart.of(data, someOptions(random));
          for (Column column : chart.columns()) {
            for (FunctionRow row : chart.rows()) {
              if (chart.findCell(column.id(), row.function().code()).orElseThrow()
                  instanceof Cell.Inherited inherited) {
                assertThat(data.relations())
                    .anyMatch(relation ->
                        relation.relation().equals(Relation.APPLIES_TO)
                            && relation.from().equals(inherited.fromInstrument())
                            && column.members().stream()
                                .anyMatch(i -> i.id().equals(relation.to())));
              }
            }
          }
        });
  }

  @Test
  void anAmendingActNeverAddsAColumn() {
    Seeds.each(
        "amending acts",
        2003,
        Seeds.times(300, 3000),
        random -> {
          InventedAtlas atlas = InventedAtlas.random(random);
          MeasureChart before = MeasureChart.of(atlas.data(), MeasureOptions.all());
          if (before.columns().isEmpty()) {
            return;
          }
          atlas
              .instrument("I99", "S0", "GLOBAL")
              .measure("I99", "F0", "F1", "THB", "SHALL", "L")
              .relation("I99", "AMENDS", before.columns().getFirst().id());
          MeasureChart after = MeasureChart.of(atlas.data(), MeasureOptions.all());
          assertThat(after.columns().stream().map(Column::id))
              .isEqualTo(before.columns().stream().map(Column::id).toList());
          assertThat(after.figures().instruments()).isEqualTo(before.figures().instruments() + 1);
          assertThat(after.measures()).hasSize(before.measures().size() + 1);
        });
  }

  @Test
  void everyInstrumentIsAColumnOrLeftOutWithAReason() {
    Seeds.each(
        "nothing is lost",
        2004,
        Seeds.times(300, 3000),
        random -> {
          AtlasData data = InventedAtlas.random(random).data();
          MeasureChart chart = MeasureChart.of(data, someOptions(random));
          int members = chart.columns().stream().mapToInt(c -> c.members().size()).sum();
          assertThat(members + chart.leftOut().size()).isEqualTo(data.instruments().size());
        });
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Seeds.each(
        "order of rows",
        2005,
        Seeds.times(100, 1000),
        random -> {
          InventedAtlas atlas = InventedAtlas.random(random);
          MeasureOptions options = someOptions(random);
          MeasureChart one = MeasureChart.of(atlas.data(), options);
          MeasureChart other = MeasureChart.of(atlas.shuffled(random), options);
          assertThat(other.columns()).isEqualTo(one.columns());
          assertThat(other.rows()).isEqualTo(one.rows());
          assertThat(other.figures()).isEqualTo(one.figures());
        });
  }

  /** Counted pair by pair, apart from the chart. */
  @Test
  void agreementIsTheShareOfPairsOnOneStep() {
    Seeds.each(
        "agreement",
        2006,
        Seeds.times(200, 2000),
        random -> {
          MeasureChart chart =
              MeasureChart.of(InventedAtlas.random(random).data(), someOptions(random));
          for (FunctionRow row : chart.rows()) {
            int alike = 0;
            int pairs = 0;
            for (int i = 0; i < row.cells().size(); i++) {
              for (int j = 0; j < i; j++) {
                if (row.cells().get(i) instanceof Cell.Own a
                    && row.cells().get(j) instanceof Cell.Own b
                    && a.strength().obliges()
                    && b.strength().obliges()) {
                  pairs++;
                  alike += a.strength() == b.strength() ? 1 : 0;
                }
              }
            }
            assertThat(row.homogeneity().agreement()).isEqualTo(Share.of(alike, pairs));
          }
        });
  }

  @Test
  void twoActsThatAmendEachOtherAreStillOneText() {
    MeasureChart chart =
        MeasureChart.of(
            InventedAtlas.empty()
                .instrument("I0", "S0", "GLOBAL")
                .instrument("I1", "S0", "GLOBAL")
                .relation("I0", "AMENDS", "I1")
                .relation("I1", "AMENDS", "I0")
                .data(),
            MeasureOptions.all());
    assertThat(chart.columns()).singleElement().satisfies(c -> assertThat(c.members()).hasSize(2));
  }

  @Test
  void theStrongestProvisionStandsForTheCellAndOfTheseTheMostExact() {
    AtlasData data =
        InventedAtlas.empty()
            .function("F0", "PROT", "EXECUTIVE")
            .instrument("I0", "S0", "GLOBAL")
            .measure("I0", "F0", "", "THB", "MAY", "L")
            .measure("I0", "F0", "", "SOM", "SHALL", "L")
            .data();
    Cell.Own own =
        (Cell.Own) MeasureChart.of(data, MeasureOptions.all()).findCell("I0", "F0").orElseThrow();
    assertThat(own.strongest()).extracting(Measure::crime).isEqualTo(Crime.SOM);
    assertThat(own.crimes()).containsExactly(Crime.THB, Crime.SOM);
    assertThat(own.doubtful()).isTrue();
    assertThat(own.count()).isEqualTo(2);
  }

  @Test
  void provisionsThatAFilterHidesAreNotCalledNone() {
    AtlasData data =
        InventedAtlas.empty()
            .function("F0", "PROT", "EXECUTIVE")
            .function("F1", "PROT", "EXECUTIVE")
            .instrument("I0", "S0", "GLOBAL")
            .instrument("I1", "S0", "GLOBAL")
            .measure("I0", "F0", "", "THB", "SHALL", "H")
            .data();
    MeasureChart chart =
        MeasureChart.of(data, MeasureOptions.all().withCrime(Crime.SOM).withMinInstruments(0));
    assertThat(chart.findCell("I0", "F0")).containsInstanceOf(Cell.FilteredOut.class);
    assertThat(chart.findCell("I0", "F1")).containsInstanceOf(Cell.None.class);
    assertThat(chart.findCell("I1", "F0")).containsInstanceOf(Cell.NotCoded.class);
  }

  @Test
  void whatIsExcludedByHandStaysOutAndWhatIsIncludedStaysIn() {
    AtlasData data =
        InventedAtlas.empty()
            .instrument("I0", "S0", "GLOBAL")
            .instrument("I1", "S0", "GLOBAL")
            .instrument("I2", "S0", "GLOBAL")
            .data();
    MeasureChart chart =
        MeasureChart.of(
            data,
            MeasureOptions.firstView().withInclude(Set.of("I0", "I1")).withExclude(Set.of("I1")));
    assertThat(chart.columns()).singleElement().satisfies(c -> assertThat(c.id()).isEqualTo("I0"));
    assertThat(chart.leftOut())
        .containsExactly(
            new LeftOutInstrument("I1", LeftOutInstrument.Reason.EXCLUDED_BY_HAND, 0),
            new LeftOutInstrument("I2", LeftOutInstrument.Reason.NOT_CODED, 0));
  }

  @Test
  void withoutRecordsTheChartIsEmpty() {
    MeasureChart chart = MeasureChart.of(AtlasData.empty(), MeasureOptions.all());
    assertThat(chart.columns()).isEmpty();
    assertThat(chart.rows()).isEmpty();
    assertThat(chart.figures().scopes()).hasSize(4);
    assertThat(chart.answer().mostWidespread()).isEmpty();
  }
}
