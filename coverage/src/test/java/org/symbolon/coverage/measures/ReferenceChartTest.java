package org.symbolon.coverage.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.measures.MeasureFigures.ScopeFigures;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Obligation;
import org.symbolon.coverage.records.Precision;

/**
 * The figures of field/atlas.md section 2, data/atlas/README.md and the page of the chart of
 * measures.
 */
class ReferenceChartTest {
  private static final Set<String> CORE =
      Set.of("UN-TIP", "COE-197", "EU-2011-36", "ASEAN-ACTIP", "SAARC-TRAF", "ILO-P029");

  private static final AtlasData data = AtlasFiles.data();
  private final MeasureChart page =
      MeasureChart.of(data, MeasureOptions.firstView().withInclude(Set.of("CIS-2005")));

  @Test
  void theFiguresOfTheFieldAreReproduced() {
    MeasureFigures figures = MeasureChart.of(data, MeasureOptions.all()).figures();
    assertThat(figures.instruments()).isEqualTo(156);
    assertThat(figures.coded()).isEqualTo(48);
    assertThat(figures.measures()).isEqualTo(374);
    assertThat(figures.scopes())
        .isEqualTo(
            Map.of(
                ScopeGroup.UNIVERSAL, new ScopeFigures(175, 25, 59, 15),
                ScopeGroup.COE, new ScopeFigures(60, 8, 15, 2),
                ScopeGroup.EU, new ScopeFigures(79, 3, 6, 1),
                ScopeGroup.OTHER, new ScopeFigures(55, 5, 19, 4)));
    assertThat(figures.scopes().keySet().stream().map(Enum::name))
        .containsExactly("UNIVERSAL", "COE", "EU", "OTHER");
  }

  @Test
  void thePageHasTenTextsAndOneThatIsNotCoded() {
    assertThat(page.columns()).hasSize(11);
    assertThat(page.codedTexts()).isEqualTo(10);
    assertThat(page.measures()).hasSize(265);
    assertThat(page.shownMeasures()).hasSize(198);
    assertThat(page.columns().stream().filter(c -> !c.amendments().isEmpty()))
        .singleElement()
        .satisfies(column -> {
          assertThat(column.id()).isEqualTo("EU-2011-36");
          assertThat(column.amendments().getFirst().id()).isEqualTo("EU-2024-1712");
          assertThat(column.measures()).hasSize(41);
        });
    List<LeftOutInstrument> coded =
        page.leftOut().stream().filter(LeftOutInstrument::isCoded).toList();
    assertThat(coded).hasSize(37);
    assertThat(coded.stream().mapToInt(LeftOutInstrument::provisions).sum()).isEqualTo(109);
    assertThat(page.groups().stream().map(g -> g.rows().size() + " of " + g.functions()))
        .containsExactly("6 of 12", "5 of 12", "5 of 15", "11 of 21", "7 of 13");
  }

