package org.symbolon.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.overlaps.OverlapOptions;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.SharedFunction;
import org.symbolon.coverage.records.NetworkMember;
import org.symbolon.coverage.territory.TerritoryRelation;

/** The rest of the figures of field/atlas.md section 2, counted straight from the records. */
class FieldFiguresTest {
  private static final AtlasData DATA = AtlasFiles.data();
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static Set<String> networksOf(String body, boolean asDonorOnly) {
    return DATA.networkMembers().stream()
        .filter(member -> member.isStructure() && member.member().equals(body))
        .filter(member -> !asDonorOnly || member.isDonor())
        .map(NetworkMember::networkId)
        .collect(Collectors.toSet());
  }

  @Test
  void someBodiesSitInManyNetworks() {
    assertThat(networksOf("IOM", false)).hasSize(14);
    assertThat(networksOf("UNODC", false)).hasSize(14);
    assertThat(networksOf("EC", false)).hasSize(16);
    assertThat(networksOf("ICMPD", false)).hasSize(10);
    assertThat(networksOf("EC", true)).hasSize(8);
  }

  @Test
  void sixNetworksHaveAnEnd() {
    assertThat(DATA.networks().stream().filter(network -> network.end().isKnown())).hasSize(6);
  }

  @Test
  void westAfricaHasEightNetworksAndNigerAndMaliSitInFourEach() {
    assertThat(DATA.networks().stream().filter(n -> n.regions().contains("W_AFRICA"))).hasSize(8);
    for (String state : new String[] {"NER", "MLI"}) {
      assertThat(
              DATA.networkMembers().stream()
                  .filter(member -> member.kind().equals("STATE") && member.member().equals(state))
                  .map(NetworkMember::networkId)
                  .distinct())
          .as(state)
          .hasSize(4);
    }
  }

  @Test
  void withContainmentAloneOneHundredSixtySharingPairsNeverMeet() {
    Overlaps overlaps = Overlaps.of(DATA, OverlapOptions.on(AS_OF));
    long never =
        overlaps.pairs().stream()
            .filter(pair -> pair.shared() > 0)
            .filter(pair -> !someFunctionLiesWithin(overlaps, pair))
            .count();
    assertThat(never).isEqualTo(160);
  }

  private static boolean someFunctionLiesWithin(Overlaps overlaps, PairResult pair) {
    return overlaps.findDetail(pair.a(), pair.b()).orElseThrow().both().stream()
        .map(SharedFunction::territory)
        .map(TerritoryRelation::kind)
        .anyMatch(kind ->
            switch (kind) {
              case EQUAL, CONTAINS, WITHIN -> true;
              case IN_PART, APART -> false;
            });
  }
}
