package org.symbolon.reference.treaties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbolon.reference.treaties.Lists.bytes;
import static org.symbolon.reference.treaties.Lists.palermo;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads differ from file to file and explain the letters. */
class StatusListReaderTest {

  /** The rows of a list by the name of the participant. */
  private record Rows(List<StatusRow> all) {
    StatusRow get(String participant) {
      return all.stream()
          .filter(row -> row.participant().equals(participant))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Rows rows(String file, TreatyAnswers answers) {
    return new Rows(Lists.read(bytes("good/" + file), answers).rows());
  }

  private static TreatyAnswers today(String file) {
    return TreatyAnswers.none(file).asOf(LocalDate.of(2020, 1, 1));
  }

  private static TreatyAct act(StatusRow row) {
    return row.joining().orElseThrow().act();
  }

  @Test
  void lettersMeanWhatTheHeadSaysAndNoLetterMeansItsPlainAct() {
    var rows = rows("several-letters.csv", palermo("several-letters.csv"));
    assertThat(act(rows.get("Niger"))).isEqualTo(TreatyAct.RATIFICATION);
    assertThat(act(rows.get("Netherlands"))).isEqualTo(TreatyAct.ACCEPTANCE);
    assertThat(act(rows.get("Finland"))).isEqualTo(TreatyAct.APPROVAL);
    assertThat(act(rows.get("Montenegro"))).isEqualTo(TreatyAct.SUCCESSION);
    assertThat(act(rows.get("Côte d'Ivoire"))).isEqualTo(TreatyAct.ACCESSION);
    assertThat(rows.get("Niger").joining().orElseThrow().day())
        .isEqualTo(LocalDate.of(2004, 9, 30));
  }

  @Test
  void anEmptyStatusIsSignedAndNotParty() {
    StatusRow togo = rows("several-letters.csv", palermo("x.csv")).get("Togo");
    assertThat(togo.signed()).contains(LocalDate.of(2000, 12, 12));
    assertThat(togo.party()).isFalse();
  }

  @Test
  void namesOfTheTimeAreFoundAndAnOrganisationIsNoState() {
    var rows = rows("several-letters.csv", palermo("x.csv"));
    assertThat(rows.get("Swaziland").iso3()).isEqualTo("SWZ");
    assertThat(rows.get("The former Yugoslav Republic of Macedonia").iso3()).isEqualTo("MKD");
    StatusRow union = rows.get("European Union");
    assertThat(union.kind()).isEqualTo(ParticipantKind.ORGANISATION);
    assertThat(union.iso3()).isEmpty();
    assertThat(union.party()).isTrue();
  }

  @Test
  void aRatificationWithoutASignatureIsToldAndKept() {
    StatusList list = Lists.read(bytes("good/several-letters.csv"), palermo("x.csv"));
    assertThat(list.remarks())
        .extracting(TreatyFault::code, TreatyFault::row)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("JOINED_UNSIGNED", 13));
    assertThat(list.rows()).hasSize(12);
    assertThat(list.signed()).isEqualTo(9);
    assertThat(list.parties()).isEqualTo(11);
  }

  @Test
  void aSuccessionToSignatureIsASignature() {
    StatusRow montenegro = rows("succession-to-signature.csv", today("x.csv")).get("Montenegro");
    assertThat(montenegro.signed()).contains(LocalDate.of(2006, 10, 23));
    assertThat(montenegro.party()).isFalse();
  }

  @Test
  void aDefinitiveSignatureCountsAsParty() {
    var rows = rows("definitive-signature.csv", today("x.csv"));
    assertThat(act(rows.get("Australia"))).isEqualTo(TreatyAct.DEFINITIVE_SIGNATURE);
    assertThat(rows.get("Australia").party()).isTrue();
    assertThat(rows.get("Guatemala").party()).isFalse();
  }

  @Test
  void actsThatAColumnDoesNotTellApartCountAndKeepItsWords() {
    var rows = rows("acts-without-letters.csv", today("x.csv"));
    StatusRow australia = rows.get("Australia");
    assertThat(act(australia)).isEqualTo(TreatyAct.PARTICIPATION);
    assertThat(australia.signed()).isEmpty();
    assertThat(australia.note())
        .isEqualTo(
            "the source says: Definitive signature of the Protocol, Succession to the Agreement "
                + "and the Protocol, Acceptance of the Protocol");
    assertThat(act(rows.get("Fiji"))).isEqualTo(TreatyAct.SUCCESSION);
  }

  @Test
  void aColumnWithoutSignaturesMayRatifyWithoutARemark() {
    StatusList list = Lists.read(bytes("good/participation.csv"), today("x.csv"));
    assertThat(list.parties()).isEqualTo(4);
    assertThat(list.signed()).isZero();
    assertThat(list.remarks()).extracting(TreatyFault::code).containsOnly("ACT_NOT_TOLD");
  }

  @Test
  void formerStatesTerritoriesAndWhoseStandingIsOpenAreNoStates() {
    var rows = rows("no-signature-column.csv", today("x.csv"));
    assertThat(rows.get("Czechoslovakia").kind()).isEqualTo(ParticipantKind.FORMER_STATE);
    assertThat(rows.get("Hong Kong").kind()).isEqualTo(ParticipantKind.TERRITORY);
    assertThat(rows.get("Kosovo").kind()).isEqualTo(ParticipantKind.UNKNOWN);
    assertThat(rows.get("Kosovo").iso3()).isEmpty();
    assertThat(rows.get("Czechoslovakia").iso3()).isEmpty();
    assertThat(rows.get("Bahamas").kind()).isEqualTo(ParticipantKind.STATE);
  }

  @Test
  void aParticipantWithoutADateIsKeptAsNeitherSignedNorParty() {
    StatusList list = Lists.read(bytes("good/no-date-at-all.csv"), today("x.csv"));
    assertThat(list.rows().getFirst().signed()).isEmpty();
    assertThat(list.rows().getFirst().party()).isFalse();
    assertThat(list.remarks()).extracting(TreatyFault::code).containsExactly("NO_DATE");
  }

  @Test
  void linesOfWindowsAByteOrderMarkAndNoBreakSpacesDoNoHarm() {
    var rows = rows("windows-lines-and-mark.csv", palermo("x.csv"));
    assertThat(rows.get("Niger").joining().orElseThrow().day())
        .isEqualTo(LocalDate.of(2004, 9, 30));
    assertThat(rows.get("Viet Nam").iso3()).isEqualTo("VNM");
  }

  @Test
  void aListIsRecognisedByItsHeadOnly() {
    assertThat(StatusListReader.recognises("Participant,Signature,Ratification")).isTrue();
    assertThat(StatusListReader.recognises("\ufeff\"Participant\";Signature")).isTrue();
    assertThat(StatusListReader.recognises("participant,iso3")).isTrue();
    assertThat(StatusListReader.recognises("instrument_id,title")).isFalse();
    assertThat(StatusListReader.recognises("")).isFalse();
  }

  @Test
  void onlyTheBeginningOfANameIsAChapterNumber() {
    assertThat(ChapterNumber.inName("untc_18-12-a_protocol.csv")).contains("18-12-a");
    assertThat(ChapterNumber.inName("untc_18-12_untoc.csv")).contains("18-12");
    assertThat(ChapterNumber.inName("4-13.txt")).contains("4-13");
    assertThat(ChapterNumber.inName("2014-01-27_status.csv")).isEmpty();
    assertThat(ChapterNumber.inName("status_18-12.csv")).isEmpty();
    assertThat(ChapterNumber.inName("01-27.csv")).isEmpty();
    assertThat(ChapterNumber.inName("")).isEmpty();
  }
}
