package org.symbolon.coverage.overlaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.InventedAtlas;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.records.Confidence;

class OverlapPropertiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final OverlapOptions TODAY = OverlapOptions.on(DAY);

  @Test
  void theOrderOfRowsChangesNothing() {
    Seeds.each(
        "order of rows",
        3001,
        Seeds.times(150, 1500),
        random -> {
          InventedAtlas atlas = InventedAtlas.random(random);
          Overlaps one = Overlaps.of(atlas.data(), TODAY);
          Overlaps other = Overlaps.of(atlas.shuffled(random), TODAY);
          assertThat(other.pairs()).isEqualTo(one.pairs());
          assertThat(other.figures()).isEqualTo(one.figures());
        });
  }

  @Test
  void newNamesChangeNothingButNames() {
    Seeds.each(
        "new names",
        3002,
        Seeds.times(150, 1500),
        random -> {
          InventedAtlas atlas = InventedAtlas.random(random);
          Overlaps one = Overlaps.of(atlas.data(), TODAY);
          Overlaps other = Overlaps.of(atlas.renamed(), TODAY);
          assertThat(other.figures().pairs()).isEqualTo(one.figures().pairs());
          for (PairResult pair : one.pairs()) {
            PairResult same =
                other
                    .findPair(InventedAtlas.newName(pair.a()), InventedAtlas.newName(pair.b()))
                    .orElseThrow();
            assertThat(same.shared()).isEqualTo(pair.shared());
            assertThat(same.meet()).isEqualTo(pair.meet());
            assertThat(same.meetingByCode()).isEqualTo(pair.meetingByCode());
            assertThat(same.standing()).isEqualTo(pair.standing());
            assertThat(same.pUpper()).isCloseTo(pair.pUpper(), within(1e-9));
            assertThat(same.pLower()).isCloseTo(pair.pLower(), within(1e-9));
          }
        });
  }

  @Test
  void figuresCountWhatPairsSay() {
    Seeds.each(
        "figures and pairs",
        3003,
        Seeds.times(150, 1500),
        random -> {
          Overlaps overlaps = Overlaps.of(InventedAtlas.random(random).data(), TODAY);
          OverlapFigures figures = overlaps.figures();
          int n = figures.structures();
          assertThat(figures.pairs()).isEqualTo(n * (n - 1) / 2).isEqualTo(overlaps.pairs().size());
          assertThat(figures.neverMeetByCountries()).isLessThanOrEqualTo(figures.neverMeet());
          assertThat(figures.neverMeet()).isLessThanOrEqualTo(figures.sharingPairs());
          int cells = 0;
          for (Standing standing : Standing.values()) {
            for (boolean meet : new boolean[] {true, false}) {
              cells += overlaps.table().count(standing, meet, Tie.Kind.AGREEMENT);
              cells += overlaps.table().count(standing, meet, Tie.Kind.NETWORK);
              cells += overlaps.table().count(standing, meet, null);
            }
          }
          assertThat(cells).isEqualTo(figures.pairs());
        });
  }

  @Test
  void withoutRecordsThereIsNoPair() {
    Overlaps none = Overlaps.of(AtlasData.empty(), TODAY);
    assertThat(none.pairs()).isEmpty();
    assertThat(none.figures()).isEqualTo(new OverlapFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void oneBodyHasNoPair() {
    Overlaps one =
        Overlaps.of(bodies(1).activity("S0", "F0", "THB", "GLOBAL", "CORE", "H").data(), TODAY);
    assertThat(one.pairs()).isEmpty();
    assertThat(one.figures().cells()).isEqualTo(1);
  }

  @Test
  void twoBodiesThatDoAllThatIsDoneAreAsExpected() {
    InventedAtlas atlas = bodies(2);
    for (String body : new String[] {"S0", "S1"}) {
      for (String function : new String[] {"F0", "F1", "F2"}) {
        atlas.activity(body, function, "THB", "GLOBAL", "CORE", "H");
      }
    }
    PairResult pair = Overlaps.of(atlas.data(), TODAY).pairs().getFirst();
    assertThat(pair.shared()).isEqualTo(3);
    assertThat(pair.expected()).isEqualTo(3);
    assertThat(pair.pUpper()).isEqualTo(1);
    assertThat(pair.pLower()).isEqualTo(1);
    assertThat(pair.standing()).isEqualTo(Standing.AS_EXPECTED);
    assertThat(pair.leastVisible()).isEmpty();
    assertThat(pair.jaccard()).isEqualTo(1);
  }

  @Test
  void aBodyWithoutATaskThatCountsIsLeftOutWithTheReason() {
    InventedAtlas atlas =
        bodies(2)
            .structure("S8", "NATIONAL_AUTHORITY")
            .activity("S0", "F0", "THB", "GLOBAL", "CORE", "L")
            .activity("S1", "F0", "THB", "GLOBAL", "OCCASIONAL", "H");
    assertThat(Overlaps.of(atlas.data(), TODAY).leftOut())
        .containsExactlyInAnyOrder(
            new LeftOut("S8", LeftOut.Reason.NATIONAL_AUTHORITY),
            new LeftOut("S1", LeftOut.Reason.NO_TASK_THAT_COUNTS));
    assertThat(Overlaps.of(atlas.data(), TODAY.withMinConfidence(Confidence.M)).structures())
        .isEmpty();
  }

  @Test
  void tiesHoldWhileAgreementsAndNetworksRun() {
    InventedAtlas atlas =
        bodies(2)
            .activity("S0", "F0", "THB", "NORTH", "CORE", "H")
            .activity("S1", "F0", "THB", "EAST", "CORE", "H")
            .group("NORTH", "AAA")
            .group("NORTH", "BBB")
            .group("EAST", "BBB")
            .row(
                "agreements",
                "agreement_id",
                "A1",
                "parties",
                "S1;S0",
                "status",
                "ENDED",
                "confidence",
                "H")
            .row(
                "agreements",
                "agreement_id",
                "A2",
                "parties",
                "S0;S1",
                "status",
                "UNKNOWN",
                "signed",
                "2020",
                "confidence",
                "L")
            .row(
                "networks",
                "network_id",
                "N1",
                "crime",
                "THB",
                "start",
                "2010",
                "end",
                "2015-06",
                "confidence",
                "H")
            .row("networks", "network_id", "N2", "crime", "THB", "confidence", "H");
    for (String network : new String[] {"N1", "N2"}) {
      atlas.row(
          "network_members",
          "network_id",
          network,
          "member_kind",
          "STRUCTURE",
          "member",
          "S0",
          "role",
          "DONOR",
          "confidence",
          "H");
      atlas.row(
          "network_members",
          "network_id",
          network,
          "member_kind",
          "STRUCTURE",
          "member",
          "S1",
          "role",
          "LEAD",
          "from",
          "2012",
          "confidence",
          "H");
    }
    AtlasData data = atlas.data();
    assertThat(ties(data, TODAY)).isEqualTo("A2 N2 / A1 N1");
    assertThat(ties(data, TODAY.withMinConfidence(Confidence.M))).isEqualTo("N2 / A1 N1");
    assertThat(ties(data, TODAY.withoutDonors(true))).isEqualTo("A2 / A1 N1 N2");
    assertThat(ties(data, TODAY.withDay(LocalDate.of(2015, 6, 30)))).isEqualTo("N1 N2 / A1 A2");
    assertThat(ties(data, TODAY.withDay(LocalDate.of(2011, 1, 1)))).isEqualTo(" / A1 A2 N1 N2");
    Overlaps overlaps = Overlaps.of(data, TODAY);
    assertThat(overlaps.pairs().getFirst().meet()).isTrue();
    assertThat(overlaps.figures().neverMeet()).isEqualTo(1);
    assertThat(overlaps.figures().neverMeetByCountries()).isZero();
  }

  private static String ties(AtlasData data, OverlapOptions options) {
    PairResult pair = Overlaps.of(data, options).pairs().getFirst();
    return String.join(" ", pair.ties().stream().map(Tie::recordId).toList())
        + " / "
        + String.join(" ", pair.otherTies().stream().map(Tie::recordId).toList());
  }

  private static InventedAtlas bodies(int n) {
    InventedAtlas atlas =
        InventedAtlas.empty()
            .function("F0", "PROT", "EXECUTIVE")
            .function("F1", "PROT", "EXECUTIVE")
            .function("F2", "PROT", "EXECUTIVE");
    for (int s = 0; s < n; s++) {
      atlas.structure("S" + s, "IGO");
    }
    return atlas;
  }
}
