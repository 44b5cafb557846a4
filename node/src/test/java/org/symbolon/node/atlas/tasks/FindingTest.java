package org.symbolon.node.atlas.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  void aPairIsOneFindingWhicheverBodyComesFirst() {
    assertThat(Finding.pair("FRONTEX", "EUROPOL")).isEqualTo(Finding.pair("EUROPOL", "FRONTEX"));
    assertThat(Finding.pair("FRONTEX", "EUROPOL"))
        .hasToString("pair:EUROPOL~FRONTEX")
        .extracting(Finding::address)
        .isEqualTo("/atlas/overlaps/EUROPOL/FRONTEX");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    for (Finding finding :
        List.of(
            Finding.gap("PRIVACY"),
            Finding.single("HOTLINE"),
            Finding.disagreement("UN-TIP:001"),
            Finding.pair("A/B", "C~D%7E"))) {
      assertThat(Finding.parse(finding.toString())).contains(finding);
    }
  }

  @Test
  void whatIsNoFindingIsNone() {
    for (String text :
        List.of("", "gap", "gap:", ":PRIVACY", "GAP:PRIVACY", "pair:A", "pair:A~B~C")) {
      assertThat(Finding.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void aKeyNeverBreaksOutOfItsAddress() {
    assertThat(Finding.gap("A/B?\"").address()).isEqualTo("/atlas/gaps/A~2FB%3F~22");
  }
}
