package org.symbolon.coverage.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.records.Binding;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.territory.TerritoryRelation;

/** Protection against a yardstick: held against an oracle of string cells. */
class ProtectionChartTest {
  private static final List<String> WORDS =
      List.of("", "SHALL", "SHALL_QUALIFIED", "CONSIDER", "ENDEAVOUR", "MAY", "COMMIT", "NA");

  private static ProtectionFigures.TextFigures text(ProtectionFigures figures, String id) {
    return Objects.requireNonNull(figures.instruments().get(id));
  }

  private static ProtectionChart against(AtlasData data, String yardstick) {
    return ProtectionChart.of(data, ProtectionOptions.all().withYardstick(yardstick));
  }

  private static void agrees(
      Map<String, List<Map<String, String>>> tables, String least, String yardstick) {
    ProtectionChart chart =
        ProtectionChart.of(
            AtlasData.of(tables),
            new ProtectionOptions(
                MeasureOptions.all().withMinConfidence(Confidence.valueOf(least)), yardstick));
    ProtectionOracle oracle = new ProtectionOracle(tables, least);
    assertThat(chart.columns().stream().map(c -> c.id()))
        .containsExactlyInAnyOrderElementsOf(oracle.codedTexts());
    for (ProtectionRow row : chart.rows()) {
      String function = row.function().code();
      assertThat(row.models().stream().map(m -> m.measure().id()))
          .as("models of %s", function)
          .containsExactlyElementsOf(oracle.models("", function));
      for (int c = 0; c < chart.columns().size(); c++) {
        String text = chart.columns().get(c).id();
        assertThat(row.modelsFor(text).stream().map(m -> m.measure().id()))
            .as("models of %s for %s", function, text)
            .containsExactlyElementsOf(oracle.models(text, function));
        if (chart.yardstick() instanceof Yardstick.Usable) {
          assertThat(row.against().get(c).name())
              .as("%s on %s", text, function)
              .isEqualTo(oracle.against(text, yardstick, function));
        }
      }
    }
  }

  @Test
  void everySmallWorldStandsAsTheOracleSays() {
    int worlds = 0;
    for (String asked : WORDS) {
      for (String has : WORDS) {
        for (String other : WORDS) {
          for (String relation : List.of("", "AMENDS", "APPLIES_TO", "SUPPLEMENTS")) {
            for (String least : List.of("H", "L")) {
              ProtectionWorld world =
                  new ProtectionWorld()
                      .function("F0", "PROT")
                      .function("F1", "PREV")
                      .need("N", 1, "F0")
                      .instrument("Y", "2005", "BINDING")
                      .instrument("A", "2000", "BINDING")
                      .instrument("B", "2010", "SOFT")
                      .measure("Y", "F1", "", "SHALL", "IMPLEMENTING")
                      .measure("A", "F1", "", "SHALL", "IMPLEMENTING")
                      .measure("B", "F1", "", "SHALL", "IMPLEMENTING");
              add(world, "Y", asked, "H");
              add(world, "A", has, "M");
              add(world, "B", other, "H");
              if (!relation.isEmpty()) {
                world.relation("B", relation, "A");
              }
              agrees(world.tables(), least, "Y");
              worlds++;
            }
          }
        }
      }
    }
    System.out.println("small worlds of protection: " + worlds);
    assertThat(worlds).isEqualTo(8 * 8 * 8 * 4 * 2);
  }

  private static void add(
      ProtectionWorld world, String instrument, String obligation, String confidence) {
    if (!obligation.isEmpty()) {
      world.measure(instrument, "F0", "", obligation, "IMPLEMENTING", confidence);
    }
  }

  @Test
  void largerWorldsStandAsTheOracleSays() {
    Seeds.each(
        "protection",
        4101,
        Seeds.times(300, 5000),
        random -> {
          Map<String, List<Map<String, String>>> tables = ProtectionWorld.random(random).tables();
          for (String least : List.of("L", "M", "H")) {
            agrees(tables, least, "I0");
          }
        });
  }

  @Test
  void theShippedChartIsThatOfTheOracleForEveryYardstick() {
    Map<String, List<Map<String, String>>> tables = new TreeMap<>(AtlasFiles.tables());
    for (String yardstick : List.of("COE-197", "UN-TIP", "EU-2011-36", "UN-GCM")) {
      agrees(tables, "L", yardstick);
    }
  }

