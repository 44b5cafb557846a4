package org.symbolon.coverage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.law.Standing.Addressed;
import org.symbolon.coverage.law.Standing.Deposited;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.law.Standing.NotBound;
import org.symbolon.coverage.law.Standing.NotKnown;
import org.symbolon.coverage.law.Standing.Signed;
import org.symbolon.coverage.records.ExceptionKind;

/** Cases of the law of treaties and of organisations, worked by hand in an invented world. */
class WorkedLawTest {

  private static final String A = "AAA";

  private static Standing at(LawWorld world, String instrument, String day) {
    return java.util.Objects.requireNonNull(
        StateLaw.of(world.data(), A, LocalDate.parse(day)).standings().get(instrument));
  }

  private static void inForce(Standing standing, String since) {
    assertThat(standing).isInstanceOf(InForce.class);
    assertThat(((InForce) standing).since()).contains(LocalDate.parse(since));
  }

  private static void not(Standing standing, NotBoundReason reason) {
    assertThat(standing).isInstanceOf(NotBound.class);
    assertThat(((NotBound) standing).reason()).isEqualTo(reason);
  }

  private static void unknown(Standing standing, NotKnownReason reason) {
    assertThat(standing).isInstanceOf(NotKnown.class);
    assertThat(((NotKnown) standing).reason()).isEqualTo(reason);
  }

  private static LawWorld treaty(String rule) {
    return new LawWorld()
        .treaty("T", "2000-11-15", "2003-09-29")
        .byStatus("T", rule)
        .list("L", "T", "Depositary", "2014-01-27", true);
  }

  @Test
  void aTreatyBindsAPartyThirtyDaysAfterTheDepositAndOnlyDepositedTillThen() {
    LawWorld world = treaty("P30D").status("L", A, "2000-12-12", "RATIFICATION", "2010-03-01", "");
    not(at(world, "T", "2000-11-14"), NotBoundReason.NOT_ADOPTED);
    assertThat(at(world, "T", "2010-02-28")).isInstanceOf(Signed.class);
    assertThat(at(world, "T", "2010-03-01")).isInstanceOf(Deposited.class);
    assertThat(((Deposited) at(world, "T", "2010-03-30")).from())
        .contains(LocalDate.of(2010, 3, 31));
    inForce(at(world, "T", "2010-03-31"), "2010-03-31");
  }

  @Test
  void anEarlyRatificationWaitsForTheTreatyItself() {
    LawWorld world = treaty("P30D").joined("L", A, "RATIFICATION", "2002-01-10");
    assertThat(((Deposited) at(world, "T", "2003-09-28")).from())
        .contains(LocalDate.of(2003, 9, 29));
    inForce(at(world, "T", "2003-09-29"), "2003-09-29");
  }

  @Test
  void theFirstOfTheMonthAfterThreeMonthsIsCountedFromTheDeposit() {
    LawWorld world = treaty("FIRST_OF_MONTH_AFTER_P3M").joined("L", A, "ACCESSION", "2007-10-24");
    assertThat(at(world, "T", "2008-01-31")).isInstanceOf(Deposited.class);
    inForce(at(world, "T", "2008-02-01"), "2008-02-01");
  }

  @Test
  void aSuccessorWaitsForNothingAndADefinitiveSignatureJoins() {
    inForce(
        at(treaty("P90D").joined("L", A, "SUCCESSION", "2006-10-23"), "T", "2006-10-23"),
        "2006-10-23");
    LawWorld signed =
        treaty("ON_DEPOSIT").status("L", A, "2005-05-05", "DEFINITIVE_SIGNATURE", "", "");
    assertThat(at(signed, "T", "2005-05-04")).isInstanceOf(NotBound.class);
    inForce(at(signed, "T", "2005-05-05"), "2005-05-05");
  }

  @Test
  void whoWithdrewIsBoundNoMore() {
    LawWorld world = treaty("P30D").status("L", A, "", "ACCESSION", "2004-01-01", "2009-06-01");
    inForce(at(world, "T", "2009-05-31"), "2004-01-31");
    not(at(world, "T", "2009-06-01"), NotBoundReason.WITHDRAWN);
  }

  @Test
  void aDayAfterTheListIsToldAsLastRecorded() {
    LawWorld world = treaty("P30D").joined("L", A, "ACCESSION", "2004-01-01");
    assertThat(at(world, "T", "2014-01-27").evidence().lastRecordedOn()).isEmpty();
    assertThat(at(world, "T", "2014-01-28").evidence().lastRecordedOn())
        .contains(LocalDate.of(2014, 1, 27));
    inForce(at(world, "T", "2026-11-24"), "2004-01-31");
  }

