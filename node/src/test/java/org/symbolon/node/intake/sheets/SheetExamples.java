package org.symbolon.node.intake.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.reference.Wording;

/** Sheets made for tests: a table of treaties with four columns. */
final class SheetExamples {

  static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("treaty_id", new Wording("Identifier", "Identifiant"), true),
          new SheetColumn("title", new Wording("Title", "Titre"), true),
          new SheetColumn("adopted", new Wording("Adopted on", "Adopté le"), true),
          new SheetColumn("note", new Wording("Note", "Remarque"), false));

  static final String HEADER = "treaty_id,title,adopted,note\n";
  static final String ROW = "T1,Protocol,2000-11-15,first\n";
  static final String GOOD = HEADER + ROW + "T2,Convention,2005-05-16,\n";

  record Read(SheetReading reading, List<SheetRow> rows) {
    List<List<String>> cells() {
      return rows.stream().map(row -> List.copyOf(row.cells().values())).toList();
    }
  }

  private SheetExamples() {}

  static Read read(byte[] bytes) {
    return read(bytes, SheetOptions.GUESS, SheetLimits.USUAL);
  }

  static Read read(byte[] bytes, SheetOptions options, SheetLimits limits) {
    List<SheetRow> rows = new ArrayList<>();
    try {
      var reading =
          new SheetReader(limits)
              .read(() -> new java.io.ByteArrayInputStream(bytes), options, COLUMNS, rows::add);
      return new Read(reading, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] in(String charset, String text) {
    return text.getBytes(Charset.forName(charset));
  }

  static byte[] join(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  static byte[] gzip(byte[] bytes) {
    return written(out -> {
      try (var gzip = new GZIPOutputStream(out)) {
        gzip.write(bytes);
      }
    });
  }

  static byte[] zip(Map<String, String> parts) {
    return written(out -> {
      try (var zip = new ZipOutputStream(out)) {
        for (var part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(utf8(part.getValue()));
        }
      }
    });
  }

  static byte[] xlsx(Consumer<Worksheet> content) {
    return written(out -> {
      try (var book = new Workbook(out, "Test", "1.0")) {
        content.accept(book.newWorksheet("Treaties"));
        content.accept(book.newWorksheet("Copy"));
      }
    });
  }

  static byte[] goodXlsx() {
    return xlsx(sheet -> rows(sheet, GOOD));
  }

  static void rows(Worksheet sheet, String csv) {
    int row = 0;
    for (String line : csv.split("\n")) {
      int column = 0;
      for (String cell : line.split(",", -1)) {
        sheet.value(row, column++, cell);
      }
      row++;
    }
  }

  /** A workbook with the text of one part changed. */
  static byte[] changed(byte[] xlsx, String part, String from, String to) {
    return written(out -> {
      try (var in = ZipFile.builder().setByteArray(xlsx).get();
          var zip = new ZipOutputStream(out)) {
        for (var entry : Collections.list(in.getEntries())) {
          String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(utf8(entry.getName().equals(part) ? text.replace(from, to) : text));
        }
      }
    });
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] written(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