  @Test
  void thePalermoProtocolLacksSixFunctionsOfTheEuropeanConvention() {
    ProtectionFigures figures =
        ProtectionChart.of(AtlasFiles.data(), new ProtectionOptions(MeasureOptions.firstView(), ""))
            .figures();
    assertThat(figures.yardstick()).isEqualTo("COE-197");
    assertThat(figures.asked()).isEqualTo(15);
    assertThat(figures.texts()).isEqualTo(10);
    assertThat(text(figures, "UN-TIP").lacks())
        .containsExactlyInAnyOrder(
            "IDENTIFY", "REFLECTION", "WORK_ACCESS", "NON_PUNISHMENT", "REINTEGRATION", "GENDER");
    assertThat(text(figures, "EU-2011-36").beyond()).contains("REFERRAL");
    assertThat(text(figures, "COE-197").lacks()).isEmpty();
  }

  @Test
  void aDutyThatAppliesFromAnotherTextIsNotLacking() {
    AtlasData data = AtlasFiles.data();
    ProtectionChart chart = against(data, "COE-197");
    int tip = chart.findColumn("UN-TIP").orElseThrow();
    ProtectionRow witnesses = chart.findRow("WITNESS_PROT").orElseThrow();
    assertThat(witnesses.cells().get(tip)).isInstanceOf(Cell.Inherited.class);
    assertThat(witnesses.against().get(tip)).isEqualTo(Against.WEAKER);
    assertThat(witnesses.clauses().stream().map(m -> m.text().id())).doesNotContain("UN-TIP");
  }

  @Test
  void anActAndWhatAmendsItGiveOneModel() {
    ProtectionChart chart = against(AtlasFiles.data(), "COE-197");
    for (ProtectionRow row : chart.rows()) {
      assertThat(row.clauses().stream().map(m -> m.text().id())).doesNotHaveDuplicates();
    }
    assertThat(chart.findColumn("EU-2024-1712")).isEqualTo(chart.findColumn("EU-2011-36"));
    assertThat(
            chart.findRow("NON_PUNISHMENT").orElseThrow().models().stream()
                .map(m -> m.measure().id()))
        .hasSize(3)
        .anyMatch(id -> id.startsWith("EU-2024-1712"));
  }

  @Test
  void theCellsAreThoseOfTheChartOfMeasures() {
    AtlasData data = AtlasFiles.data();
    MeasureOptions options = MeasureOptions.firstView().withCrime(Crime.THB);
    MeasureChart measures = MeasureChart.of(data, options);
    ProtectionChart chart = ProtectionChart.of(data, new ProtectionOptions(options, "UN-TIP"));
    for (ProtectionRow row : chart.rows()) {
      for (int c = 0; c < chart.columns().size(); c++) {
        assertThat(row.cells().get(c))
            .isEqualTo(
                measures
                    .findCell(chart.columns().get(c).id(), row.function().code())
                    .orElseThrow());
      }
    }
  }

  @Test
  void whatIsNotCodedStandsApartAndLacksNothing() {
    ProtectionChart chart =
        ProtectionChart.of(AtlasFiles.data(), new ProtectionOptions(MeasureOptions.all(), ""));
    assertThat(chart.notCoded().stream().map(i -> i.id())).contains("COE-201", "UN-RPG");
    assertThat(chart.figures().instruments()).doesNotContainKeys("COE-201", "UN-RPG");
    assertThat(chart.sheet("COE-201")).isEmpty();
  }

  @Test
  void principlesThatAreNotCodedAreReadFromTheirPoints() {
    ProtectionChart chart = against(AtlasFiles.data(), "UN-RPG");
    assertThat(chart.yardstick())
        .isInstanceOfSatisfying(
            Yardstick.Usable.class,
            usable -> {
              assertThat(usable.basis()).isEqualTo(Yardstick.Basis.POINTS);
              assertThat(usable.asked()).containsKeys("SHELTER", "HEALTH", "CONSULAR");
            });
    assertThat(text(chart.figures(), "UN-TIP").lacks()).contains("SHELTER");
    assertThat(chart.rows())
        .allMatch(row ->
            row.clauses().stream().noneMatch(m -> m.measure().instrumentId().equals("UN-RPG")));
  }

