package org.symbolon.coverage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.law.Rung.CountOn;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.law.Standing.NotBound;
import org.symbolon.coverage.law.Standing.NotKnown;
import org.symbolon.coverage.law.Standing.Signed;
import org.symbolon.coverage.records.Binding;
import org.symbolon.coverage.records.CooperationAct;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.InstrumentBinding;

/** The law that ships: known answers, and what must hold for every State. */
class ShippedLawTest {

  private static final LocalDate LISTED = LocalDate.of(2014, 1, 27);
  private final AtlasData data = AtlasFiles.data();

  private Standing standing(String country, String instrument, String day) {
    return Objects.requireNonNull(
        StateLaw.of(data, country, LocalDate.parse(day)).standings().get(instrument));
  }

  @Test
  void theLadderCountsAsTheDepositaryDid() {
    LadderFigures figures = Ladder.of(data, LadderOptions.newest()).figures();
    assertThat(figures.instruments().get("UN-UNTOC"))
        .extracting(each -> List.of(each.participants(), each.signed(), each.parties()))
        .isEqualTo(List.of(185, 147, 179));
    assertThat(figures.instruments().get("UN-TIP"))
        .extracting(each -> List.of(each.participants(), each.signed(), each.parties()))
        .isEqualTo(List.of(167, 117, 159));
    assertThat(figures.instruments().get("UN-SOM"))
        .extracting(each -> List.of(each.participants(), each.signed(), each.parties()))
        .isEqualTo(List.of(152, 112, 138));
    assertThat(Objects.requireNonNull(figures.instruments().get("UN-TIP")).signedNotParty())
        .containsExactly(
            "Barbados",
            "Congo",
            "Czech Republic",
            "Japan",
            "Republic of Korea",
            "Sierra Leone",
            "Sri Lanka",
            "Uganda");
    assertThat(Objects.requireNonNull(figures.instruments().get("UN-SOM")).asOf())
        .isEqualTo("2014-07-10");
  }

  @Test
  void theHistoryOfCountsGrowsAndEndsAtTheCount() {
    for (Rung rung : Ladder.of(data, LadderOptions.newest()).rungs()) {
      List<CountOn> history = rung.history();
      for (CountOn count : history) {
        Rung then =
            Ladder.of(data, LadderOptions.on(count.day()).only(rung.instrument().id()))
                .rungs()
                .getFirst();
        assertThat(List.of(then.signed(), then.parties()))
            .as("%s on %s", rung.instrument().id(), count.day())
            .isEqualTo(List.of(count.signed(), count.parties()));
        assertThat(then.asOf()).isEqualTo(count.day());
      }
      assertThat(history.getLast().parties()).isEqualTo(rung.parties());
      assertThat(history.getLast().signed()).isEqualTo(rung.signed());
    }
  }

  @Test
  void everyInstrumentStandsInOneListForEveryStateAndDay() {
    for (String country : List.of("NER", "PRT", "DNK", "IRL", "GBR", "CHE", "JPN", "XKX", "QQQ")) {
      for (int year : new int[] {1990, 2003, 2014, 2020, 2026}) {
        StateLaw law = StateLaw.of(data, country, LocalDate.of(year, 6, 1));
        int total =
            law.binding().size()
                + law.deposited().size()
                + law.signed().size()
                + law.soft().size()
                + law.notBound().size()
                + law.notKnown().size();
        assertThat(total).isEqualTo(data.instruments().size());
        assertThat(law.soft())
            .allSatisfy(each -> assertThat(each.instrument().binding()).isEqualTo(Binding.SOFT));
        assertThat(law.provisions())
            .allSatisfy(each ->
                assertThat(law.standings().get(each.instrumentId())).isInstanceOf(InForce.class));
      }
    }
  }

  @Test
  void nigerIsBoundByThePalermoInstrumentsAsLastRecorded() {
    StateLaw law = StateLaw.of(data, "NER", LocalDate.of(2026, 11, 24));
    assertThat(law.binding())
        .extracting(BindingText::instrumentId)
        .containsExactly("UN-SOM", "UN-TIP", "UN-UNTOC");
    assertThat(law.binding().get(1).standing().evidence().lastRecordedOn()).contains(LISTED);
    assertThat(law.lawOf("EXTRADITION").orElseThrow().provisions())
        .extracting(each -> each.instrumentId() + " " + each.inherited())
        .containsExactly("UN-UNTOC false", "UN-SOM true", "UN-TIP true");
  }

  @Test
  void japanHadSignedAndNotJoined() {
    assertThat(standing("JPN", "UN-TIP", "2014-01-27"))
        .isInstanceOfSatisfying(
            Signed.class, each -> assertThat(each.on().text()).isEqualTo("2002-12-09"));
  }

  @Test
  void denmarkIsAMemberAndNotBoundByTheDirective() {
    assertThat(standing("DNK", "EU-2011-36", "2020-01-01"))
        .isInstanceOfSatisfying(
            NotBound.class, each -> assertThat(each.reason()).isEqualTo(NotBoundReason.EXCEPTED));
    assertThat(standing("DNK", "EU-CHARTER", "2020-01-01")).isInstanceOf(InForce.class);
    assertThat(standing("IRL", "EU-2004-81", "2020-01-01"))
        .isInstanceOfSatisfying(
            NotBound.class, each -> assertThat(each.reason()).isEqualTo(NotBoundReason.OPTED_OUT));
  }

