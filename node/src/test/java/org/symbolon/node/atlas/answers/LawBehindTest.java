package org.symbolon.node.atlas.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.records.Crime;

/** What was answered, and how it is seen that the law is another one. */
class LawBehindTest {

  private static final AskedBy EXTRADITION =
      new AskedBy("UN-UNTOC:014", "UN-UNTOC", "16", "SHALL", "UN-TIP", "Extradite or prosecute.");
  private static final AskedBy OLD =
      new AskedBy("UN-1949:003", "UN-1949", "8", "SHALL", "", "Regard as extraditable.");

  @Test
  void theOrderOfProvisionsChangesNothing() {
    assertThat(new LawBehind(List.of(EXTRADITION, OLD)).digest())
        .isEqualTo(new LawBehind(List.of(OLD, EXTRADITION, OLD)).digest())
        .hasSize(64);
  }

  @Test
  void everyPartOfAProvisionCounts() {
    String before = new LawBehind(List.of(EXTRADITION)).digest();
    for (AskedBy changed :
        List.of(
            new AskedBy("X:1", "UN-UNTOC", "16", "SHALL", "UN-TIP", "Extradite or prosecute."),
            new AskedBy("UN-UNTOC:014", "X", "16", "SHALL", "UN-TIP", "Extradite or prosecute."),
            new AskedBy(
                "UN-UNTOC:014", "UN-UNTOC", "17", "SHALL", "UN-TIP", "Extradite or prosecute."),
            new AskedBy(
                "UN-UNTOC:014", "UN-UNTOC", "16", "MAY", "UN-TIP", "Extradite or prosecute."),
            new AskedBy(
                "UN-UNTOC:014", "UN-UNTOC", "16", "SHALL", "UN-SOM", "Extradite or prosecute."),
            new AskedBy("UN-UNTOC:014", "UN-UNTOC", "16", "SHALL", "UN-TIP", "Extradite."))) {
      assertThat(new LawBehind(List.of(changed)).digest()).as("%s", changed).isNotEqualTo(before);
    }
  }

  @Test
  void newGoneAndChangedProvisionsAreToldApart() {
    var softer =
        new AskedBy("UN-UNTOC:014", "UN-UNTOC", "16", "MAY", "UN-TIP", "Extradite or prosecute.");
    var now =
        new LawBehind(
            List.of(softer, new AskedBy("UN-OPSC:005", "UN-OPSC", "5", "SHALL", "", "Treat so.")));
    var changes = new LawBehind(List.of(EXTRADITION, OLD)).changesTo(now);
    assertThat(changes)
        .extracting(LawBehind.Change::kind, change -> change.provision().provision())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(LawBehind.Change.Kind.NEW, "UN-OPSC:005"),
            org.assertj.core.groups.Tuple.tuple(LawBehind.Change.Kind.CHANGED, "UN-UNTOC:014"),
            org.assertj.core.groups.Tuple.tuple(LawBehind.Change.Kind.GONE, "UN-1949:003"));
    assertThat(now.changesTo(now)).isEmpty();
  }

  @Test
  void aDutyIsOfOneStateAndOneCrime() {
    assertThatThrownBy(() -> new Duty("NE", "MLA", Crime.THB))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Duty("NER", "MLA", Crime.BOTH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