  @Test
  void whoIsNotInACompleteListWasNoPartyThenAndIsNotKnownLater() {
    LawWorld world = treaty("P30D").joined("L", "BBB", "ACCESSION", "2004-01-01");
    not(at(world, "T", "2014-01-27"), NotBoundReason.NOT_PARTY);
    not(at(world, "T", "2005-01-01"), NotBoundReason.NOT_PARTY);
    unknown(at(world, "T", "2014-01-28"), NotKnownReason.LIST_OLDER_THAN_THE_DAY);
    not(at(world, "T", "2001-01-01"), NotBoundReason.NOT_YET_IN_FORCE);
  }

  @Test
  void whoIsNotInAListThatMayLackSomeIsNotKnown() {
    LawWorld world =
        new LawWorld()
            .treaty("T", "2000", "2003-09-29")
            .byStatus("T", "P30D")
            .list("L", "T", "Desk", "2014-01-27", false)
            .joined("L", "BBB", "ACCESSION", "2004-01-01");
    unknown(at(world, "T", "2010-01-01"), NotKnownReason.LIST_NOT_COMPLETE);
  }

  @Test
  void withoutAListNobodyKnowsAndARegionNeverSaysWhoIsBound() {
    LawWorld world =
        new LawWorld()
            .member("CLUB", A, "1990-01-01", "")
            .instrument(
                "R", "REGIONAL", "CLUB", "BINDING", "TREATY", "2005-05-16", "2008-02-01", "Y")
            .byStatus("R", "P30D")
            .instrument(
                "U", "REGIONAL", "CLUB", "BINDING", "TREATY", "2005-05-16", "2008-02-01", "Y");
    unknown(at(world, "R", "2010-01-01"), NotKnownReason.NO_STATUS_RECORDED);
    unknown(at(world, "U", "2010-01-01"), NotKnownReason.NO_BINDING_RECORDED);
    not(at(world, "R", "2008-01-31"), NotBoundReason.NOT_YET_IN_FORCE);
  }

  @Test
  void aTreatyWhoseRuleOrEntryIsNotRecordedIsNotAssumed() {
    LawWorld world =
        treaty("")
            .joined("L", A, "ACCESSION", "2004-01-01")
            .treaty("N", "2001-01-01", "")
            .byStatus("N", "P30D")
            .list("M", "N", "Depositary", "2014-01-27", true)
            .joined("M", A, "ACCESSION", "2004-01-01")
            .instrument("O", "UNIVERSAL", "GLOBAL", "BINDING", "TREATY", "2001-01-01", "", "N")
            .byStatus("O", "P30D")
            .list("P", "O", "Depositary", "2014-01-27", true)
            .joined("P", A, "ACCESSION", "2004-01-01");
    unknown(at(world, "T", "2010-01-01"), NotKnownReason.ENTRY_RULE_NOT_RECORDED);
    unknown(at(world, "N", "2010-01-01"), NotKnownReason.ENTRY_NOT_RECORDED);
    assertThat(((Deposited) at(world, "O", "2010-01-01")).from()).isEmpty();
  }

  @Test
  void aMonthOrAYearDecidesOnlyWhatItSurelyDecides() {
    LawWorld world = treaty("P30D").joined("L", A, "ACCESSION", "2010");
    not(at(world, "T", "2009-12-31"), NotBoundReason.NOT_PARTY);
    unknown(at(world, "T", "2010-06-01"), NotKnownReason.DATE_NOT_EXACT);
    inForce(at(world, "T", "2011-01-30"), "2011-01-30");
  }

  @Test
  void whoIsNoLongerListedHasLeftOnADayThatNobodyTells() {
    LawWorld world =
        treaty("P30D")
            .list("OLD", "T", "depositary", "2006-01-01", true)
            .joined("OLD", A, "ACCESSION", "2004-01-01");
    inForce(at(world, "T", "2005-12-31"), "2004-01-31");
    unknown(at(world, "T", "2010-01-01"), NotKnownReason.NO_LONGER_LISTED);
  }

