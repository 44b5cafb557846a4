package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

  private static final List<String> ODD =
      List.of(
          "",
          "=1+1",
          "'=1+1",
          "''=1+1",
          "+33 1",
          "-5",
          "+5",
          "-5,000.25",
          "- dash",
          "@x",
          "\tx",
          "\rx",
          "'quoted'",
          "it's",
          "a,b",
          "a;b",
          "a\"b",
          "two\nlines",
          "007",
          "12345678901234567890",
          "1e5",
          "2015-12-04",
          "é العربية",
          "<b>&amp;</b>",
          " blanks ",
          "-5-6");

  private static byte[] written(Export export, Export.Format format) throws IOException {
    var out = new ByteArrayOutputStream();
    export.write(out, format);
    return out.toByteArray();
  }

  @Test
  void textThatASpreadsheetWouldRunGetsAnApostropheAndNumbersDoNot() {
    assertThat(Apostrophe.guard("=1+1")).isEqualTo("'=1+1");
    assertThat(Apostrophe.guard("+33 1")).isEqualTo("'+33 1");
    assertThat(Apostrophe.guard("-x")).isEqualTo("'-x");
    assertThat(Apostrophe.guard("@x")).isEqualTo("'@x");
    assertThat(Apostrophe.guard("\tx")).isEqualTo("'\tx");
    assertThat(Apostrophe.guard("\rx")).isEqualTo("'\rx");
    assertThat(Apostrophe.guard("-5")).isEqualTo("-5");
    assertThat(Apostrophe.guard("+0.5")).isEqualTo("+0.5");
    assertThat(Apostrophe.guard("-2.5e-3")).isEqualTo("-2.5e-3");
    assertThat(Apostrophe.guard("a=b")).isEqualTo("a=b");
    assertThat(Apostrophe.guard("it's")).isEqualTo("it's");
  }

  @Test
  void whatIsGuardedComesBackAsItWas() {
    long seed = new Random().nextLong();
    System.out.println("ExportTest seed " + seed);
    var random = new Random(seed);
    String letters = "'=+-@\t\r\n0123456789.,ea x\"";
    for (int round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(6); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(Apostrophe.unguard(Apostrophe.guard(text.toString()))).isEqualTo(text.toString());
    }
    ODD.forEach(text -> assertThat(Apostrophe.unguard(Apostrophe.guard(text))).isEqualTo(text));
  }

  @Test
  void csvGivesEveryCellBack() throws IOException {
    List<List<String>> rows = ODD.stream().map(text -> List.of("id", text)).toList();
    byte[] csv = written(new Export("odd", List.of("key", "text"), rows), Export.Format.CSV);

    assertThat(csv).startsWith("key,text\r\n".getBytes(StandardCharsets.UTF_8));
    List<String> read = new ArrayList<>();
    try (var reader = CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
      reader.forEach(line -> read.add(Apostrophe.unguard(line.getField(1))));
    }
    assertThat(read.subList(1, read.size())).isEqualTo(ODD);
  }

  @Test
  void xlsxGivesEveryCellBack() throws IOException {
    // A carriage return and blanks at the ends are not kept by the format's readers.
    List<String> texts =
        ODD.stream().filter(text -> !text.contains("\r") && !text.isEmpty()).toList();
    List<List<String>> rows = texts.stream().map(text -> List.of("id", text)).toList();
    byte[] xlsx = written(new Export("odd", List.of("key", "text"), rows), Export.Format.XLSX);

    List<String> read = new ArrayList<>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
        var lines = book.getFirstSheet().openStream()) {
      lines.forEach(line -> read.add(Apostrophe.unguard(line.getCellText(1))));
    }
    assertThat(read.subList(1, read.size())).isEqualTo(texts);
  }

  @Test
  void jsonIsAnArrayOfObjectsInTheOrderOfTheColumns() throws IOException {
    byte[] json =
        written(
            new Export("x", List.of("b", "a"), List.of(List.of("=1", "é\"\n"), List.of("", "2"))),
            Export.Format.JSON);

    var tree = JsonMapper.shared().readTree(json);
    assertThat(tree.size()).isEqualTo(2);
    assertThat(tree.get(0).propertyNames()).containsExactly("b", "a");
    assertThat(tree.get(0).get("b").asString()).isEqualTo("=1");
    assertThat(tree.get(0).get("a").asString()).isEqualTo("é\"\n");
  }

  @Test
  void theNameOfTheFileIsPlain() {
    assertThat(
            new Export("Été \"2026\"/..\r\nX: y", List.of(), List.of()).fileName(Export.Format.CSV))
        .isEqualTo("ete-2026-x-y.csv");
    assertThat(new Export("العربية", List.of(), List.of()).fileName(Export.Format.XLSX))
        .isEqualTo("export.xlsx");
  }

  @Test
  void anUnknownFormatIsRefused() {
    assertThatThrownBy(() -> Export.Format.get("exe")).isInstanceOf(Refusal.class);
  }
}
