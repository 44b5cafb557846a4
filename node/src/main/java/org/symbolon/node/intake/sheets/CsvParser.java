package org.symbolon.node.intake.sheets;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.intake.SheetProblem;

/**
 * Reads separated values after RFC 4180, one record at a time, with every length bounded while it
 * is read. Written here so that a quote that never closes and a text behind a closing quote are
 * faults with a row, never a silent merge of half the file into one cell.
 */
final class CsvParser {

  private static final int END = -1;

  private final Reader reader;
  private final char delimiter;
  private final SheetLimits limits;
  private final char[] buffer = new char[16 * 1024];
  private final StringBuilder cell = new StringBuilder();
  private int filled;
  private int at;
  private int pushedBack = -2;
  private long row;
  private int recordLength;

  CsvParser(Reader reader, char delimiter, SheetLimits limits) {
    this.reader = reader;
    this.delimiter = delimiter;
    this.limits = limits;
  }

  /** Row of the last record, as a spreadsheet counts it. */
  long row() {
    return row;
  }

  /** The next record, or null at the end; a line without content is a record of one blank cell. */
  @Nullable List<String> next() throws IOException {
    int c = read();
    if (c == END) {
      return null;
    }
    row++;
    recordLength = 0;
    List<String> cells = new ArrayList<>();
    while (true) {
      cell.setLength(0);
      c = c == '"' ? quoted(cells.size() + 1) : plain(c);
      cells.add(cell.toString());
      if (cells.size() > limits.columns()) {
        throw new BrokenSheet(SheetProblem.of(row, "", "tooManyColumns", limits.columns()));
      }
      if (c != delimiter) {
        if (c == '\r') {
          int following = read();
          if (following != '\n') {
            pushedBack = following;
          }
        }
        return cells;
      }
      c = read();
    }
  }

  private boolean ends(int c) {
    return c == delimiter || c == '\n' || c == '\r' || c == END;
  }

  private int plain(int first) throws IOException {
    int c = first;
    while (!ends(c)) {
      append(c, false);
      c = read();
    }
    return c;
  }

  private int quoted(int column) throws IOException {
    while (true) {
      int c = read();
      if (c == END) {
        throw new BrokenSheet(SheetProblem.of(row, column(column), "quoteOpen"));
      }
      if (c != '"') {
        append(c, true);
        continue;
      }
      c = read();
      if (c == '"') {
        append(c, true);
      } else if (ends(c)) {
        return c;
      } else {
        throw new BrokenSheet(SheetProblem.of(row, column(column), "afterQuote"));
      }
    }
  }

  private void append(int c, boolean withinQuotes) throws BrokenSheet {
    if (c == 0) {
      throw new BrokenSheet(SheetProblem.of(row, "", "nul"));
    }
    cell.append((char) c);
    if (++recordLength > limits.recordCharacters()) {
      throw new BrokenSheet(
          SheetProblem.of(
              row, "", withinQuotes ? "quoteRuns" : "lineTooLong", limits.recordCharacters()));
    }
    if (cell.length() > limits.cellCharacters()) {
      throw new BrokenSheet(
          SheetProblem.of(
              row, "", withinQuotes ? "quoteRuns" : "cellTooLong", limits.cellCharacters()));
    }
  }

  private static String column(int number) {
    return ColumnLetters.of(number);
  }

  private int read() throws IOException {
    if (pushedBack != -2) {
      int c = pushedBack;
      pushedBack = -2;
      return c;
    }
    if (at == filled) {
      filled = reader.read(buffer, 0, buffer.length);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    return buffer[at++];
  }
}
