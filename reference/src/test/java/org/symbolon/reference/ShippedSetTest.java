package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(data.tables()).hasSize(18);
    assertThat(data.rows("functions")).hasSize(91);
    assertThat(data.rows("instruments")).hasSize(156);
    assertThat(data.rows("measures")).hasSize(374);
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
  }
}
