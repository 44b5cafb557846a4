package org.symbolon.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.records.PartialDate;

class AtlasDataTest {

  private static void refuses(InventedAtlas atlas, String message) {
    assertThatIllegalArgumentException().isThrownBy(atlas::data).withMessageContaining(message);
  }

  @Test
  void tablesThatAreNotThereAreEmpty() {
    assertThat(AtlasData.empty().instruments()).isEmpty();
    assertThat(AtlasData.empty().groupMembers()).isEmpty();
  }

  @Test
  void aFaultNamesTableRowAndColumn() {
    refuses(
        InventedAtlas.empty().structure("S0", "IGO").structure("", "IGO"),
        "structures, row 2, structure_id: is empty");
    refuses(
        InventedAtlas.empty().function("F0", "PROTECT", "EXECUTIVE"),
        "functions, row 1, typical_category: 'PROTECT' is none of");
    refuses(
        InventedAtlas.empty().function("F0", "PROT", "EXECUTIVE;KING"),
        "functions, row 1, addressee: 'KING' is none of");
    refuses(
        InventedAtlas.empty()
            .row("structures", "structure_id", "S0", "type", "IGO", "ended", "soon"),
        "structures, row 1, ended: 'soon' is no date");
  }

  @Test
  void aRowThatPointsToNothingIsRefused() {
    refuses(
        InventedAtlas.empty()
            .function("F0", "PROT", "EXECUTIVE")
            .measure("I0", "F0", "", "THB", "SHALL", "H"),
        "measures, row 1, instrument_id: 'I0' is not recorded");
    refuses(
        InventedAtlas.empty()
            .function("F0", "PROT", "EXECUTIVE")
            .instrument("I0", "S0", "GLOBAL")
            .measure("I0", "F0", "F7", "THB", "SHALL", "H"),
        "measures, row 1, also_functions: 'F7' is not recorded");
    refuses(
        InventedAtlas.empty()
            .function("F0", "PROT", "EXECUTIVE")
            .activity("S0", "F0", "THB", "GLOBAL", "CORE", "H"),
        "structure_activities, row 1, structure_id: 'S0' is not recorded");
  }

  @Test
  void aKeyStandsOnce() {
    refuses(
        InventedAtlas.empty().structure("S0", "IGO").structure("S0", "NGO"),
        "structures, row 2: key 'S0' stands twice");
  }

  @Test
  void aDateIsAllTheDaysThatItMayBe() {
    assertThat(PartialDate.of("2019").isOverBy(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(PartialDate.of("2019").isOverBy(LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(PartialDate.of("2020-02").last()).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(PartialDate.of("2020-02").hasBegunBy(LocalDate.of(2020, 2, 1))).isTrue();
    assertThat(PartialDate.of("2020-02-10").hasBegunBy(LocalDate.of(2020, 2, 9))).isFalse();
    assertThat(PartialDate.UNKNOWN.hasBegunBy(LocalDate.MIN)).isTrue();
    assertThat(PartialDate.UNKNOWN.isOverBy(LocalDate.MAX)).isFalse();
  }
}