  @Test
  void aYardstickThatCannotBeUsedSaysWhy() {
    AtlasData data = AtlasFiles.data();
    assertThat(against(data, "COE-201").yardstick())
        .isEqualTo(new Yardstick.Refused("COE-201", Yardstick.Reason.NOT_CODED));
    assertThat(against(data, "NOTHING").yardstick())
        .isEqualTo(new Yardstick.Refused("NOTHING", Yardstick.Reason.UNKNOWN_INSTRUMENT));
    MeasureOptions early = MeasureOptions.all().withDay(LocalDate.of(2001, 1, 1));
    assertThat(ProtectionChart.of(data, new ProtectionOptions(early, "COE-197")).yardstick())
        .isEqualTo(new Yardstick.Refused("COE-197", Yardstick.Reason.NOT_YET_ADOPTED));
    MeasureOptions smuggling = MeasureOptions.all().withCrime(Crime.SOM);
    assertThat(ProtectionChart.of(data, new ProtectionOptions(smuggling, "COE-197")).yardstick())
        .isEqualTo(new Yardstick.Refused("COE-197", Yardstick.Reason.ASKS_NOTHING));
    assertThat(against(data, ProtectionOptions.NONE).yardstick())
        .isInstanceOf(Yardstick.NoneAsked.class);
  }

  @Test
  void theFirstYardstickThatCanBeUsedStandsInForNone() {
    MeasureOptions early = MeasureOptions.all().withDay(LocalDate.of(2001, 1, 1));
    assertThat(
            ProtectionChart.of(AtlasFiles.data(), new ProtectionOptions(early, ""))
                .figures()
                .yardstick())
        .isEqualTo("UN-TIP");
  }

  @Test
  void anAmendmentAnswersFromItsDayOn() {
    for (boolean after : List.of(false, true)) {
      LocalDate day = LocalDate.of(2024, 7, after ? 15 : 13);
      ProtectionChart chart =
          ProtectionChart.of(
              AtlasFiles.data(),
              new ProtectionOptions(MeasureOptions.all().withDay(day), "COE-197"));
      int directive = chart.findColumn("EU-2011-36").orElseThrow();
      assertThat(chart.findRow("REFERRAL").orElseThrow().against().get(directive))
          .isEqualTo(after ? Against.BEYOND : Against.NEITHER);
    }
  }

  @Test
  void theSheetSaysHowFarTheYardstickReaches() {
    ProtectionChart chart = against(AtlasFiles.data(), "COE-197");
    assertThat(chart.sheet("UN-TIP").orElseThrow().reach()).contains(TerritoryRelation.Kind.WITHIN);
    assertThat(chart.sheet("SAARC-TRAF").orElseThrow().reach())
        .contains(TerritoryRelation.Kind.APART);
    assertThat(chart.sheet("EU-2011-36").orElseThrow().reach())
        .contains(TerritoryRelation.Kind.CONTAINS);
  }

  @Test
  void everyFunctionOfProtectionStandsUnderOneNeed() {
    AtlasData data = AtlasFiles.data();
    List<String> shown =
        ProtectionChart.of(data, ProtectionOptions.all()).rows().stream()
            .map(row -> row.function().code())
            .toList();
    assertThat(shown).doesNotHaveDuplicates();
    assertThat(shown)
        .containsAll(
            data.functions().stream()
                .filter(f -> f.category().name().equals("PROT"))
                .map(f -> f.code())
                .toList());
    assertThat(data.protectionNeeds().getFirst().code()).isEqualTo("RECOGNISED");
  }

  @Test
  void dataWithoutNeedsKeepTheirFunctionsOfProtection() {
    Map<String, List<Map<String, String>>> tables = new TreeMap<>(AtlasFiles.tables());
    tables.remove("protection_needs");
    ProtectionChart chart = ProtectionChart.of(AtlasData.of(tables), ProtectionOptions.all());
    assertThat(chart.needs()).hasSize(1);
    assertThat(chart.rows()).hasSize(25);
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Map<String, List<Map<String, String>>> turned = new TreeMap<>();
    AtlasFiles.tables().forEach((name, rows) -> turned.put(name, rows.reversed()));
    assertThat(against(AtlasData.of(turned), "UN-TIP").figures())
        .isEqualTo(against(AtlasFiles.data(), "UN-TIP").figures());
  }

  @Test
  void aFilterOnInstrumentsLeavesModelsFromAnywhere() {
    MeasureOptions soft = MeasureOptions.all().withBinding(Binding.SOFT);
    ProtectionChart chart =
        ProtectionChart.of(AtlasFiles.data(), new ProtectionOptions(soft, "COE-197"));
    List<String> models = new ArrayList<>();
    Stream.of("REFLECTION", "IDENTIFY")
        .forEach(
            f -> chart.findRow(f).orElseThrow().models().forEach(m -> models.add(m.text().id())));
    assertThat(models).contains("COE-197", "EU-2004-81");
    assertThat(chart.columns()).noneMatch(c -> c.id().equals("COE-197"));
  }
}
