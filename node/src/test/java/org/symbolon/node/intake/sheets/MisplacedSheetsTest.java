package org.symbolon.node.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook names its sheets itself, and may keep them anywhere. */
class MisplacedSheetsTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** A workbook whose only sheet stands in this part, and has a cell in this place. */
  static byte[] workbook(String part, String cell) {
    Map<String, String> parts = new LinkedHashMap<>();
    String types =
        "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
            + "officedocument.spreadsheetml.sheet.main+xml'/>"
            + "<Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-"
            + "officedocument.spreadsheetml.styles+xml'/>";
    String sheet =
        "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>treaty_id</t></is></c><c r='"
            + cell
            + "' t='inlineStr'><is><t>title</t></is></c></row></sheetData>";
    boolean inTypes = part.equals("[Content_Types].xml");
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + types
            + (inTypes ? sheet : "")
            + "</Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='"
            + OFFICE
            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='"
            + OFFICE
            + "'><sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='"
            + OFFICE
            + "/worksheet' Target='/"
            + part
            + "'/></Relationships>");
    parts.put("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'/>");
    if (!inTypes) {
      parts.put(part, "<worksheet xmlns='" + MAIN + "'>" + sheet + "</worksheet>");
    }
    return SheetExamples.zip(parts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/other/any.xml", "[Content_Types].xml"})
  void aCellFarOutIsRefusedWhereverTheSheetStands(String part) {
    var read = SheetExamples.read(workbook(part, "JA1"));
    assertThat(read.reading().problems())
        .first()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("tooManyColumns"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/other/any.xml"})
  void aSheetOfUsualSizeIsReadWhereverItStands(String part) {
    var read = SheetExamples.read(workbook(part, "B1"));
    assertThat(read.reading().understood().headerRow())
        .as(read.reading().problems().toString())
        .isEqualTo(1);
    assertThat(read.reading().understood().columns()).hasSize(2);
  }
}
