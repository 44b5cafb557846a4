package org.symbolon.reference.treaties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text of declarations: sections that begin with a name. */
class DeclarationsReaderTest {

  private static DeclarationsReading read(String text) {
    return new DeclarationsReader(Lists.COUNTRIES)
        .read(
            text.getBytes(StandardCharsets.UTF_8),
            TreatyAnswers.none("4-13.txt").asOf(LocalDate.of(2014, 10, 26)));
  }

  private static List<String> codes(String text) {
    return switch (read(text)) {
      case DeclarationsReading.Read(var texts, _) ->
          throw new AssertionError("was read: " + texts.size());
      case DeclarationsReading.Refused(var faults) ->
          faults.stream().map(TreatyFault::code).toList();
    };
  }

  @Test
  void eachSectionIsTheTextOfOneParticipant() {
    String text = "#Niger\nIt does not consider itself bound.\n\nTwo lines.\n\n#Mali\nNo.\n";
    assertThat(read(text))
        .isInstanceOfSatisfying(
            DeclarationsReading.Read.class,
            read -> {
              assertThat(read.texts()).hasSize(2);
              assertThat(read.texts().getFirst().iso3()).isEqualTo("NER");
              assertThat(read.texts().getFirst().text())
                  .isEqualTo("It does not consider itself bound.\n\nTwo lines.");
            });
  }

  @Test
  void aSectionWithoutATextIsToldAndHasNone() {
    assertThat(read("#Niger\n\n#Mali\nNo.\n"))
        .isInstanceOfSatisfying(
            DeclarationsReading.Read.class,
            read -> {
              assertThat(read.texts())
                  .extracting(DeclarationText::participant)
                  .containsExactly("Mali");
              assertThat(read.remarks())
                  .extracting(TreatyFault::code)
                  .containsExactly("SECTION_EMPTY");
            });
  }

  @Test
  void whatIsWrongWithATextIsTold() {
    assertThat(codes("")).containsExactly("EMPTY_FILE");
    assertThat(codes("<html>")).containsExactly("WEB_PAGE");
    assertThat(codes("No heading at all.\n")).containsExactly("NO_SECTION");
    assertThat(codes("Whose is it?\n#Niger\nYes.\n")).containsExactly("TEXT_BEFORE_SECTION");
    assertThat(codes("#Niger\nYes.\n#Niger\nNo.\n")).containsExactly("PARTICIPANT_TWICE");
    assertThat(codes("#Nigerr\nYes.\n")).containsExactly("PARTICIPANT_UNKNOWN");
    assertThat(codes("#\nYes.\n")).containsExactly("PARTICIPANT_EMPTY");
    assertThat(codes("#Niger\nYes\u0007.\n")).containsExactly("INVISIBLE_CHARACTER");
    assertThat(codes("#Niger\n" + "x".repeat(20_001))).containsExactly("TEXT_TOO_LONG");
  }

  @Test
  void aTextWithoutADayIsAskedAboutIt() {
    var reading =
        new DeclarationsReader(Lists.COUNTRIES)
            .read("#Niger\nYes.".getBytes(StandardCharsets.UTF_8), TreatyAnswers.none("4-13.txt"));
    assertThat(reading)
        .isInstanceOfSatisfying(
            DeclarationsReading.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(TreatyFault::code)
                    .containsExactly("AS_OF_ASKED"));
  }
}