  @Test
  void everyRowOfThePageIsReproduced() {
    String[] rows =
        """
        AWARE P P P P P . P . . P -|7 of 10|11 of 21
        TRAINING P* P P . . L2* L3* . . P -|6 of 10|10 of 15
        BORDER . L3* L3* . . L . . L . -|4 of 10|3 of 6
        ROOT_CAUSES . P P . P . . . . P -|4 of 10|1 of 6
        DEMAND . P . . . P P . . . -|3 of 10|3 of 3
        DOC_SECURITY . L L . . L . . . . -|3 of 10|1 of 3
        CRIMINALISE L L L2 L L* L2 L3 . L L -|9 of 10|36 of 36
        AGGRAVATE . . L . . L L2 . . L -|4 of 10|6 of 6
        DEFINITION . L L . . L . . L . -|4 of 10|0 of 0
        LEGAL_PERSONS L ^ ^ L . L L2 . . . -|4 of 10|2 of 6
        SANCTIONS L2 ^ ^ . . L2* L . . . -|3 of 10|3 of 3
        CONFISCATION L2 ^ ^ L . L L . L2 . -|5 of 10|4 of 10
        JURISDICTION L2 ^ ^ L . L L . L . -|5 of 10|10 of 10
        EXTRADITION L ^ ^ L . . . . L L -|4 of 10|6 of 6
        MLA S ^ ^ L . . . . L L -|4 of 10|6 of 6
        LE_COOP L ^ ^ . P* P* . . L2* . -|4 of 10|3 of 6
        ASSISTANCE L P L P L L2 L3 L2 L L -|10 of 10|18 of 45
        COMPENSATION L2 L ^ L L L L . L2 . -|7 of 10|15 of 21
        CHILDREN . P P L2* . S4* L4 L2 . . -|6 of 10|10 of 15
        LEGAL_AID L L ^ . . L3* L L L . -|6 of 10|6 of 15
        RETURN . L3 L . . L . . L L -|5 of 10|10 of 10
        IDENTIFY . . . . L L L . L . -|4 of 10|3 of 6
        NON_PUNISHMENT . . . . L L* L2* . L2 . -|4 of 10|6 of 6
        WITNESS_PROT L ^ ^ L . L L2 . . . -|4 of 10|3 of 6
        NON_REFOULEMENT . S S . . S . . . . -|3 of 10|3 of 3
        PRIVACY . L . . . L2 . . . L -|3 of 10|1 of 3
        RESIDENCE . P . . . L . L4 . . -|3 of 10|1 of 3
        NATIONAL_PLAN . P* . . P P* P . P* . -|5 of 10|10 of 10
        MONITORING S ^ ^ S . S . . P L -|5 of 10|10 of 10
        INFO_EXCHANGE . L L . . S2 . . . P -|4 of 10|2 of 6
        USE_LIMITS S S S . . S . . . . -|4 of 10|3 of 6
        AGREEMENTS . . P P . . . . . P -|3 of 10|0 of 3
        CIVIL_SOCIETY . P* . . . P4* . . . P* -|3 of 10|1 of 3
        DOC_VERIFY . S2* S . . S . . . . -|3 of 10|1 of 3
        """
            .strip()
            .split("\n");
    List<String> order =
        List.of(
            "UN-UNTOC",
            "UN-TIP",
            "UN-SOM",
            "UN-OPSC",
            "ILO-P029",
            "COE-197",
            "EU-2011-36",
            "EU-2004-81",
            "ASEAN-ACTIP",
            "SAARC-TRAF",
            "CIS-2005");
    assertThat(rows).hasSize(page.rows().size());
    for (String line : rows) {
      String[] parts = line.strip().split("\\|", -1);
      String code = parts[0].substring(0, parts[0].indexOf(' '));
      FunctionRow row = page.findRow(code).orElseThrow();
      String shown =
          order.stream()
              .map(id -> letter(page.findCell(id, code).orElseThrow()))
              .collect(Collectors.joining(" "));
      assertThat(code + " " + shown).isEqualTo(parts[0]);
      assertThat(words(row.homogeneity().has())).as(code).isEqualTo(parts[1]);
      assertThat(words(row.homogeneity().agreement())).as(code).isEqualTo(parts[2]);
    }
  }

  @Test
  void untocGivesTwentyThreeDutiesToEachProtocol() {
    MeasureChart chart = MeasureChart.of(data, MeasureOptions.all());
    for (String protocol : List.of("UN-TIP", "UN-SOM")) {
      assertThat(
              chart.rows().stream()
                  .map(row -> chart.findCell(protocol, row.function().code()).orElseThrow())
                  .filter(Cell.Inherited.class::isInstance))
          .hasSize(23)
          .allSatisfy(
              cell -> assertThat(((Cell.Inherited) cell).fromInstrument()).isEqualTo("UN-UNTOC"));
    }
    assertThat(chart.findCell("UN-TIP", "EXTRADITION"))
        .hasValueSatisfying(cell -> {
          Cell.Inherited inherited = (Cell.Inherited) cell;
          assertThat(inherited.article()).isEqualTo("TIP Protocol art. 1(2)");
          assertThat(inherited.measures())
              .singleElement()
              .extracting(Measure::article)
              .isEqualTo("16");
        });
  }

