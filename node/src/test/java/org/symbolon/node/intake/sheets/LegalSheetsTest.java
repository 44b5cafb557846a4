package org.symbolon.node.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbolon.node.intake.sheets.SheetExamples.GOOD;
import static org.symbolon.node.intake.sheets.SheetExamples.HEADER;
import static org.symbolon.node.intake.sheets.SheetExamples.ROW;
import static org.symbolon.node.intake.sheets.SheetExamples.bytes;
import static org.symbolon.node.intake.sheets.SheetExamples.goodXlsx;
import static org.symbolon.node.intake.sheets.SheetExamples.gzip;
import static org.symbolon.node.intake.sheets.SheetExamples.in;
import static org.symbolon.node.intake.sheets.SheetExamples.join;
import static org.symbolon.node.intake.sheets.SheetExamples.utf8;
import static org.symbolon.node.intake.sheets.SheetExamples.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.reference.Wording;

class LegalSheetsTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("T1", "Protocol", "2000-11-15", "first"),
          List.of("T2", "Convention", "2005-05-16", ""));

  record Legal(String name, byte[] file) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Legal> files() {
    return Stream.of(
        new Legal("plain", utf8(GOOD)),
        new Legal("with a mark", utf8("\uFEFF" + GOOD)),
        new Legal("line ends of Windows", utf8(GOOD.replace("\n", "\r\n"))),
        new Legal("line ends of old", utf8(GOOD.replace("\n", "\r"))),
        new Legal("without a last line end", utf8(GOOD.strip())),
        new Legal("semicolons", utf8(GOOD.replace(',', ';'))),
        new Legal("tabs", utf8(GOOD.replace(',', '\t'))),
        new Legal("bars", utf8(GOOD.replace(',', '|'))),
        new Legal("a delimiter declared", utf8("sep=;\r\n" + GOOD.replace(',', ';'))),
        new Legal("UTF-16, little end first", join(bytes(0xFF, 0xFE), in("UTF-16LE", GOOD))),
        new Legal("UTF-16, big end first", join(bytes(0xFE, 0xFF), in("UTF-16BE", GOOD))),
        new Legal("blank lines", utf8(GOOD.replace("\n", "\n\n"))),
        new Legal("lines of delimiters", utf8(GOOD.replace("\n", "\n,,,\n"))),
        new Legal("everything quoted", utf8(GOOD.replaceAll("([^,\n]*)([,\n])", "\"$1\"$2"))),
        new Legal("blank cells to the right", utf8(GOOD.replace("\n", ",,\n"))),
        new Legal("labels", utf8("Identifier,TITLE, Adopted On ,Note\n" + rest())),
        new Legal("labels in French", utf8("identifiant,Titre,ADOPTE LE,remarque\n" + rest())),
        new Legal("rows above the names", utf8("Treaties 2026\n\nsource: us\n" + GOOD)),
        new Legal("gzip", gzip(utf8(GOOD))),
        new Legal("a workbook", goodXlsx()),
        new Legal("a workbook in gzip", gzip(goodXlsx())));
  }

  private static String rest() {
    return GOOD.substring(HEADER.length());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isReadAsItIsMeant(Legal legal) {
    var read = SheetExamples.read(legal.file());
    assertThat(read.reading().problems()).isEmpty();
    assertThat(read.cells()).isEqualTo(ROWS);
    assertThat(read.reading().understood().rows()).isEqualTo(2);
  }

  @Test
  void columnsMayStandInAnyOrderAndOptionalOnesMayBeMissing() {
    var read = SheetExamples.read(utf8("adopted,title,treaty_id\n2000,Protocol,T1\n"));
    assertThat(read.reading().problems()).isEmpty();
    assertThat(read.rows().getFirst().cells())
        .containsEntry("treaty_id", "T1")
        .containsEntry("adopted", "2000")
        .doesNotContainKey("note");
    assertThat(read.reading().understood().notes())
        .extracting(Wording::english)
        .containsExactly(
            "The sheet has no column note; rows that are known keep what they have there.");
  }

  @Test
  void oldFilesOfWindowsAreReadWithANote() {
    var read = SheetExamples.read(in("windows-1252", HEADER + "T1,“Été” – 5 €,2000,\n"));
    assertThat(read.reading().problems()).isEmpty();
    assertThat(read.rows().getFirst().cells()).containsEntry("title", "“Été” – 5 €");
    assertThat(read.reading().understood().encoding()).isEqualTo("Windows-1252");
    assertThat(read.reading().understood().notes().getFirst().english()).contains("line 2");
  }

  @Test
  void quotesHoldDelimitersLineBreaksAndQuotes() {
    var read = SheetExamples.read(utf8(HEADER + "T1,\"a, \"\"b\"\"\nc\",2000,x\n" + ROW));
    assertThat(read.reading().problems()).isEmpty();
    assertThat(read.rows().getFirst().cells()).containsEntry("title", "a, \"b\"\nc");
    assertThat(read.rows()).extracting(SheetRow::number).containsExactly(2L, 3L);
  }

  @Test
  void ourMarkBeforeFormulasIsTakenOffAndOtherApostrophesStay() {
    var read =
        SheetExamples.read(utf8(HEADER + "T1,'=1+1,2000,'-x\nT2,'quoted',-5,'\nT3,=a,2000,'n\n"));
    assertThat(read.reading().problems()).isEmpty();
    assertThat(read.cells())
        .containsExactly(
            List.of("T1", "=1+1", "2000", "-x"),
            List.of("T2", "'quoted'", "-5", "'"),
            List.of("T3", "=a", "2000", "'n"));
  }

  @Test
  void markupIsText() {
    var read = SheetExamples.read(utf8(HEADER + "T1,<script>alert(1)</script>,2000,<b>x</b>\n"));
    assertThat(read.reading().problems()).isEmpty();
    assertThat(read.rows().getFirst().cells()).containsEntry("title", "<script>alert(1)</script>");
  }

  @Test
  void datesOfAWorkbookAreIsoAndNumbersAsTheyWereTyped() {
    byte[] file =
        xlsx(sheet -> {
          SheetExamples.rows(sheet, HEADER);
          sheet.value(1, 0, 7);
          sheet.value(1, 1, 0.1);
          sheet.value(1, 2, LocalDate.of(2000, 11, 15));
          sheet.style(1, 2).format("dd/mm/yyyy").set();
          sheet.value(1, 3, LocalDateTime.of(2000, 11, 15, 13, 30));
          sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
          sheet.value(2, 0, "T2");
          sheet.value(2, 1, true);
          sheet.value(2, 2, 2005);
          sheet.style(2, 2).format("0").set();
        });
    var read = SheetExamples.read(file);
    assertThat(read.reading().problems()).isEmpty();
    assertThat(read.cells())
        .containsExactly(
            List.of("7", "0.1", "2000-11-15", "2000-11-15T13:30:00"),
            List.of("T2", "Y", "2005", ""));
    assertThat(read.reading().understood().sheet()).isEqualTo("Treaties");
  }

  @Test
  void theNamedSheetIsRead() {
    var read = SheetExamples.read(goodXlsx(), new SheetOptions("", "", "copy"), SheetLimits.USUAL);
    assertThat(read.reading().understood().sheet()).isEqualTo("Copy");
    assertThat(read.cells()).isEqualTo(ROWS);
  }

  @Test
  void aDelimiterThatIsSaidIsTaken() {
    var read =
        SheetExamples.read(
            utf8(GOOD.replace(',', '^')), new SheetOptions("^", "", ""), SheetLimits.USUAL);
    assertThat(read.cells()).isEqualTo(ROWS);
  }

  @Test
  void allProblemsAreFoundAtOnceAndTheRestCounted() {
    var limits = new SheetLimits(1 << 20, 1 << 20, 400, 200, 100, 9, 1_000, 2);
    var read =
        SheetExamples.read(utf8(HEADER + "T1,short\n".repeat(5)), SheetOptions.GUESS, limits);
    assertThat(read.reading().problems()).hasSize(3);
    assertThat(read.reading().problems().getLast().message().english())
        .isEqualTo("3 more problems were found in this sheet.");
    assertThat(read.rows()).isEmpty();
  }
}
