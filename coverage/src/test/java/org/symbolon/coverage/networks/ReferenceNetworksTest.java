package org.symbolon.coverage.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.records.Crime;

/** The chart of networks on the data that ship. */
class ReferenceNetworksTest {

  private static final AtlasData DATA = AtlasFiles.data();
  private static final NetworkOptions ALL = NetworkOptions.on(LocalDate.of(2026, 11, 22));
  private static final NetworkChart CHART = NetworkChart.of(DATA, ALL);

  @Test
  void threeHundredAndFourOf861PairsOfNetworksHaveMembersInCommon() {
    NetworkFigures figures = CHART.figures();
    assertThat(figures.networks()).isEqualTo(42);
    assertThat(figures.pairs()).isEqualTo(861);
    assertThat(figures.pairsInCommon()).isEqualTo(304);
    assertThat(figures.ended()).isEqualTo(6);
    assertThat(figures.eligible()).isEqualTo(6);
  }

  @Test
  void theMostMembershipsAreThoseOfFourBodiesWithAndWithoutEndedNetworks() {
    assertThat(CHART.figures().memberships())
        .containsEntry("EC", 16)
        .containsEntry("IOM", 14)
        .containsEntry("UNODC", 14)
        .containsEntry("ICMPD", 10);
    assertThat(CHART.memberships().stream().limit(4).map(Membership::structureId))
        .containsExactly("EC", "IOM", "UNODC", "ICMPD");
    assertThat(NetworkChart.of(DATA, ALL.withExistingOnly(true)).figures().memberships())
        .containsEntry("EC", 12)
        .containsEntry("IOM", 10)
        .containsEntry("UNODC", 12)
        .containsEntry("ICMPD", 9);
  }

  @Test
  void theCommissionOnlyPaysForEightOfIts16Networks() {
    assertThat(CHART.findMembership("EC").orElseThrow().asDonorOnly()).isEqualTo(8);
    assertThat(NetworkChart.of(DATA, ALL.withoutDonors(true)).figures().memberships())
        .containsEntry("EC", 8);
  }

  @Test
  void theSwitchOfEligibilityLeavesSixNetworks() {
    NetworkFigures only = NetworkChart.of(DATA, ALL.turned()).figures();
    assertThat(only.networks()).isEqualTo(6);
    assertThat(only.pairs()).isEqualTo(15);
    assertThat(only.eligible()).isEqualTo(6);
    assertThat(only.pairsInCommon()).isLessThanOrEqualTo(15);
    assertThat(ALL.turned().turned()).isEqualTo(ALL);
  }

  @Test
  void westAfricaHasEightNetworks() {
    assertThat(
            CHART.themes().stream()
                .filter(theme -> theme.region().equals("W_AFRICA"))
                .flatMap(theme -> theme.networks().stream())
                .map(NetworkRow::id)
                .distinct())
        .hasSize(8);
    assertThat(CHART.themes()).anyMatch(theme -> theme.crime() == Crime.SOM);
  }

  @Test
  void everyNetworkHasItsStepOfFormalisation() {
    assertThat(CHART.figures().formalisation())
        .containsEntry("1", 14)
        .containsEntry("2", 17)
        .containsEntry("3", 7)
        .containsEntry("4", 4)
        .doesNotContainKey("");
  }

  @Test
  void whatANetworkStatesIsHeldAgainstWhatItsMembersAreRecordedToDo() {
    Guidance guidance = CHART.find("ICAT").orElseThrow().guidance();
    Guidance.Statement first = guidance.statements().getFirst();
    assertThat(first.kind()).isEqualTo(Guidance.Kind.GUIDANCE);
    Guidance.Statement norms =
        guidance.statements().stream()
            .filter(statement -> statement.function().equals("NORMS"))
            .findFirst()
            .orElseThrow();
    assertThat(norms.with()).anyMatch(member -> member.structureId().equals("UNODC"));
    assertThat(norms.with().size() + norms.without().size())
        .isEqualTo(CHART.find("ICAT").orElseThrow().bodies().size());
  }

  @Test
  void bothTailsAreToldBesideWhatLuckGives() {
    NetworkFigures figures = CHART.figures();
    assertThat(figures.expectedAtFivePercent()).isPositive();
    assertThat(CHART.pairs())
        .allSatisfy(pair -> {
          assertThat(pair.pUpper()).isBetween(0.0, 1.0);
          assertThat(pair.pLower()).isBetween(0.0, 1.0);
          assertThat(pair.common()).isEqualTo(CHART.common(pair.a(), pair.b()).size());
        });
  }
}