  @Test
  void theCoreTraffickingInstrumentsShareWhatTheFieldSays() {
    MeasureChart core =
        MeasureChart.of(
            data,
            MeasureOptions.all()
                .withInclude(CORE)
                .withExclude(
                    data.instruments().stream()
                        .map(instrument -> instrument.id())
                        .filter(id -> !CORE.contains(id) && !id.equals("EU-2024-1712"))
                        .collect(Collectors.toSet())));
    assertThat(core.columns()).hasSize(6);
    assertThat(core.findRow("CRIMINALISE").orElseThrow().has()).isEqualTo(6);
    assertThat(core.findRow("ASSISTANCE").orElseThrow().has()).isEqualTo(6);
    assertThat(core.findRow("COMPENSATION").orElseThrow().has()).isEqualTo(5);
    assertThat(core.findRow("REFLECTION").orElseThrow().has()).isEqualTo(1);
  }

  @Test
  void protectionRulesAreCountedPerCrime() {
    assertThat(protection(Crime.THB)).isEqualTo(Share.of(80, 239));
    assertThat(protection(Crime.SOM)).isEqualTo(Share.of(26, 73));
  }

  @Test
  void theSentenceAboveTheChartHasItsIngredients() {
    ChartAnswer answer = page.answer();
    assertThat(answer.mostWidespread().orElseThrow().function().code()).isEqualTo("ASSISTANCE");
    assertThat(answer.mostUniform().orElseThrow().function().code()).isEqualTo("CRIMINALISE");
  }

  @Test
  void aComparisonBetweenRegionsIsRefusedWhileTreatiesStandUncoded() {
    assertThat(
            RegionComparison.of(
                data, MeasureOptions.all().withCrime(Crime.THB), Set.of("EUROPE", "CIS")))
        .isInstanceOfSatisfying(
            RegionComparison.Refused.class,
            refused -> {
              assertThat(refused.uncoded()).containsOnlyKeys("CIS");
              assertThat(refused.uncoded().get("CIS"))
                  .singleElement()
                  .satisfies(instrument -> assertThat(instrument.id()).isEqualTo("CIS-2005"));
            });
    assertThat(
            RegionComparison.of(
                data, MeasureOptions.all().withCrime(Crime.THB), Set.of("EUROPE", "SE_ASIA")))
        .isInstanceOf(RegionComparison.Compared.class);
  }

  @Test
  void twoToSixTextsStandSideBySideDownToTheProvision() {
    SideBySide compared = SideBySide.of(data, MeasureOptions.all(), List.of("COE-197", "UN-TIP"));
    assertThat(compared)
        .isInstanceOfSatisfying(
            SideBySide.Compared.class,
            it -> {
              assertThat(it.columns().stream().map(Column::id))
                  .containsExactly("COE-197", "UN-TIP");
              assertThat(it.rows())
                  .anySatisfy(row -> assertThat(row.function().code()).isEqualTo("REFLECTION"));
            });
    assertThat(SideBySide.of(data, MeasureOptions.all(), List.of("EU-2011-36", "EU-2024-1712")))
        .isEqualTo(
            new SideBySide.Refused(SideBySide.Reason.FEWER_THAN_TWO_TEXTS, List.of("EU-2011-36")));
    assertThat(SideBySide.of(data, MeasureOptions.all(), List.of("UN-TIP", "X")))
        .isEqualTo(new SideBySide.Refused(SideBySide.Reason.UNKNOWN_INSTRUMENT, List.of("X")));
  }

  private Share protection(Crime crime) {
    List<Measure> touching =
        MeasureChart.of(data, MeasureOptions.all().withCrime(crime)).measures().stream()
            .filter(measure -> measure.obligation() != Obligation.NA)
            .toList();
    return Share.of(
        (int) touching.stream().filter(m -> m.category() == Category.PROT).count(),
        touching.size());
  }

  private static String letter(Cell cell) {
    return switch (cell) {
      case Cell.Own own ->
          own.precision().map(ReferenceChartTest::letter).orElse("?")
              + (own.count() > 1 ? own.count() : "")
              + (own.otherCategory() ? "*" : "");
      case Cell.Inherited inherited -> "^";
      case Cell.None none -> ".";
      case Cell.FilteredOut hidden -> "~";
      case Cell.NotCoded unread -> "-";
    };
  }

  private static String letter(Precision precision) {
    return switch (precision) {
      case SELF_EXECUTING -> "S";
      case IMPLEMENTING -> "L";
      case PROGRAMMATIC -> "P";
    };
  }

  private static String words(Share share) {
    return String.format(Locale.ROOT, "%d of %d", share.numerator(), share.denominator());
  }
}
