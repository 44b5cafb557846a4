package org.symbolon.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV (RFC 4180) in strict UTF-8. Accepts a byte order mark, CRLF, and empty lines. */
public final class SheetReader {

  static final int MOST_ROWS = 200_000;
  private static final int LONGEST_FIELD = 1 << 20;

  private SheetReader() {}

  /** The sheet, or empty where its form is so broken that its cells cannot be told apart. */
  public static Optional<Sheet> read(String file, byte[] bytes, Faults faults) {
    return decode(file, bytes, faults).flatMap(text -> parse(file, text, faults));
  }

  private static Optional<String> decode(String file, byte[] bytes, Faults faults) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      faults.add(file, lineOf(bytes, in.position()), "", FaultCode.NOT_UTF8);
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static Optional<Sheet> parse(String file, String text, Faults faults) {
    var lines = new ArrayList<Sheet.Line>();
    List<String> header = List.of();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowUnclosedQuote(false)
            .allowExtraCharsAfterClosingQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .maxBufferSize(LONGEST_FIELD)
            .ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        List<String> cells = each.getFields().stream().map(Cells::clean).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
          continue;
        }
        if (header.isEmpty()) {
          header = cells;
        } else if (lines.size() == MOST_ROWS) {
          faults.add(file, 0, "", FaultCode.TOO_MANY_ROWS, Integer.toString(MOST_ROWS));
          return Optional.empty();
        } else {
          lines.add(new Sheet.Line((int) each.getStartingLineNumber(), cells));
        }
      }
    } catch (CsvParseException broken) {
      addBroken(file, text, faults);
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.of(new Sheet(header, lines));
  }

  /** The parser gives up at quotation marks that do not fit, and at a cell without end. */
  private static void addBroken(String file, String text, Faults faults) {
    int line = QuoteScan.brokenLine(text);
    if (line > 0) {
      faults.add(file, line, "", FaultCode.BROKEN_QUOTES);
    } else {
      String longer = "> " + LONGEST_FIELD;
      faults.add(file, 0, "", FaultCode.TOO_LONG, longer, Integer.toString(CellCheck.LONGEST));
    }
  }
}
