package org.symbolon.coverage.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.InventedAtlas;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.measures.RegionComparison;
import org.symbolon.coverage.measures.RegionLaw;
import org.symbolon.coverage.spread.SpreadOptions.Basis;

/** Who carried a function first: exhaustive over dates of every precision, and on what ships. */
class SpreadTest {
  private static final List<String> DATES =
      List.of("", "2000", "2001", "2000-06", "2000-12", "2000-06-15", "2000-06-16", "2001-01-01");

  private static InventedAtlas world(String... dates) {
    InventedAtlas atlas = InventedAtlas.empty().function("F", "PROT", "EXECUTIVE");
    for (int i = 0; i < dates.length; i++) {
      instrument(atlas, "I" + i, dates[i], "GLOBAL");
      atlas.measure("I" + i, "F", "", "THB", "SHALL", "H");
    }
    return atlas;
  }

  private static void instrument(InventedAtlas atlas, String id, String adopted, String region) {
    atlas.row(
        "instruments",
        "instrument_id",
        id,
        "adopted",
        adopted,
        "scope",
        region.equals("GLOBAL") ? "UNIVERSAL" : "REGIONAL",
        "region",
        region,
        "binding",
        "BINDING",
        "kind",
        "TREATY",
        "subject",
        "TRAFFICKING",
        "confidence",
        "H");
  }

  private static Spread.Told told(AtlasData data, SpreadOptions options) {
    return (Spread.Told) Spread.of(data, options);
  }

  private static FunctionSpread spread(AtlasData data, String function) {
    return told(data, SpreadOptions.all()).find(function).orElseThrow();
  }