  @Test
  void theUnitedKingdomJoinedTheDirectiveLaterAndLeftTheUnion() {
    assertThat(standing("GBR", "EU-2011-36", "2011-10-13")).isInstanceOf(NotBound.class);
    assertThat(standing("GBR", "EU-2011-36", "2011-10-14")).isInstanceOf(InForce.class);
    assertThat(standing("GBR", "EU-2011-36", "2020-01-31")).isInstanceOf(InForce.class);
    assertThat(standing("GBR", "EU-2011-36", "2020-12-31"))
        .as("the transition of the Withdrawal Agreement")
        .isInstanceOf(InForce.class);
    assertThat(standing("GBR", "EU-2011-36", "2021-01-01"))
        .isInstanceOfSatisfying(
            NotBound.class,
            each -> assertThat(each.reason()).isEqualTo(NotBoundReason.NO_LONGER_A_MEMBER));
  }

  @Test
  void theAmendedDirectiveHoldsFromItsDayOn() {
    StateLaw before = StateLaw.of(data, "PRT", LocalDate.of(2024, 7, 13));
    StateLaw after = StateLaw.of(data, "PRT", LocalDate.of(2024, 7, 14));
    assertThat(before.provisions())
        .noneMatch(each -> each.measure().instrumentId().equals("EU-2024-1712"));
    assertThat(after.provisions())
        .filteredOn(each -> each.measure().instrumentId().equals("EU-2024-1712"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.instrumentId()).isEqualTo("EU-2011-36"));
  }

  @Test
  void nigerAndPortugalCanUseTheConventionForEvidence() {
    StatePair.Answer answer =
        (StatePair.Answer) StatePair.of(data, "NER", "PRT", "EVIDENCE", LocalDate.of(2026, 11, 24));
    assertThat(answer.common())
        .extracting(StatePair.CommonText::instrumentId)
        .containsExactly("UN-SOM", "UN-TIP", "UN-UNTOC");
    assertThat(answer.figures().binding())
        .extracting(each -> each.instrument() + " " + each.article() + " " + each.inherited())
        .containsExactly("UN-SOM 18 true", "UN-TIP 18 true", "UN-UNTOC 18 false");
    assertThat(answer.safeguards())
        .extracting(each -> each.rule().safeguard())
        .contains("NON_REFOULEMENT", "CONSENT", "BEST_INTERESTS", "PRIVACY");
    assertThat(answer.authorities()).extracting(each -> each.country()).containsExactly("PRT");
    assertThat(answer.authoritiesNotRecorded())
        .extracting(StatePair.MissingAuthority::country)
        .containsOnly("NER");
    assertThat(answer.notKnown()).isNotEmpty();
  }

  @Test
  void twoStatesAreAnsweredAlikeWhicheverIsNamedFirst() {
    for (CooperationAct act : data.status().acts()) {
      var one = (StatePair.Answer) StatePair.of(data, "FRA", "NER", act.act(), LISTED);
      var other = (StatePair.Answer) StatePair.of(data, "NER", "FRA", act.act(), LISTED);
      assertThat(other.figures().binding()).isEqualTo(one.figures().binding());
      assertThat(other.oneSided()).hasSameSizeAs(one.oneSided());
      assertThat(one.safeguards()).as(act.act()).isNotEmpty();
      assertThat(one.safeguards())
          .extracting(each -> each.rule().safeguard())
          .contains("BEST_INTERESTS");
    }
  }

  @Test
  void anActThatIsNotOnRecordIsNamedWithThoseThatAre() {
    assertThat(StatePair.of(data, "FRA", "NER", "EXTRADITE", LISTED))
        .isInstanceOfSatisfying(
            StatePair.UnknownAct.class,
            each -> assertThat(each.known()).contains("EXTRADITION").hasSize(6));
    assertThat(StatePair.of(data, "FRA", "FRA", "EVIDENCE", LISTED))
        .isInstanceOf(StatePair.SameState.class);
  }

  @Test
  void everyRuleOfEntryThatShipsCanBeRead() {
    for (InstrumentBinding how : data.status().bindings()) {
      if (!how.entryRule().isEmpty()) {
        assertThat(EntryRule.of(how.entryRule())).as(how.toString()).isPresent();
      }
    }
  }

  @Test
  void whatIsNotRecordedIsNeverCalledNotBound() {
    StateLaw law = StateLaw.of(data, "NER", LocalDate.of(2026, 11, 24));
    for (Instrument instrument : data.instruments()) {
      boolean nothing =
          instrument.binding() == Binding.BINDING
              && instrument.entryIntoForce().isKnown()
              && data.status().listsOf(instrument.id()).isEmpty()
              && data.status()
                  .findBinding(instrument.id())
                  .map(how -> how.group().isEmpty() && instrument.regions().contains("GLOBAL"))
                  .orElse(true);
      if (nothing) {
        assertThat(law.standings().get(instrument.id()))
            .as(instrument.id())
            .isInstanceOf(NotKnown.class);
      }
    }
  }
}
