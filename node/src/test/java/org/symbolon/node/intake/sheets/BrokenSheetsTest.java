package org.symbolon.node.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbolon.node.intake.sheets.SheetExamples.GOOD;
import static org.symbolon.node.intake.sheets.SheetExamples.HEADER;
import static org.symbolon.node.intake.sheets.SheetExamples.ROW;
import static org.symbolon.node.intake.sheets.SheetExamples.bytes;
import static org.symbolon.node.intake.sheets.SheetExamples.changed;
import static org.symbolon.node.intake.sheets.SheetExamples.goodXlsx;
import static org.symbolon.node.intake.sheets.SheetExamples.gzip;
import static org.symbolon.node.intake.sheets.SheetExamples.half;
import static org.symbolon.node.intake.sheets.SheetExamples.in;
import static org.symbolon.node.intake.sheets.SheetExamples.join;
import static org.symbolon.node.intake.sheets.SheetExamples.rows;
import static org.symbolon.node.intake.sheets.SheetExamples.utf8;
import static org.symbolon.node.intake.sheets.SheetExamples.xlsx;
import static org.symbolon.node.intake.sheets.SheetExamples.zip;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbolon.node.intake.SheetProblem;

class BrokenSheetsTest {

  private static final SheetLimits SMALL =
      new SheetLimits(1 << 20, 1 << 20, 400, 200, 3, 6, 100, 2);
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  record Broken(
      String name,
      byte[] file,
      String code,
      long row,
      String column,
      SheetOptions options,
      SheetLimits limits) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Broken broken(String name, byte[] file, String code, long row, String column) {
    return new Broken(name, file, code, row, column, SheetOptions.GUESS, SheetLimits.USUAL);
  }

  private static Broken broken(String name, String file, String code, long row, String column) {
    return broken(name, utf8(file), code, row, column);
  }

  private static Broken small(String name, byte[] file, String code, long row) {
    return new Broken(name, file, code, row, "", SheetOptions.GUESS, SMALL);
  }

  private static Broken with(
      String name, byte[] file, SheetOptions options, String code, long row) {
    return new Broken(name, file, code, row, "", options, SheetLimits.USUAL);
  }

