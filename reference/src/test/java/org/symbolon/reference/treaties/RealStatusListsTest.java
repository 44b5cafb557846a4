package org.symbolon.reference.treaties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that were taken from the depositary, where they lie beside the project. */
class RealStatusListsTest {

  private static final Path FOLDER = Path.of("../../shared/data/treaties");

  @BeforeEach
  void theFilesAreThere() {
    boolean there = Files.isDirectory(FOLDER);
    if (!there) {
      System.out.println("skipped: no real status lists beside the project (shared/data/treaties)");
    }
    assumeTrue(there, "no real status lists beside the project");
  }

  private static StatusList read(Path file, String adopted, LocalDate asOf) throws IOException {
    var answers = TreatyAnswers.none(file.getFileName().toString()).adopted(adopted).asOf(asOf);
    return Lists.read(Files.readAllBytes(file), answers);
  }

  @ParameterizedTest
  @CsvSource({
    "untc_18-12_untoc.csv, 2000-11-15, 2014-01-27, 185, 147, 179",
    "untc_18-12-a_protocol_trafficking_in_persons.csv, 2000-11-15, 2014-01-27, 167, 117, 159",
    "untc_18-12-b_protocol_smuggling_of_migrants.csv, 2000-11-15, 2014-07-10, 152, 112, 138",
    "untc_18-12-c_protocol_firearms.csv, 2001-05-31, 2014-12-31, 123, 52, 109",
    "untc_7-11-a_traffic_in_persons_and_prostitution_1950.csv, 1949-12-02, 2013-07-06, 95, 25, 82",
    "untc_4-13_migrant_workers_icrmw.csv, 1990-12-18, 2014-10-26, 66, 38, 47"
  })
  void rowsSignaturesAndPartiesAreThoseThatWereCounted(
      String file, String adopted, LocalDate asOf, int rows, int signed, int parties)
      throws IOException {
    StatusList list = read(FOLDER.resolve(file), adopted, asOf);
    assertThat(list.rows()).hasSize(rows);
    assertThat(list.signed()).isEqualTo(signed);
    assertThat(list.parties()).isEqualTo(parties);
  }

  @Test
  void whoSignedTheTraffickingProtocolAndDidNotJoinIsNamed() throws IOException {
    StatusList list =
        read(
            FOLDER.resolve("untc_18-12-a_protocol_trafficking_in_persons.csv"),
            "2000-11-15",
            LocalDate.of(2014, 1, 27));
    assertThat(list.rows().stream().filter(row -> row.signed().isPresent() && !row.party()))
        .extracting(StatusRow::participant)
        .containsExactly(
            "Barbados",
            "Congo",
            "Czech Republic",
            "Japan",
            "Republic of Korea",
            "Sierra Leone",
            "Sri Lanka",
            "Uganda");
  }

  @Test
  void everyRealListIsReadWholeAndEveryParticipantIsKnown() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files =
          all.filter(file -> file.getFileName().toString().matches("untc_\\d.*\\.csv"))
              .sorted()
              .toList();
    }
    assertThat(files).hasSize(31);
    for (Path file : files) {
      StatusList list = read(file, "", LocalDate.of(2015, 12, 31));
      long lines;
      try (Stream<String> text = Files.lines(file)) {
        lines = text.filter(line -> !line.isBlank()).count();
      }
      assertThat(list.rows()).as(file.toString()).hasSize((int) lines - 1);
      assertThat(list.rows())
          .allMatch(row ->
              row.kind() == ParticipantKind.STATE
                  ? !row.iso3().isEmpty()
                  : row.participant().equals("European Union"));
      assertThat(ChapterNumber.inName(file.getFileName().toString())).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource({"4-13.txt, 15", "5-2.txt, 61", "7-11-a.txt, 15"})
  void everyRealDeclarationIsRead(String file, int sections) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve("declarations").resolve(file));
    var answers = TreatyAnswers.none(file).asOf(LocalDate.of(2014, 12, 31));
    assertThat(new DeclarationsReader(Lists.COUNTRIES).read(bytes, answers))
        .isInstanceOfSatisfying(
            DeclarationsReading.Read.class,
            read -> assertThat(read.texts().size() + read.remarks().size()).isEqualTo(sections));
  }
}