  @Test
  void twoSourcesThatDifferAreNotDecided() {
    LawWorld world =
        treaty("P30D")
            .joined("L", A, "ACCESSION", "2004-01-01")
            .list("X", "T", "Another", "2014-06-01", true)
            .joined("X", A, "ACCESSION", "2008-01-01");
    unknown(at(world, "T", "2006-01-01"), NotKnownReason.SOURCES_DIFFER);
    assertThat(at(world, "T", "2012-01-01")).isInstanceOf(InForce.class);
    List<Conflict> conflicts =
        Ladder.of(world.data(), LadderOptions.newest()).find("T").orElseThrow().conflicts();
    assertThat(conflicts)
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.field()).isEqualTo(Conflict.Field.ACTION_DATE);
          assertThat(List.of(conflict.one(), conflict.other()))
              .containsExactlyInAnyOrder("2004-01-01", "2008-01-01");
        });
  }

  @Test
  void whatCameAfterAListIsNoConflictWithIt() {
    LawWorld world =
        treaty("P30D")
            .signed("L", A, "2000-12-12")
            .list("X", "T", "Another", "2020-06-01", true)
            .status("X", A, "2000-12", "RATIFICATION", "2018-01-01", "");
    assertThat(Ladder.of(world.data(), LadderOptions.newest()).find("T").orElseThrow().conflicts())
        .isEmpty();
    inForce(at(world, "T", "2019-01-01"), "2018-01-31");
  }

  @Test
  void membersAreBoundFromJoiningToLeaving() {
    LawWorld world =
        new LawWorld()
            .act("D", "2011-04-05", "2011-04-15")
            .byMembership("D", "CLUB")
            .member("CLUB", A, "2013-07-01", "2020-01-31")
            .member("CLUB", "BBB", "1990-01-01", "");
    not(at(world, "D", "2013-06-30"), NotBoundReason.NOT_YET_A_MEMBER);
    inForce(at(world, "D", "2013-07-01"), "2013-07-01");
    inForce(at(world, "D", "2020-01-31"), "2013-07-01");
    not(at(world, "D", "2020-02-01"), NotBoundReason.NO_LONGER_A_MEMBER);
    assertThat(StateLaw.of(world.data(), "CCC", LocalDate.of(2015, 1, 1)).notBound().getFirst())
        .extracting(NotBound::reason)
        .isEqualTo(NotBoundReason.NOT_A_MEMBER);
  }

  @Test
  void anOrganisationWhoseMembersAreNotRecordedDecidesNothing() {
    LawWorld world =
        new LawWorld().act("D", "2011-04-05", "2011-04-15").byMembership("D", "OTHERS");
    unknown(at(world, "D", "2015-01-01"), NotKnownReason.MEMBERS_NOT_RECORDED);
  }

  @Test
  void whoStandsApartIsNotBoundAndWhoOptsInIsBoundFromThen() {
    LawWorld club =
        new LawWorld()
            .act("D", "2011-04-05", "2011-04-15")
            .byMembership("D", "CLUB")
            .member("CLUB", "BBB", "1990-01-01", "");
    club.member("CLUB", A, "1973-01-01", "2020-01-31")
        .except("D", A, "OPT_IN", "2011-10-14", "")
        .act("E", "2011-04-05", "2011-04-15")
        .byMembership("E", "CLUB")
        .except("E", A, "NOT_BOUND", "2011-04-15", "")
        .act("F", "2011-04-05", "2011-04-15")
        .byMembership("F", "CLUB")
        .except("F", A, "OPT_OUT", "2011-04-15", "2013-12-31");
    not(at(club, "D", "2011-10-13"), NotBoundReason.OPTED_OUT);
    inForce(at(club, "D", "2011-10-14"), "2011-10-14");
    not(at(club, "D", "2020-02-01"), NotBoundReason.NO_LONGER_A_MEMBER);
    not(at(club, "E", "2015-01-01"), NotBoundReason.EXCEPTED);
    not(at(club, "F", "2013-12-31"), NotBoundReason.OPTED_OUT);
    inForce(at(club, "F", "2014-01-01"), "2014-01-01");
  }

  @Test
  void aStateThatIsNoMemberMayTakePartByItsOwnChoice() {
    LawWorld world =
        new LawWorld()
            .act("D", "2002-11-28", "2002-12-05")
            .byMembership("D", "CLUB")
            .member("CLUB", "BBB", "1990-01-01", "")
            .except("D", A, "OPT_IN", "2008-12-12", "")
            .except("D", "BBB", "TERRITORIAL", "2002-12-05", "");
    not(at(world, "D", "2008-12-11"), NotBoundReason.NOT_A_MEMBER);
    inForce(at(world, "D", "2008-12-12"), "2008-12-12");
    var bound =
        (InForce) StateLaw.of(world.data(), "BBB", LocalDate.of(2010, 1, 1)).standings().get("D");
    assertThat(java.util.Objects.requireNonNull(bound).apart())
        .extracting(each -> each.kind())
        .containsExactly(ExceptionKind.TERRITORIAL);
  }

  @Test
  void lawOfAStateBindsThatStateAlone() {
    LawWorld world =
        new LawWorld()
            .instrument("N", "NATIONAL", A, "BINDING", "NATIONAL_LAW", "2005", "", "Y")
            .byLaw("N")
            .instrument("M", "NATIONAL", "BBB", "BINDING", "NATIONAL_LAW", "2005", "", "Y")
            .byLaw("M");
    assertThat(at(world, "N", "2006-01-01")).isInstanceOf(InForce.class);
    unknown(at(world, "N", "2005-06-01"), NotKnownReason.ENTRY_NOT_RECORDED);
    not(at(world, "M", "2006-01-01"), NotBoundReason.OTHER_STATES_LAW);
  }

  @Test
  void softLawIsAddressedAndNeverBindsAndGivesWayToWhatReplacesIt() {
    LawWorld world =
        new LawWorld()
            .member("CLUB", A, "1990-01-01", "")
            .instrument("P1", "REGIONAL", "CLUB", "SOFT", "PLAN", "2012-06-19", "", "")
            .instrument("P2", "REGIONAL", "CLUB", "SOFT", "PLAN", "2021-04-14", "", "")
            .instrument("P3", "REGIONAL", "BBB", "SOFT", "PLAN", "2021-04-14", "", "")
            .relation("P2", "REPLACES", "P1");
    assertThat(at(world, "P1", "2020-01-01")).isInstanceOf(Addressed.class);
    not(at(world, "P1", "2021-04-14"), NotBoundReason.REPLACED);
    not(at(world, "P3", "2022-01-01"), NotBoundReason.NOT_ADDRESSED);
    assertThat(StateLaw.of(world.data(), A, LocalDate.of(2022, 1, 1)).binding()).isEmpty();
  }

  @Test
  void anActThatAmendsCountsFromItsDayOnAndAsOneText() {
    LawWorld world =
        new LawWorld()
            .member("CLUB", A, "1990-01-01", "")
            .act("D", "2011-04-05", "2011-04-15")
            .byMembership("D", "CLUB")
            .measure("D", "MLA", "CONSIDER")
            .act("D2", "2024-06-13", "2024-07-14")
            .byMembership("D2", "CLUB")
            .measure("D2", "MLA", "SHALL")
            .relation("D2", "AMENDS", "D");
    StateLaw before = StateLaw.of(world.data(), A, LocalDate.of(2024, 7, 13));
    StateLaw after = StateLaw.of(world.data(), A, LocalDate.of(2024, 7, 14));
    assertThat(before.lawOf("MLA").orElseThrow().provisions()).hasSize(1);
    List<Provision> now = after.lawOf("MLA").orElseThrow().provisions();
    assertThat(now).extracting(Provision::instrumentId).containsExactly("D", "D");
    assertThat(now.getFirst().measure().instrumentId()).isEqualTo("D2");
    assertThat(after.binding().stream().filter(text -> text.amends().isEmpty())).hasSize(1);
  }

  @Test
  void dutiesAreInheritedWhereTheTextHasNoneOfItsOwn() {
    LawWorld world =
        treaty("P30D")
            .joined("L", A, "ACCESSION", "2004-01-01")
            .treaty("P", "2000-11-15", "2003-12-25")
            .byStatus("P", "P30D")
            .list("K", "P", "Depositary", "2014-01-27", true)
            .joined("K", A, "ACCESSION", "2004-06-01")
            .relation("T", "APPLIES_TO", "P")
            .measure("T", "MLA", "SHALL")
            .measure("T", "SHELTER", "CONSIDER")
            .measure("P", "SHELTER", "SHALL");
    StateLaw law = StateLaw.of(world.data(), A, LocalDate.of(2010, 1, 1));
    assertThat(law.lawOf("MLA").orElseThrow().provisions())
        .extracting(each -> each.instrumentId() + " " + each.inherited() + " " + each.through())
        .containsExactly("T false ", "P true art. 1(2)");
    assertThat(law.lawOf("SHELTER").orElseThrow().provisions())
        .extracting(each -> each.instrumentId() + " " + each.inherited())
        .containsExactly("P false", "T false");
    assertThat(law.figures().binding()).hasSize(4);
    assertThat(
            StateLaw.of(world.data(), A, LocalDate.of(2004, 6, 15))
                .lawOf("MLA")
                .orElseThrow()
                .provisions())
        .hasSize(1);
  }

  @Test
  void aDefinitionIsNeverTheStrongestWording() {
    LawWorld world =
        treaty("P30D")
            .joined("L", A, "ACCESSION", "2004-01-01")
            .measure("T", "DEFINITION", "NA")
            .measure("T", "SHELTER", "NA")
            .measure("T", "SHELTER", "MAY");
    StateLaw law = StateLaw.of(world.data(), A, LocalDate.of(2010, 1, 1));
    assertThat(law.lawOf("DEFINITION").orElseThrow().strongest()).isEmpty();
    assertThat(law.lawOf("SHELTER").orElseThrow().strongest().orElseThrow().measure().article())
        .isEqualTo("3");
  }
}
