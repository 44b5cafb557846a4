package org.symbolon.coverage.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.InventedAtlas;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.records.Crime;

class GapPropertiesTest {
  private static final GapOptions TODAY = GapOptions.on(LocalDate.of(2026, 11, 22));

  private static GapOptions someOptions(RandomGenerator random) {
    GapOptions options = TODAY;
    options =
        random.nextBoolean()
            ? options
            : options.withCrime(random.nextBoolean() ? Crime.THB : Crime.SOM);
    return random.nextBoolean() ? options : options.withRegions(Set.of("NORTH"));
  }

  private static Set<String> keys(List<Duty> duties) {
    return duties.stream()
        .map(d -> d.instrumentId() + " " + d.function())
        .collect(Collectors.toSet());
  }

  @Test
  void aGapNeverOpensWhenAProviderJoins() {
    Seeds.each(
        "a provider joins",
        1001,
        Seeds.times(400, 5000),
        random -> {
          InventedAtlas atlas = InventedAtlas.random(random);
          GapOptions options = someOptions(random);
          Gaps before = Gaps.of(atlas.data(), options);
          atlas.structure("S99", random.nextInt(5) == 0 ? "NATIONAL_AUTHORITY" : "IGO");
          for (int tasks = 1 + random.nextInt(3); tasks > 0; tasks--) {
            atlas.activity(
                "S99",
                random.nextInt(3) == 0 ? "MONITORING" : "F" + random.nextInt(2),
                "BOTH",
                random.nextBoolean() ? "GLOBAL" : "SOUTH",
                "CORE",
                "H");
          }
          Gaps after = Gaps.of(atlas.data(), options);
          assertThat(keys(before.gaps())).containsAll(keys(after.gaps()));
          assertThat(keys(before.forLegislatorOnly())).containsAll(keys(after.forLegislatorOnly()));
          assertThat(before.figures().withoutDirect()).containsAll(after.figures().withoutDirect());
          assertThat(before.figures().noneRecorded()).containsAll(after.figures().noneRecorded());
          assertThat(after.figures().required()).isEqualTo(before.figures().required());
        });
  }

  @Test
  void listsLieWithinEachOther() {
    Seeds.each(
        "lists of functions",
        1002,
        Seeds.times(200, 2000),
        random -> {
          Gaps gaps = Gaps.of(InventedAtlas.random(random).data(), someOptions(random));
          GapFigures figures = gaps.figures();
          assertThat(figures.required()).containsAll(figures.withoutDirect());
          assertThat(figures.withoutDirect()).containsAll(figures.noneRecorded());
          assertThat(figures.required()).containsAll(figures.single());
          assertThat(figures.single()).noneMatch(figures.withoutDirect()::contains);
          assertThat(gaps.gaps()).allSatisfy(gap -> assertThat(gap.measures()).isNotEmpty());
        });
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Seeds.each(
        "order of rows",
        1003,
        Seeds.times(100, 1000),
        random -> {
          InventedAtlas atlas = InventedAtlas.random(random);
          GapOptions options = someOptions(random);
          Gaps one = Gaps.of(atlas.data(), options);
          Gaps other = Gaps.of(atlas.shuffled(random), options);
          assertThat(other.required()).isEqualTo(one.required());
          assertThat(other.balance()).isEqualTo(one.balance());
        });
  }

  @Test
  void withoutRecordsThereIsNoDutyAndNoGap() {
    Gaps gaps = Gaps.of(AtlasData.empty(), TODAY);
    assertThat(gaps.figures())
        .isEqualTo(new GapFigures(List.of(), List.of(), List.of(), List.of()));
    assertThat(gaps.bodies()).isZero();
    assertThat(gaps.balance().protection().isDefined()).isFalse();
  }

  @Test
  void occasionalTasksSupportNothing() {
    InventedAtlas atlas =
        duty().structure("S1", "IGO").activity("S1", "F0", "BOTH", "GLOBAL", "OCCASIONAL", "H");
    assertThat(keys(Gaps.of(atlas.data(), TODAY).gaps())).containsExactly("I0 F0");
    atlas.activity("S1", "F0", "BOTH", "GLOBAL", "SECONDARY", "H");
    assertThat(Gaps.of(atlas.data(), TODAY).gaps()).isEmpty();
    assertThat(Gaps.of(atlas.data(), TODAY).figures().single()).containsExactly("F0");
  }

  @Test
  void monitoringByTheKeeperOfTheTextIsGeneralSupportAndByAnotherIsNot() {
    InventedAtlas atlas =
        duty().structure("S1", "IGO").activity("S1", "MONITORING", "BOTH", "GLOBAL", "CORE", "H");
    assertThat(Gaps.of(atlas.data(), TODAY).figures().noneRecorded()).containsExactly("F0");
    atlas.structure("S0", "IGO").activity("S0", "MONITORING", "BOTH", "GLOBAL", "CORE", "H");
    Gaps gaps = Gaps.of(atlas.data(), TODAY);
    assertThat(gaps.figures().noneRecorded()).isEmpty();
    assertThat(gaps.figures().withoutDirect()).containsExactly("F0");
    assertThat(gaps.findRequired("F0").orElseThrow().generalBodies()).containsExactly("S0");
  }

  @Test
  void aDutyOfTheLegislatorAloneIsNoGapButIsTold() {
    InventedAtlas atlas =
        InventedAtlas.empty()
            .function("F0", "PROS_SUB", "LEGISLATOR;COURT")
            .instrument("I0", "S0", "GLOBAL")
            .measure("I0", "F0", "", "THB", "SHALL_QUALIFIED", "H");
    Gaps gaps = Gaps.of(atlas.data(), TODAY);
    assertThat(gaps.gaps()).isEmpty();
    assertThat(keys(gaps.forLegislatorOnly())).containsExactly("I0 F0");
    assertThat(gaps.figures().noneRecorded()).containsExactly("F0");
  }

  @Test
  void considerAndMayAreNoDuty() {
    InventedAtlas atlas =
        InventedAtlas.empty()
            .function("F0", "PROT", "EXECUTIVE")
            .instrument("I0", "S0", "GLOBAL")
            .measure("I0", "F0", "", "THB", "CONSIDER", "H")
            .measure("I0", "F0", "", "THB", "MAY", "H")
            .measure("I0", "F0", "", "THB", "NA", "H");
    assertThat(Gaps.of(atlas.data(), TODAY).required()).isEmpty();
  }

  private static InventedAtlas duty() {
    return InventedAtlas.empty()
        .function("F0", "PROT", "EXECUTIVE")
        .function("MONITORING", "PART", "INTERNATIONAL_BODY")
        .instrument("I0", "S0", "GLOBAL")
        .measure("I0", "F0", "", "THB", "SHALL", "H");
  }
}