  static Stream<Broken> files() {
    return Stream.of(
        broken("nothing at all", "", "empty", 0, ""),
        broken("a mark and nothing", bytes(0xEF, 0xBB, 0xBF), "empty", 0, ""),
        broken("blank lines only", "\n\n  \n", "empty", 0, ""),
        broken("blank cells only", ",,,\n,,,\n", "empty", 0, ""),
        broken("a PDF named csv", "%PDF-1.7\n1 0 obj\n", "pdf", 0, ""),
        broken("a web page named xls", "<html><table><tr><td>a</td></tr></table>", "html", 0, ""),
        broken("a page with doctype", " <!DOCTYPE html>\n<html></html>", "html", 0, ""),
        broken("a page of XHTML", "<?xml version='1.0'?><html></html>", "html", 0, ""),
        broken("XML", "<?xml version='1.0'?><rows/>", "xml", 0, ""),
        broken("JSON", "[{\"treaty_id\": \"T1\"}]", "json", 0, ""),
        broken("RTF", "{\\rtf1 hello}", "rtf", 0, ""),
        broken("a picture", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), "picture", 0, ""),
        broken("a 7z archive", bytes(0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C), "archive", 0, ""),
        broken("a database", "SQLite format 3\0more", "binary", 0, ""),
        broken("an old workbook", oldExcel(""), "oldExcel", 0, ""),
        broken("an encrypted workbook", oldExcel("EncryptedPackage"), "encrypted", 0, ""),
        broken("an OpenDocument", zip(Map.of("mimetype", "x")), "openDocument", 0, ""),
        broken("a zip of texts", zip(Map.of("a.csv", GOOD)), "archive", 0, ""),
        broken("a text document", zip(Map.of("[Content_Types].xml", "")), "otherOffice", 0, ""),
        broken("a binary workbook", zip(Map.of("xl/workbook.bin", "")), "xlsb", 0, ""),
        broken("gzip cut off", half(gzip(utf8(GOOD.repeat(50)))), "gzipCut", 0, ""),
        broken("gzip of gzip", gzip(gzip(utf8(GOOD))), "gzipTwice", 0, ""),
        broken("gzip with a wrong sum", wrongSum(), "gzipDamaged", 0, ""),
        broken("gzip of nothing", gzip(new byte[0]), "empty", 0, ""),
        broken("gzip of a PDF", gzip(utf8("%PDF-1.4")), "pdf", 0, ""),
        broken("a workbook cut in half", half(goodXlsx()), "xlsxCut", 0, ""),
        broken("a workbook without directory", withoutDirectory(), "xlsxCut", 0, ""),
        broken("a workbook of broken XML", badXml("</sheetData>", "<oops"), "xlsxDamaged", 0, ""),
        broken("a workbook with entities", entities(), "xlsxDamaged", 0, ""),
        broken("a far-out cell", badXml("r=\"A2\"", "r=\"ZZZZZ2\""), "tooManyColumns", 2, ""),
        broken("rows in disorder", badXml("<row r=\"3\"", "<row r=\"1\""), "xlsxDamaged", 0, ""),
        broken(
            "a formula",
            xlsx(s -> {
              rows(s, GOOD);
              s.formula(1, 1, "A2+1");
            }),
            "formula",
            2,
            "B"),
        broken(
            "an error in a cell",
            badXml("<c r=\"B2\" t=\"s\"><v>", "<c r=\"B2\" t=\"e\"><v>#REF!"),
            "cellError",
            2,
            "B"),
        broken(
            "a merged header",
            xlsx(s -> {
              rows(s, "treaty_id,title,adopted,\nT1,Protocol,2000-11-15,note below no name");
              s.range(0, 2, 0, 3).merge();
            }),
            "nameBlank",
            2,
            "D"),
        broken("a NUL byte", GOOD + "T3,a\0b,2000,\n", "nul", 4, ""),
        broken("UTF-16 without mark", in("UTF-16LE", GOOD), "utf16WithoutMark", 0, ""),
        broken("UTF-32", join(bytes(0xFF, 0xFE, 0, 0), in("UTF-32LE", GOOD)), "utf32", 0, ""),
        broken(
            "mixed encodings",
            join(utf8(GOOD + "T3,Été,2000,\n"), in("windows-1252", "T4,Été,2000,\n")),
            "wrongByte",
            5,
            ""),
        broken(
            "a mark and a wrong byte",
            join(utf8("\uFEFF" + GOOD), in("windows-1252", "T4,Été,2000,\n")),
            "wrongByte",
            4,
            ""),
        broken(
            "neither encoding", join(utf8(GOOD), bytes(0x81, 0xFF, 10)), "unknownEncoding", 4, ""),
        broken(
            "half a letter at the end", join(utf8(GOOD + "T3,É"), bytes(0xC3)), "wrongByte", 4, ""),
        broken(
            "UTF-16 of odd length",
            join(bytes(0xFF, 0xFE), Arrays.copyOf(in("UTF-16LE", GOOD), GOOD.length() * 2 - 1)),
            "wrongByteFor",
            3,
            ""),
        with(
            "an encoding that is none",
            utf8(GOOD),
            new SheetOptions("", "klingon", ""),
            "encodingUnknown",
            0),
        with(
            "an encoding whose name is no name",
            utf8(GOOD),
            new SheetOptions("", "no such", ""),
            "encodingUnknown",
            0),
        with(
            "an encoding that does not fit",
            utf8(GOOD + "T3,É,2000,\n"),
            new SheetOptions("", "US-ASCII", ""),
            "wrongByteFor",
            4),
        with(
            "a sheet that is not there",
            goodXlsx(),
            new SheetOptions("", "", "Tuesday"),
            "noSuchSheet",
            0),
        with("the wrong delimiter", utf8(GOOD), new SheetOptions(";", "", ""), "noNames", 1),
        broken(
            "a quote that never closes",
            GOOD + "T3,\"open,2000,\nT4,x,2001,\n",
            "quoteOpen",
            4,
            "B"),
        broken("text behind a quote", GOOD + "T3,\"open\" end,2000,\n", "afterQuote", 4, "B"),
        broken("a short row", GOOD + "T3,Title\n", "rowShort", 4, ""),
        broken("a long row", GOOD + "T3,Title,2000,note,more\n", "rowLong", 4, "E"),
        broken("an unquoted comma", GOOD + "T3,One, two,2000,\n", "rowLong", 4, "E"),
        broken("a line break that cuts a row", GOOD + "T3,One\ntwo,2000,\n", "rowShort", 4, ""),
        broken("names only", HEADER, "headerOnly", 1, ""),
        broken("no names", "T1,Protocol,2000,\nT2,Convention,2005,\n", "noNames", 1, ""),
        broken("another table", "case,year\n1,2020\n", "noNames", 1, ""),
        broken(
            "an unknown column",
            "treaty_id,title,adopted,colour\n" + ROW,
            "columnUnknown",
            1,
            "colour"),
        broken(
            "a column nearly named",
            "treaty_id,titel,adopted,title\n" + ROW,
            "columnNear",
            1,
            "titel"),
        broken(
            "a column twice", "treaty_id,title,adopted,Titre\n" + ROW, "columnTwice", 1, "Titre"),
        broken(
            "a missing column",
            "treaty_id,title,note\nT1,Protocol,\n",
            "columnMissing",
            1,
            "adopted"),
        broken(
            "content below a blank name",
            "treaty_id,title,adopted,,note\nT1,P,2000,x,\n",
            "nameBlank",
            2,
            "D"),
        small("a long cell", utf8(GOOD + "T3," + "x".repeat(201) + ",2000,\n"), "cellTooLong", 4),
        small("a long line", utf8(GOOD + "T3," + "x ,".repeat(150)), "tooManyColumns", 4),
        small(
            "a long record",
            utf8(GOOD + "T3," + "x".repeat(190) + "," + "y".repeat(190) + "," + "z".repeat(99)),
            "lineTooLong",
            4),
        small(
            "a quote that runs on",
            utf8(GOOD + "T3,\"" + "x\n".repeat(150) + "\n"),
            "quoteRuns",
            4),
        small("too many rows", utf8(HEADER + ROW.repeat(5)), "tooManyRows", 5),
        small("too many columns", utf8(HEADER + "1,2,3,4,5,6,7\n"), "tooManyColumns", 2),
        small("a file that is too large", utf8("x".repeat((1 << 20) + 1)), "lineTooLong", 1),
        small("many short lines", utf8(GOOD + "\n".repeat(1 << 20)), "tooBig", 0),
        small("a gzip bomb", gzip(utf8(GOOD + "\n".repeat(2 << 20))), "unpacksTooFar", 0),
        small(
            "a zip bomb",
            zip(Map.of("[Content_Types].xml", "", "xl/workbook.xml", " ".repeat(2 << 20))),
            "unpacksTooFar",
            0),
        small(
            "a long cell of a workbook",
            xlsx(s -> rows(s, HEADER + "T1," + "x".repeat(201) + ",2000,\n")),
            "cellTooLong",
            2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedWithPlaceAndRemedy(Broken broken) {
    var read = SheetExamples.read(broken.file(), broken.options(), broken.limits());
    assertThat(read.reading().problems()).isNotEmpty();
    SheetProblem first = read.reading().problems().getFirst();
    assertThat(first.code()).isEqualTo(broken.code());
    assertThat(first.row()).isEqualTo(broken.row());
    if (!broken.column().isEmpty()) {
      assertThat(first.column()).isEqualTo(broken.column());
    }
    assertThat(first.message().english()).endsWith(".").doesNotContain("{");
    assertThat(first.remedy().english()).isNotBlank().doesNotContain("{");
    assertThat(first.message().french()).isNotBlank().isNotEqualTo(first.message().english());
    assertThat(first.remedy().french()).isNotBlank().isNotEqualTo(first.remedy().english());
  }

  private static byte[] oldExcel(String stream) {
    byte[] head = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0);
    return join(head, in("UTF-16LE", "Root Entry" + stream));
  }

  private static byte[] wrongSum() {
    byte[] gzip = gzip(utf8(GOOD));
    gzip[gzip.length - 6] ^= 1;
    return gzip;
  }

  private static byte[] badXml(String from, String to) {
    return changed(goodXlsx(), SHEET, from, to);
  }

  private static byte[] entities() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet";
    return badXml("<worksheet", bomb);
  }

  private static byte[] withoutDirectory() {
    byte[] xlsx = goodXlsx();
    return Arrays.copyOf(xlsx, xlsx.length - 22);
  }
}
