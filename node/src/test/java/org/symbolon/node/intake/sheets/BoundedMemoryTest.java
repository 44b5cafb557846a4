package org.symbolon.node.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case runs in a JVM of 64 MB, fed by a generator; what it makes is never on disk. */
class BoundedMemoryTest {

  private static final long TWO_HUNDRED_MEGABYTES = 200L << 20;

  @ParameterizedTest
  @CsvSource({
    "line,lineTooLong",
    "quotedLine,lineTooLong",
    "sixteenBitLine,cellTooLong",
    "gzipBomb,unpacksTooFar",
    "gzipLine,lineTooLong",
    "zipBomb,unpacksTooFar",
    "looseBomb,otherOffice",
    "manyParts,xlsxDamaged",
    "manyTexts,tooManyCells",
    "longText,cellTooLong",
    "farCell,tooManyColumns"
  })
  void whatIsTooLargeIsAProblemAndNotTheEndOfTheNode(String name, String code) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command =
        List.of(
            java.toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            BoundedMemoryTest.class.getName(),
            name);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.strip()).endsWith(code);
  }

  /** The child. */
  public static void main(String[] names) throws IOException {
    long packed = names[0].endsWith("ine") ? TWO_HUNDRED_MEGABYTES * 2 : 16L << 20;
    var reading =
        new SheetReader(new SheetLimits(packed, 64L << 20, 1 << 20, 32_767, 1_000, 256, 100_000, 9))
            .read(() -> stream(names[0]), SheetOptions.GUESS, SheetExamples.COLUMNS, _ -> true);
    System.out.println(reading.problems().getFirst().code());
  }

  private static InputStream stream(String name) {
    return switch (name) {
      case "line" -> after(SheetExamples.GOOD);
      case "quotedLine" -> after(SheetExamples.HEADER + "T1,\"");
      case "sixteenBitLine" -> after("\u00FF\u00FE");
      case "gzipBomb" ->
          piped(out -> {
            try (var gzip = new GZIPOutputStream(out)) {
              fill(gzip, '\n', 4);
            }
          });
      case "gzipLine" ->
          piped(out -> {
            try (var gzip = new GZIPOutputStream(out)) {
              fill(gzip, 'x', 1);
            }
          });
      case "zipBomb" -> piped(out -> bomb(out, "xl/sharedStrings.xml"));
      case "looseBomb" -> piped(out -> bomb(out, "picture.png"));
      case "manyTexts" -> piped(out -> texts(out, "<si/>".repeat(1 << 13), 1 << 10));
      case "longText" -> piped(out -> texts(out, "<si>" + "x".repeat(1 << 22) + "</si>", 8));
      case "farCell" ->
          new java.io.ByteArrayInputStream(
              MisplacedSheetsTest.workbook("xl/other/any.xml", "ZZZZZZ1"));
      case "manyParts" ->
          piped(out -> {
            try (var zip = new ZipOutputStream(out)) {
              for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/part" + i + ".xml"));
              }
            }
          });
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static void bomb(OutputStream out, String part) throws IOException {
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      if (part.startsWith("xl/")) {
        zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      }
      zip.putNextEntry(new ZipEntry(part));
      fill(zip, ' ', 5);
    }
  }

  private static void texts(OutputStream out, String block, int times) throws IOException {
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/texts.xml"));
      zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < times; i++) {
        zip.write(block.getBytes(StandardCharsets.UTF_8));
      }
      zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void fill(OutputStream out, char c, int times) throws IOException {
    byte[] block = new byte[1 << 16];
    Arrays.fill(block, (byte) c);
    for (long done = 0; done < times * TWO_HUNDRED_MEGABYTES; done += block.length) {
      out.write(block);
    }
  }

  private static InputStream after(String begin) {
    var first = new java.io.ByteArrayInputStream(begin.getBytes(StandardCharsets.ISO_8859_1));
    return new SequenceInputStream(
        first,
        new InputStream() {
          private long left = TWO_HUNDRED_MEGABYTES;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
              return -1;
            }
            int now = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + now, (byte) 'x');
            left -= now;
            return now;
          }
        });
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** The reader goes away early, so the writer ends with a broken pipe: that is meant. */
  private static InputStream piped(Writing writing) {
    try {
      var in = new PipedInputStream(1 << 16);
      var out = new PipedOutputStream(in);
      Thread.ofVirtual()
          .start(() -> {
            try {
              writing.to(out);
            } catch (IOException gone) {
              // The reader has seen enough.
            }
          });
      return in;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
