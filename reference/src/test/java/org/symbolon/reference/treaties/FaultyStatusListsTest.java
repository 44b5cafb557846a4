package org.symbolon.reference.treaties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbolon.reference.treaties.Lists.bytes;
import static org.symbolon.reference.treaties.Lists.palermo;
import static org.symbolon.reference.treaties.Lists.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of status that are wrong: each is refused or asked about by place, and never guessed. */
class FaultyStatusListsTest {

  /** The file, then what is said of it: a line each. */
  static Stream<Map.Entry<String, List<String>>> expected() {
    Map<String, List<String>> byFile =
        Lists.lines("faults/expected.txt").stream()
            .filter(line -> !line.isBlank())
            .collect(Collectors.groupingBy(line -> line.split("[,:]", 2)[0]));
    return byFile.entrySet().stream().sorted(Map.Entry.comparingByKey());
  }

  @ParameterizedTest
  @MethodSource("expected")
  void eachFaultIsToldByFileRowFieldAndWhatWouldBeRight(Map.Entry<String, List<String>> each) {
    String file = each.getKey();
    List<TreatyFault> faults = refused(bytes("faults/" + file), palermo(file));
    assertThat(faults.stream().map(TreatyFault::toString)).isEqualTo(each.getValue());
    for (TreatyFault fault : faults) {
      assertThat(fault.message().in(Locale.FRENCH)).isNotEqualTo(fault.message().english());
      assertThat(fault.remedy().in(Locale.FRENCH)).isNotEqualTo(fault.remedy().english());
      assertThat(fault.line(Locale.FRENCH)).doesNotContain("{", "[{");
    }
  }

  @Test
  void thereAreAtLeastFiftyFaultyFiles() {
    assertThat(expected()).hasSizeGreaterThanOrEqualTo(50);
  }

  @Test
  void aListWithoutADayIsAskedAboutIt() {
    byte[] list = bytes("good/several-letters.csv");
    List<TreatyFault> faults = refused(list, TreatyAnswers.none("several-letters.csv"));
    assertThat(faults)
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.asks()).isTrue();
          assertThat(fault.toString())
              .isEqualTo(
                  "several-letters.csv, field as-of: The file does not say on which day it was right."
                      + " What would be right: Say the day on which the depositary's list was taken, as"
                      + " 2014-01-27.");
        });
  }

  @Test
  void aDayBeforeTheTreatyWasAdoptedIsRefusedWithEveryDateAfterIt() {
    byte[] list = bytes("good/no-date-at-all.csv");
    var answers = TreatyAnswers.none("x.csv").adopted("1954-09-28").asOf(LocalDate.of(1954, 9, 27));
    assertThat(refused(list, answers))
        .extracting(TreatyFault::code)
        .containsExactly("AS_OF_BEFORE_ADOPTION", "AFTER_AS_OF");
  }

  @Test
  void anUnknownNameOffersTheNearestAndTakesIt_onlyWhenAPersonSaysSo() {
    String list = "Participant,Ratification\nSwazilnd,24 Sep 2012\nAndean Parliament,1 Jan 2010\n";
    byte[] bytes = list.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var faults = refused(bytes, palermo("x.csv"));
    assertThat(faults).extracting(TreatyFault::code).containsOnly("PARTICIPANT_UNKNOWN");
    assertThat(faults).allMatch(TreatyFault::asks);
    assertThat(faults.getFirst().remedy().english()).startsWith("Did you mean \"Swaziland\"?");
    assertThat(faults.getLast().remedy().english()).startsWith("Say who it is");

    var said = Map.of("Swazilnd", "SWZ", "Andean Parliament", "ORGANISATION");
    StatusList read = Lists.read(bytes, palermo("x.csv").names(said));
    assertThat(read.rows()).extracting(StatusRow::iso3).containsExactly("SWZ", "");
    assertThat(read.rows())
        .extracting(StatusRow::kind)
        .containsExactly(ParticipantKind.STATE, ParticipantKind.ORGANISATION);
  }

  @Test
  void anAnswerThatIsNoCodeOrAboutNobodyIsRefused() {
    byte[] list = bytes("good/no-signature-column.csv");
    var answers =
        TreatyAnswers.none("x.csv")
            .asOf(LocalDate.of(2020, 1, 1))
            .names(Map.of("Bahamas", "The Bahamas", "Bahama", "BHS"));
    assertThat(refused(list, answers))
        .extracting(TreatyFault::code)
        .containsExactlyInAnyOrder("NAME_FORM", "NAME_UNUSED");
  }

  @Test
  void aBadListCostsBoundedMemory() {
    String list = "Participant,Ratification\n" + "Nowhere,1 Foo 1\n".repeat(50_000);
    byte[] bytes = list.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(refused(bytes, palermo("x.csv"))).hasSize(1_000);
  }
}