  /** The days that a date may be, one after another. */
  private static List<LocalDate> days(String date) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2000, 1, 1);
        day.isBefore(LocalDate.of(2002, 1, 1));
        day = day.plusDays(1)) {
      if (!date.isEmpty() && day.toString().startsWith(date)) {
        days.add(day);
      }
    }
    return days;
  }

  @Test
  void whoeverMayHaveBeenFirstStandsThereAndNobodyElse() {
    int worlds = 0;
    for (String a : DATES) {
      for (String b : DATES) {
        for (String c : DATES) {
          List<String> dates = List.of(a, b, c);
          List<String> expected = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            if (mayBeFirst(i, dates)) {
              expected.add("I" + i);
            }
          }
          FunctionSpread spread = spread(world(a, b, c).data(), "F");
          assertThat(spread.first().stream().map(f -> f.text().id()))
              .as(dates.toString())
              .containsExactlyInAnyOrderElementsOf(expected);
          assertThat(spread.undated())
              .hasSize((int) dates.stream().filter(String::isEmpty).count());
          boolean oneDay =
              expected.size() > 1
                  && expected.stream().map(id -> dates.get(id.charAt(1) - '0')).distinct().count()
                      == 1
                  && dates.get(expected.getFirst().charAt(1) - '0').length() == 10;
          assertThat(spread.kind())
              .as(dates.toString())
              .isEqualTo(
                  expected.isEmpty()
                      ? FunctionSpread.First.NOBODY
                      : expected.size() == 1
                          ? FunctionSpread.First.ONE
                          : oneDay
                              ? FunctionSpread.First.SAME_DAY
                              : FunctionSpread.First.UNDECIDED);
          worlds++;
        }
      }
    }
    System.out.println("worlds of three dates: " + worlds);
  }

  /** Some choice of days for all has it on no later day than any other. */
  private static boolean mayBeFirst(int one, List<String> dates) {
    for (LocalDate day : days(dates.get(one))) {
      boolean first = true;
      for (int other = 0; other < dates.size(); other++) {
        List<LocalDate> days = days(dates.get(other));
        first &= other == one || days.isEmpty() || days.stream().anyMatch(d -> !d.isBefore(day));
      }
      if (first) {
        return true;
      }
    }
    return false;
  }

  @Test
  void anAmendmentBringsAFunctionOnItsOwnDayAndNoFurtherText() {
    InventedAtlas atlas = world("1990", "2005");
    instrument(atlas, "A", "2010", "GLOBAL");
    instrument(atlas, "B", "1980", "GLOBAL");
    atlas
        .relation("A", "AMENDS", "B")
        .function("G", "PROT", "EXECUTIVE")
        .measure("A", "F", "", "THB", "SHALL", "H")
        .measure("B", "G", "", "THB", "SHALL", "H");
    FunctionSpread spread = spread(atlas.data(), "F");
    assertThat(spread.carriers()).hasSize(3);
    Carrier last = spread.carriers().getLast();
    assertThat(last.text().id()).isEqualTo("B");
    assertThat(last.act().id()).isEqualTo("A");
    assertThat(last.isAmended()).isTrue();
    assertThat(spread.first().getFirst().text().id()).isEqualTo("I0");
    assertThat(spread(atlas.data(), "G").carriers().getFirst().date().text()).isEqualTo("1980");
    assertThat(spread.curve())
        .containsExactly(
            new YearCount(1980, 0, 1),
            new YearCount(1990, 1, 2),
            new YearCount(2005, 2, 3),
            new YearCount(2010, 3, 3));
  }

  @Test
  void whoInheritsADutyIsNobodysFollower() {
    FunctionSpread spread = spread(AtlasFiles.data(), "EXTRADITION");
    assertThat(spread.inherited().stream().map(i -> i.id())).contains("UN-TIP", "UN-SOM");
    assertThat(spread.carriers().stream().map(c -> c.text().id()))
        .contains("UN-UNTOC")
        .doesNotContain("UN-TIP", "UN-SOM");
  }

  @Test
  void theEuropeanConventionWasFirstWithNonPunishmentAndADirectiveWithReflection() {
    FunctionSpread spread = spread(AtlasFiles.data(), "NON_PUNISHMENT");
    assertThat(spread.kind()).isEqualTo(FunctionSpread.First.ONE);
    assertThat(spread.first().getFirst().text().id()).isEqualTo("COE-197");
    assertThat(spread.followers().stream().map(c -> c.text().id()))
        .startsWith("EU-2011-36")
        .contains("ILO-P029", "ASEAN-ACTIP");
    assertThat(spread(AtlasFiles.data(), "REFLECTION").first().getFirst().text().id())
        .isEqualTo("EU-2004-81");
  }

  @Test
  void aCurveNeverFallsAndNeverExceedsItsN() {
    Seeds.each(
        "curves",
        4201,
        Seeds.times(200, 2000),
        random -> {
          InventedAtlas atlas = InventedAtlas.random(random);
          AtlasData data = atlas.data();
          for (FunctionSpread spread : told(data, SpreadOptions.all()).functions()) {
            int carry = 0;
            int n = 0;
            for (YearCount point : spread.curve()) {
              assertThat(point.carry()).isBetween(carry, point.n());
              assertThat(point.n()).isGreaterThanOrEqualTo(n);
              carry = point.carry();
              n = point.n();
            }
          }
        });
  }

  @Test
  void everyCarrierIsATextThatTheTableOfMeasuresNames() {
    Map<String, List<Map<String, String>>> tables = new TreeMap<>(AtlasFiles.tables());
    Map<String, String> amended = new TreeMap<>();
    tables
        .getOrDefault("instrument_relations", List.of())
        .forEach(r -> {
          if ("AMENDS".equals(r.get("relation"))) {
            amended.put(r.getOrDefault("from_instrument", ""), r.getOrDefault("to_instrument", ""));
          }
        });
    for (FunctionSpread spread : told(AtlasFiles.data(), SpreadOptions.all()).functions()) {
      List<String> expected =
          tables.getOrDefault("measures", List.of()).stream()
              .filter(m ->
                  spread.function().code().equals(m.get("function"))
                      || List.of(m.getOrDefault("also_functions", "").split(";"))
                          .contains(spread.function().code()))
              .map(m -> m.getOrDefault("instrument_id", ""))
              .map(id -> amended.getOrDefault(id, id))
              .distinct()
              .toList();
      List<String> found = new ArrayList<>();
      spread.carriers().forEach(c -> found.add(c.text().id()));
      spread.undated().forEach(c -> found.add(c.text().id()));
      assertThat(found).as(spread.function().code()).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void theDateOfEntryIntoForceIsAnotherQuestion() {
    Spread.Told told =
        told(AtlasFiles.data(), new SpreadOptions(MeasureOptions.all(), Basis.IN_FORCE, Set.of()));
    FunctionSpread spread = told.find("NON_PUNISHMENT").orElseThrow();
    assertThat(spread.first().getFirst().date().text()).isEqualTo("2008-02-01");
    assertThat(told.undated()).isPositive();
    assertThat(spread.undated().stream().map(c -> c.text().id())).contains("UN-GCM");
  }

  @Test
  void whatHadNotBegunOnADayIsNotThere() {
    SpreadOptions options =
        new SpreadOptions(
            MeasureOptions.all().withDay(LocalDate.of(2006, 1, 1)), Basis.ADOPTED, Set.of());
    assertThat(told(AtlasFiles.data(), options).find("NON_PUNISHMENT").orElseThrow().carriers())
        .hasSize(1);
  }

  @Test
  void aRegionIsToldOnlyWhereItsLawIsCoded() {
    AtlasData data = AtlasFiles.data();
    RegionLaw law = new RegionLaw(data, MeasureOptions.all());
    int refused = 0;
    int told = 0;
    for (String region :
        data.groupMembers().stream().map(m -> m.group()).distinct().sorted().toList()) {
      boolean coded = law.uncoded(Set.of(region)).isEmpty();
      Spread spread =
          Spread.of(data, new SpreadOptions(MeasureOptions.all(), Basis.ADOPTED, Set.of(region)));
      if (coded) {
        told++;
        assertThat(((Spread.Told) spread).texts())
            .as(region)
            .allMatch(t -> law.isOf(t.instrument(), region));
      } else {
        refused++;
        assertThat(((Spread.Refused) spread).uncoded()).containsOnlyKeys(region);
      }
      assertThat(RegionComparison.of(data, MeasureOptions.all(), Set.of(region)))
          .isInstanceOf(coded ? RegionComparison.Compared.class : RegionComparison.Refused.class);
    }
    System.out.println("regions told " + told + ", refused " + refused);
    assertThat(told).isPositive();
    assertThat(refused).isPositive();
  }
}
