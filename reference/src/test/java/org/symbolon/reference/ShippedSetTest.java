package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped tables: a broken row stops the build here, with file, row and reason. */
class ShippedSetTest {

  @Test
  void noShippedRowIsBroken() {
    assertThat(ReferenceSet.faults()).isEmpty();
  }

  @Test
  void theShippedTablesHaveTheRowsThatTheirReadmeNames() {
    ReferenceData data = ReferenceSet.shipped();
    assertThat(data.tables()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(data.rows("functions")).hasSize(91);
    assertThat(data.rows("codebook")).hasSize(91);
    assertThat(data.rows("instruments")).hasSize(156);
    assertThat(data.rows("measures")).hasSize(374);
    assertThat(data.rows("measures_second_coding")).hasSize(374);
    assertThat(data.rows("instrument_relations")).hasSize(24);
    assertThat(data.rows("country_groups")).hasSize(638);
    assertThat(data.rows("structures")).hasSize(76);
    assertThat(data.rows("structure_activities")).hasSize(474);
    assertThat(data.rows("structure_outputs")).hasSize(73);
    assertThat(data.rows("networks")).hasSize(42);
    assertThat(data.rows("network_members")).hasSize(418);
    assertThat(data.rows("network_activities")).hasSize(96);
    assertThat(data.rows("agreements")).hasSize(7);
    assertThat(data.rows("indicators")).hasSize(188);
    assertThat(data.rows("status_lists")).hasSize(3);
    assertThat(data.rows("treaty_status")).hasSize(185 + 167 + 152);
    assertThat(data.rows("treaty_declarations")).isEmpty();
  }

  @Test
  void everyRowHasSourceAsOfDateAndConfidenceItsOwnOrThatOfItsFile() {
    ReferenceData data = ReferenceSet.shipped();
    for (String table : data.tables()) {
      assertThat(data.file(table)).as(table).isPresent();
      for (Row row : data.rows(table)) {
        Provenance provenance = data.provenance(row);
        assertThat(provenance.source()).as(row.toString()).isNotBlank();
        assertThat(PartialDate.parse(provenance.asOf())).as(row.toString()).isPresent();
        assertThat(provenance.confidence()).as(row.toString()).isIn("H", "M", "L");
      }
    }
    for (String table : List.of("labels", "country_names", "codes")) {
      for (Row row : Resources.plain(table)) {
        assertThat(row.get("source")).as(row.toString()).isNotBlank();
        assertThat(row.get("as_of")).as(row.toString()).isNotBlank();
        assertThat(row.get("confidence")).as(row.toString()).isIn("H", "M", "L");
      }
    }
  }

  @Test
  void theColumnsOfEveryFileStandInTheOrderOfTheSchema() {
    ReferenceData data = ReferenceSet.shipped();
    for (FileNote file : data.files()) {
      Sheet sheet =
          SheetReader.read(file.file(), Resources.bytes(file.file()), new Faults()).orElseThrow();
      assertThat(sheet.header())
          .as(file.file())
          .isEqualTo(
              data.schemas().get(file.table()).columns().stream()
                  .filter(column -> !column.mayBeAbsent() || sheet.header().contains(column.name()))
                  .map(Column::name)
                  .toList());
    }
  }

  @Test
  void aColumnThatCameLaterIsEmptyWhereAFileOfBeforeLacksIt() {
    ReferenceData data = ReferenceSet.shipped();
    assertThat(data.schemas().get("network_members").get("to").mayBeAbsent()).isTrue();
    assertThat(data.rows("network_members"))
        .hasSize(418)
        .allSatisfy(row -> assertThat(row.get("to")).isEmpty());
  }

  @Test
  void twoLoadingsAreEqual() {
    assertThat(ReferenceSet.shipped().cells().toString())
        .isEqualTo(ReferenceSet.shipped().cells().toString());
  }

  @Test
  void nobodyCanChangeWhatWasLoaded() {
    ReferenceData data = ReferenceSet.shipped();
    assertThatThrownBy(() -> data.rows("measures").clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> data.rows("measures").getFirst().cells().put("article", "9"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> data.cells().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theSourceFolderIsAsSoundAsWhatShips() {
    Path folder = Path.of("../../shared/data/atlas");
    assumeTrue(Files.isDirectory(folder), "skipped: the folder data/atlas is not here");
    switch (ReferenceFolder.read(folder)) {
      case ReferenceFolder.Refused refused -> fail(refused.faults().toString());
      case ReferenceFolder.Accepted accepted -> {
        var shipped = new LinkedHashMap<>(ReferenceSet.shipped().cells());
        shipped.keySet().retainAll(accepted.data().tables());
        assertThat(shipped).hasSizeGreaterThanOrEqualTo(26);
        assertThat(accepted.data().cells()).isEqualTo(shipped);
        assertThat(accepted.notes()).hasSize(9);
      }
    }
  }
}
