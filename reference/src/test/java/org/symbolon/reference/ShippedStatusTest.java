package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facts of status that ship, and what a folder without such tables is given. */
class ShippedStatusTest {

  private static final Map<String, String> FILES =
      Map.of(
          "UN-UNTOC", "untc_18-12_untoc.csv",
          "UN-TIP", "untc_18-12-a_protocol_trafficking_in_persons.csv",
          "UN-SOM", "untc_18-12-b_protocol_smuggling_of_migrants.csv");

  private final ReferenceData data = ReferenceSet.shipped();

  @Test
  void theListsHaveTheCountsOfTheirSource() {
    assertThat(counts("UN-UNTOC")).containsExactly(185, 147, 179);
    assertThat(counts("UN-TIP")).containsExactly(167, 117, 159);
    assertThat(counts("UN-SOM")).containsExactly(152, 112, 138);
  }

  @Test
  void aStateStandsOnceInAListUnderTheCodeOfItsName() {
    var countries = Countries.shipped();
    var seen = new HashSet<String>();
    for (Row row : data.rows("treaty_status")) {
      var named = countries.find(row.get("participant"));
      assertThat(named).as(row.toString()).isPresent();
      if (row.get("participant_kind").equals("STATE")) {
        assertThat(row.get("iso3")).isEqualTo(named.orElseThrow().alpha3());
        assertThat(seen.add(row.get("list_id") + row.get("iso3"))).as(row.toString()).isTrue();
      } else {
        assertThat(row.get("participant")).isEqualTo("European Union");
        assertThat(row.get("iso3")).isEmpty();
      }
    }
  }

  @Test
  void theProvenanceOfAParticipantIsThatOfItsList() {
    Row row = data.rows("treaty_status").getLast();
    assertThat(data.provenance(row))
        .isEqualTo(new Provenance("UN Treaty Collection", "2014-01-27", "H"));
  }

  @Test
  void everyFactIsThatOfTheFileOfItsTreaty() throws IOException {
    Path folder = Path.of("../../shared/data/treaties");
    assumeTrue(Files.isDirectory(folder), "skipped: the folder data/treaties is not here");
    for (var file : FILES.entrySet()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file.getValue()));
      Sheet sheet = SheetReader.read("x.csv", bytes, new Faults()).orElseThrow();
      List<List<String>> said = sheet.lines().stream().map(line -> line.cells()).toList();
      assertThat(rows(file.getKey())).hasSameSizeAs(said);
      for (int i = 0; i < said.size(); i++) {
        Row row = rows(file.getKey()).get(i);
        assertThat(List.of(row.get("participant"), written(row, "signed"), joined(row)))
            .isEqualTo(said.get(i));
      }
    }
  }

  @Test
  void aFolderWithInstrumentsOfItsOwnIsGivenWhatIsKnownOfThem(@TempDir Path folder)
      throws IOException {
    copy("instruments", folder, line -> !line.startsWith("UN-SOM,"));
    copy("measures", folder, line -> !line.contains("UN-SOM"));
    ReferenceData read = accepted(folder);
    assertThat(read.rows("status_lists"))
        .extracting(row -> row.get("instrument_id"))
        .containsExactly("UN-TIP", "UN-UNTOC");
    assertThat(read.rows("treaty_status")).hasSize(185 + 167);
    assertThat(read.rows("central_authorities")).hasSize(3);
    assertThat(read.rows("binding_exceptions")).isNotEmpty();
  }

  @Test
  void aFolderWithGroupsAndFunctionsOfItsOwnIsNotMadeFaulty(@TempDir Path folder)
      throws IOException {
    copy("instruments", folder, line -> !line.contains("REGIONAL"));
    copy("functions", folder, line -> !line.startsWith("MLA,"));
    copy("country_groups", folder, line -> line.startsWith("group,") || line.startsWith("ECOWAS,"));
    ReferenceData read = accepted(folder);
    assertThat(read.find("cooperation_acts", "EVIDENCE")).isEmpty();
    assertThat(read.find("cooperation_acts", "EXTRADITION")).isPresent();
    assertThat(read.rows("act_safeguards"))
        .extracting(row -> row.get("act"))
        .doesNotContain("EVIDENCE");
    assertThat(read.rows("instrument_bindings"))
        .extracting(row -> row.get("basis"))
        .containsOnly("STATUS", "NATIONAL");
  }

  @Test
  void aFolderWithListsOfItsOwnIsTakenAtItsWord(@TempDir Path folder) throws IOException {
    copy("instruments", folder, line -> true);
    Files.writeString(
        folder.resolve("status_lists.csv"),
        "list_id,instrument_id,source,as_of,complete,confidence,note\n"
            + "MINE,UN-TIP,My desk,2020-01-01,N,M,\n");
    ReferenceData read = accepted(folder);
    assertThat(read.rows("status_lists")).hasSize(1);
    assertThat(read.has("treaty_status")).isFalse();
  }

  @Test
  void aFolderWithoutInstrumentsIsGivenNone(@TempDir Path folder) throws IOException {
    copy("structures", folder, line -> true);
    assertThat(accepted(folder).tables())
        .containsExactly("functions", "country_groups", "structures");
  }

  private List<Integer> counts(String instrument) {
    List<Row> rows = rows(instrument);
    return List.of(
        rows.size(),
        (int) rows.stream().filter(row -> !row.get("signed").isEmpty()).count(),
        (int) rows.stream().filter(row -> !row.get("action").isEmpty()).count());
  }

  private List<Row> rows(String instrument) {
    return data.rows("treaty_status").stream()
        .filter(row -> row.get("list_id").startsWith(instrument + ":"))
        .toList();
  }

  private static String joined(Row row) {
    String letter =
        switch (row.get("action")) {
          case "ACCESSION" -> " a";
          case "ACCEPTANCE" -> " A";
          case "APPROVAL" -> " AA";
          case "SUCCESSION" -> " d";
          default -> "";
        };
    return row.get("action").isEmpty() ? "" : written(row, "action_date") + letter;
  }

  private static String written(Row row, String column) {
    return row.get(column).isEmpty()
        ? ""
        : java.time.LocalDate.parse(row.get(column))
            .format(java.time.format.DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));
  }

  private static ReferenceData accepted(Path folder) {
    return switch (ReferenceFolder.read(folder)) {
      case ReferenceFolder.Accepted accepted -> accepted.data();
      case ReferenceFolder.Refused refused -> fail(refused.faults().toString());
    };
  }

  /** A shipped file without some of its lines. */
  private static void copy(String table, Path folder, java.util.function.Predicate<String> keep)
      throws IOException {
    String text = new String(Resources.bytes(table + ".csv"), StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve(table + ".csv"),
        text.lines().filter(keep).reduce("", (all, line) -> all + line + "\n"));
  }
}
