package org.symbolon.coverage.overlaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.territory.TerritoryRelation;

/** The figures of field/atlas.md section 2, data/atlas/README.md and the page of overlaps. */
class ReferenceOverlapsTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static AtlasData data = AtlasData.empty();
  private static Overlaps overlaps = Overlaps.of(data, OverlapOptions.on(AS_OF));

  @BeforeAll
  static void read() {
    data = AtlasFiles.data();
    overlaps = Overlaps.of(data, OverlapOptions.on(AS_OF));
  }

  @Test
  void theFiguresOfTheFieldAreReproduced() {
    OverlapFigures figures = overlaps.figures();
    assertThat(figures.structures()).isEqualTo(61);
    assertThat(figures.functions()).isEqualTo(67);
    assertThat(figures.cells()).isEqualTo(353);
    assertThat(figures.pairs()).isEqualTo(1830);
    assertThat(figures.sharingPairs()).isEqualTo(743);
    assertThat(figures.atFivePercent()).isEqualTo(28);
    assertThat(figures.expectedAtFivePercent()).isCloseTo(37.8, within(0.05));
    assertThat(figures.lowerAtFivePercent()).isEqualTo(14);
    assertThat(figures.expectedLowerAtFivePercent()).isCloseTo(3.0, within(0.05));
    assertThat(figures.afterCorrection()).isZero();
    assertThat(figures.neverMeet()).isEqualTo(197);
    assertThat(figures.neverMeetByCountries()).isEqualTo(130);
    assertThat(overlaps.error()).isLessThan(1e-9);
  }

  @Test
  void everyRowOfTheReferenceIsReproduced() {
    List<Map<String, String>> reference = AtlasFiles.resource("/reference_overlap.csv");
    assertThat(reference).hasSize(743);
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : reference) {
      String a = row.getOrDefault("structure_a", "");
      String b = row.getOrDefault("structure_b", "");
      PairResult pair = overlaps.findPair(a, b).orElseThrow();
      assertThat(pair.a()).isEqualTo(a);
      whole(softly, row, "functions_a", pair.functionsA());
      whole(softly, row, "functions_b", pair.functionsB());
      whole(softly, row, "shared", pair.shared());
      whole(softly, row, "union", pair.union());
      whole(softly, row, "shared_same_crime_region", pair.meetingByCode());
      decimal(softly, row, "jaccard", pair.jaccard());
      decimal(softly, row, "directed_a", pair.ofA().value());
      decimal(softly, row, "directed_b", pair.ofB().value());
      decimal(softly, row, "expected_sdsm", pair.expected());
      decimal(softly, row, "p_upper", pair.pUpper());
    }
    softly.assertAll();
    assertThat(overlaps.pairs().stream().filter(pair -> pair.shared() > 0)).hasSize(743);
  }

  @Test
  void theTableOfOverlapMeetingAndTieIsThatOfThePage() {
    assertThat(row(Standing.MORE)).containsExactly(0, 8, 15, 0, 0, 5);
    assertThat(row(Standing.AS_EXPECTED)).containsExactly(37, 350, 1078, 1, 2, 320);
    assertThat(row(Standing.LESS)).containsExactly(0, 8, 5, 0, 0, 1);
    assertThat(overlaps.table().count(Standing.AS_EXPECTED)).isEqualTo(1788);
  }

  @Test
  void theFirstListIsWhomToInviteAndEndedBodiesAreMarked() {
    assertThat(overlaps.toInvite()).hasSize(15);
    assertThat(overlaps.toInvite().stream().filter(pair -> pair.ended().isEmpty()))
        .hasSize(14)
        .first()
        .satisfies(pair -> assertThat(pair.isOf("EJN", "IBERRED")).isTrue());
    assertThat(overlaps.toInvite().stream().filter(pair -> !pair.ended().isEmpty()))
        .singleElement()
        .satisfies(pair -> assertThat(pair.ended()).containsExactly("EUNAVFOR-SOPHIA"));
    assertThat(overlaps.apartWithoutTie().stream().map(pair -> pair.a() + " " + pair.b()))
        .containsExactlyInAnyOrder(
            "EUROJUST IOM", "EUROJUST ILO", "EUROJUST UNICEF", "EUROJUST UNHCR", "IOM SELEC");
  }

  @Test
  void anEndedBodyStandsInTwoOfTheTwentyEight() {
    assertThat(overlaps.unusuallyMuch().stream().filter(pair -> !pair.ended().isEmpty()))
        .hasSize(2);
  }

  @Test
  void mandatesOfIcmpdLieWithinThoseOfIom() {
    PairResult pair = overlaps.findPair("IOM", "ICMPD").orElseThrow();
    assertThat(pair.shared()).isEqualTo(9);
    assertThat(pair.ofA().value()).isEqualTo(1);
    assertThat(pair.expected()).isCloseTo(4.3, within(0.05));
    assertThat(pair.pUpper()).isCloseTo(0.018, within(0.0005));
    assertThat(pair.ties().stream().map(Tie::recordId))
        .containsExactlyInAnyOrder("ICAT", "RABAT", "RNNI", "AECT");
    assertThat(pair.otherTies().stream().map(Tie::recordId)).containsExactly("FMMWA");
  }

  @Test
  void frontexAndEuropolDoNotStandOutAndThePageSaysFromWhatOnTheyWould() {
    PairDetail detail = overlaps.findDetail("FRONTEX", "EUROPOL").orElseThrow();
    PairResult pair = detail.pair();
    assertThat(pair.a()).isEqualTo("EUROPOL");
    assertThat(pair.shared()).isEqualTo(10);
    assertThat(pair.functionsA()).isEqualTo(17);
    assertThat(pair.functionsB()).isEqualTo(16);
    assertThat(pair.expected()).isCloseTo(6.0, within(0.05));
    assertThat(pair.pUpper()).isCloseTo(0.057, within(0.0005));
    assertThat(pair.standing()).isEqualTo(Standing.AS_EXPECTED);
    assertThat(pair.leastVisible()).hasValue(11);
    assertThat(pair.meetingByCountries()).isEqualTo(10);
    assertThat(detail.both()).hasSize(10);
    assertThat(detail.onlyA()).hasSize(7);
    assertThat(detail.onlyB()).hasSize(6);
    assertThat(pair.ties().stream().map(Tie::recordId))
        .containsExactlyInAnyOrder(
            "AGR-EUROPOL-FRONTEX-2015", "AGR-JHA-2018", "EILO", "EMPACT", "JHAAN", "PEDRA");
    assertThat(pair.otherTies().stream().map(Tie::recordId)).containsExactly("AGR-SOPHIA-CIC-2018");
  }

  @Test
  void ejnAndIberRedMeetInSpainAndPortugalOnly() {
    PairDetail detail = overlaps.findDetail("EJN", "IBERRED").orElseThrow();
    assertThat(detail.pair().meetingByCode()).isZero();
    assertThat(detail.pair().meetingByCountries()).isEqualTo(4);
    assertThat(detail.mandates().kind()).isEqualTo(TerritoryRelation.Kind.IN_PART);
    assertThat(detail.mandates().common().countries()).containsExactly("ESP", "PRT");
  }

  @Test
  void iomAndEurojustShareNothingWhereLuckWouldGiveNearlyFive() {
    PairResult pair = overlaps.findPair("IOM", "EUROJUST").orElseThrow();
    assertThat(pair.shared()).isZero();
    assertThat(pair.expected()).isCloseTo(4.7, within(0.05));
    assertThat(pair.standing()).isEqualTo(Standing.LESS);
  }

  @Test
  void thirtySixOfTheThirtyEightAgreementsAreOneStatementOfNineBodies() {
    assertThat(
            overlaps.pairs().stream()
                .filter(pair -> pair.tied().equals(java.util.Optional.of(Tie.Kind.AGREEMENT))))
        .hasSize(38);
    assertThat(
            overlaps.pairs().stream()
                .filter(pair ->
                    pair.ties().stream().anyMatch(t -> t.recordId().equals("AGR-JHA-2018"))))
        .hasSize(36);
  }

  @Test
  void withoutDoubtfulRowsThreeBodiesLeaveAndTheAnswerSaysWhichPairsChange() {
    Overlaps without = Overlaps.of(data, OverlapOptions.on(AS_OF).withMinConfidence(Confidence.M));
    OverlapChange change = OverlapChange.between(overlaps, without);
    assertThat(change.structuresLeft()).containsExactly("CARICC", "CIS-CCPG", "JPC-AIP");
    assertThat(change.toInvite().left()).contains(new OverlapChange.Pair("CARICC", "INTERPOL"));
    assertThat(change.after().structures()).isEqualTo(58);
  }

  @Test
  void withoutEndedBodiesTheTwoPairsOfTheOperationLeave() {
    Overlaps without = Overlaps.of(data, OverlapOptions.on(AS_OF).withExistingOnly(true));
    OverlapChange change = OverlapChange.between(overlaps, without);
    assertThat(change.structuresLeft()).containsExactly("EUNAVFOR-SOPHIA");
    assertThat(change.much().left())
        .contains(
            new OverlapChange.Pair("AMERIPOL", "EUNAVFOR-SOPHIA"),
            new OverlapChange.Pair("EUNAVFOR-SOPHIA", "FRONTEX"));
  }

  @Test
  void withoutDonorsTheCommissionLosesTiesButNoPairLosesItsLast() {
    Overlaps without = Overlaps.of(data, OverlapOptions.on(AS_OF).withoutDonors(true));
    PairResult pair = without.findPair("EC", "UNODC").orElseThrow();
    assertThat(pair.otherTies().stream().filter(t -> t.state() == Tie.State.DONOR_ONLY))
        .isNotEmpty();
    assertThat(ties(without)).isLessThan(ties(overlaps));
    assertThat(without.pairs().stream().filter(PairResult::isTied).count())
        .as("every pair that a donor's seat ties is tied by another record too")
        .isEqualTo(overlaps.pairs().stream().filter(PairResult::isTied).count());
  }

  private static long ties(Overlaps answer) {
    return answer.pairs().stream().mapToLong(pair -> pair.ties().size()).sum();
  }

  private static List<Integer> row(Standing standing) {
    OverlapTable table = overlaps.table();
    return java.util.stream.Stream.of(true, false)
        .flatMap(meet ->
            java.util.stream.Stream.of(
                table.count(standing, meet, Tie.Kind.AGREEMENT),
                table.count(standing, meet, Tie.Kind.NETWORK),
                table.count(standing, meet, null)))
        .toList();
  }

  private static void whole(
      SoftAssertions softly, Map<String, String> row, String column, int value) {
    softly
        .assertThat(value)
        .as("%s %s", column, row)
        .isEqualTo(Integer.parseInt(cell(row, column)));
  }

  /** Equal to the last digit that the reference shows. */
  private static void decimal(
      SoftAssertions softly, Map<String, String> row, String column, double value) {
    String cell = cell(row, column);
    double half = 0.50001 * Math.pow(10, -(cell.length() - 1 - cell.indexOf('.')));
    softly
        .assertThat(value)
        .as("%s %s", column, row)
        .isCloseTo(Double.parseDouble(cell), within(half));
  }

  private static String cell(Map<String, String> row, String column) {
    @Nullable String cell = row.get(column);
    return cell == null ? "" : cell;
  }
}
