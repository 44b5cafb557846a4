package org.symbolon.coverage.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.records.Crime;

/** The figures of field/atlas.md section 2 on duties and their support. */
class ReferenceGapsTest {
  private static final AtlasData DATA = AtlasFiles.data();
  private static final GapOptions ALL = GapOptions.on(LocalDate.of(2026, 11, 22));

  @Test
  void twentyOfSeventyRequiredFunctionsHaveNoDirectSupporter() {
    Gaps gaps = Gaps.of(DATA, ALL);
    assertThat(gaps.bodies()).isEqualTo(61);
    assertThat(gaps.figures().required()).hasSize(70);
    assertThat(gaps.figures().withoutDirect())
        .containsExactly(
            "AGGRAVATE",
            "CONSULAR",
            "DOC_OFFENCE",
            "DOC_VERIFY",
            "EX_OFFICIO",
            "LEGAL_PERSONS",
            "LIMITATION",
            "MIGRANT_NON_LIABILITY",
            "OBSTRUCTION",
            "PARTICIPATION",
            "PRIVACY",
            "PROHIBIT",
            "RAPPORTEUR",
            "REFLECTION",
            "RESIDENCE",
            "SIT",
            "STAY_OFFENCE",
            "USER_OFFENCE",
            "USE_LIMITS",
            "WORK_ACCESS");
    assertThat(gaps.figures().single())
        .containsExactly(
            "CARRIERS",
            "CORRUPTION",
            "JURISDICTION",
            "LABOUR_INSPECTION",
            "LAUNDERING",
            "SAFETY",
            "SANCTIONS",
            "SPECIALISED_UNITS");
  }

  @Test
  void allTwentyAreAtLeastMonitoredInSomeTextAndNineCouldBeTakenUp() {
    Gaps gaps = Gaps.of(DATA, ALL);
    assertThat(gaps.figures().noneRecorded()).isEmpty();
    assertThat(gaps.generalOnly()).hasSize(20);
    assertThat(gaps.couldBeTakenUp().stream().map(RequiredFunction::function))
        .containsExactly(
            "CONSULAR",
            "DOC_VERIFY",
            "PRIVACY",
            "RAPPORTEUR",
            "REFLECTION",
            "RESIDENCE",
            "SIT",
            "USE_LIMITS",
            "WORK_ACCESS");
  }

  @Test
  void dutiesWithNoneRecordedAreToldTextByText() {
    Gaps gaps = Gaps.of(DATA, ALL);
    assertThat(gaps.gaps().stream().map(d -> d.instrumentId() + " " + d.function()))
        .containsExactly("SAARC-TRAF PRIVACY");
    assertThat(gaps.forLegislatorOnly().stream().map(d -> d.instrumentId() + " " + d.function()))
        .containsExactlyInAnyOrder(
            "SAARC-TRAF AGGRAVATE",
            "OAS-B57 JURISDICTION",
            "ARAB-CHARTER PROHIBIT",
            "AU-ACHPR PROHIBIT",
            "OAS-B32 PROHIBIT");
  }

  @Test
  void gretaSupportsTheReflectionPeriodByMonitoringItsConvention() {
    RequiredFunction reflection = Gaps.of(DATA, ALL).findRequired("REFLECTION").orElseThrow();
    assertThat(reflection.support()).isEqualTo(Support.GENERAL);
    assertThat(reflection.generalBodies()).contains("GRETA");
    assertThat(reflection.measures()).isNotEmpty();
  }

  @Test
  void atSeaOffWestAfricaNobodyIsOnRecordForTheRescueConvention() {
    Gaps gaps = Gaps.of(DATA, ALL.withRegions(Set.of("W_AFRICA")));
    assertThat(gaps.gaps().stream().map(d -> d.instrumentId() + " " + d.function()))
        .containsExactly("IMO-SAR SAR");
    assertThat(gaps.figures().withoutDirect()).contains("SAR");
  }

  @Test
  void aCrimeNarrowsDutiesAndTasks() {
    Gaps smuggling = Gaps.of(DATA, ALL.withCrime(Crime.SOM));
    assertThat(smuggling.figures().required()).hasSize(47);
    assertThat(smuggling.figures().withoutDirect()).hasSize(14);
  }

  @Test
  void theBalanceIsAShareOfRecordedActivities() {
    Balance balance = Gaps.of(DATA, ALL).balance();
    assertThat(balance.control()).isEqualTo(Share.of(57, 355));
    assertThat(balance.protection()).isEqualTo(Share.of(82, 355));
  }
}
