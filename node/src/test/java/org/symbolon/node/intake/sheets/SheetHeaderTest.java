package org.symbolon.node.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.reference.Wording;

/** Which table is meant, the names of the columns say alone. */
class SheetHeaderTest {

  private static final List<SheetColumn> OTHER =
      List.of(
          new SheetColumn("treaty_id", new Wording("Identifier", "Identifiant"), true),
          new SheetColumn("state", new Wording("State", "Pays"), true));

  private final AtomicInteger opened = new AtomicInteger();

  private SheetHeader header(byte[] file) throws IOException {
    var all = java.util.stream.Stream.of(SheetExamples.COLUMNS, OTHER).flatMap(List::stream);
    return new SheetReader(SheetLimits.USUAL)
        .header(
            () -> {
              opened.incrementAndGet();
              return new ByteArrayInputStream(file);
            },
            SheetOptions.GUESS,
            all.toList());
  }

  @Test
  void theTableThatHasAllNamesAndNoOtherFits() throws IOException {
    var header = header(SheetExamples.utf8(SheetExamples.GOOD));
    assertThat(header.fault()).isEmpty();
    assertThat(header.fit(SheetExamples.COLUMNS)).isEqualTo(new SheetHeader.Fit(4, 0, 0));
    assertThat(header.fit(SheetExamples.COLUMNS).whole()).isTrue();
    assertThat(header.fit(OTHER)).isEqualTo(new SheetHeader.Fit(1, 3, 1));
    assertThat(opened.get()).isLessThanOrEqualTo(4);
  }

  @Test
  void aWorkbookIsUnpackedOnce() throws IOException {
    assertThat(header(SheetExamples.goodXlsx()).fit(SheetExamples.COLUMNS).whole()).isTrue();
    assertThat(opened.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void rowsThatAreWrongDoNotMatterYet() throws IOException {
    var header = header(SheetExamples.utf8(SheetExamples.HEADER + "only one cell\n"));
    assertThat(header.fault()).isEmpty();
    assertThat(header.fit(SheetExamples.COLUMNS).whole()).isTrue();
  }

  @Test
  void aFileThatIsNoSheetSaysWhy() throws IOException {
    var header = header(SheetExamples.utf8("%PDF-1.7"));
    assertThat(header.fault())
        .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo("pdf"));
    assertThat(header(SheetExamples.utf8("a,b\n1,2\n")).fault()).isEmpty();
  }
}
