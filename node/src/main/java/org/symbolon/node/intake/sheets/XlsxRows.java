package org.symbolon.node.intake.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.symbolon.node.intake.SheetProblem;

/** Reads one sheet of a workbook as rows of text: dates as ISO 8601, numbers as they were typed. */
final class XlsxRows {

  private final SheetLimits limits;
  private final ProblemList problems;
  private String name = "";

  XlsxRows(SheetLimits limits, ProblemList problems) {
    this.limits = limits;
    this.problems = problems;
  }

  String name() {
    return name;
  }

  void read(byte[] workbook, String wanted, SheetMapper mapper) throws IOException {
    XlsxGuard.check(workbook, limits);
    try (var book =
        new ReadableWorkbook(XlsxPackage.stream(workbook), new ReadingOptions(true, false))) {
      Sheet sheet = sheet(book, wanted);
      name = sheet.getName();
      try (var stream = sheet.openStream()) {
        rows(stream.iterator(), mapper);
      }
    } catch (BrokenSheet broken) {
      throw broken;
    } catch (IOException
        | ExcelReaderException
        | UncheckedIOException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException damaged) {
      throw new BrokenSheet(SheetProblem.ofFile("xlsxDamaged"));
    }
  }

  private static Sheet sheet(ReadableWorkbook book, String wanted) throws BrokenSheet {
    List<Sheet> sheets = book.getSheets().toList();
    if (sheets.isEmpty()) {
      throw new BrokenSheet(SheetProblem.ofFile("empty"));
    }
    if (wanted.isEmpty()) {
      return sheets.getFirst();
    }
    for (Sheet sheet : sheets) {
      if (sheet.getName().equalsIgnoreCase(wanted)) {
        return sheet;
      }
    }
    String names = String.join(", ", sheets.stream().map(Sheet::getName).toList());
    throw new BrokenSheet(SheetProblem.ofFile("noSuchSheet", wanted, names));
  }

  private void rows(Iterator<Row> rows, SheetMapper mapper) throws IOException {
    long last = 0;
    boolean wanted = true;
    while (wanted && rows.hasNext()) {
      Row row = rows.next();
      for (long blank = last + 1; blank < row.getRowNum(); blank++) {
        mapper.row(blank, List.of());
      }
      last = row.getRowNum();
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.getCellCount(); i++) {
        Cell cell = row.getCell(i);
        cells.add(cell == null ? "" : text(cell, last));
      }
      wanted = mapper.row(last, cells);
    }
  }

  private String text(Cell cell, long row) throws BrokenSheet {
    String text =
        switch (cell.getType()) {
          case EMPTY -> "";
          case STRING -> cell.asString();
          case BOOLEAN -> cell.asBoolean() ? "Y" : "N";
          case NUMBER -> number(cell);
          case FORMULA -> refused(cell, row, "formula");
          case ERROR -> refused(cell, row, "cellError");
        };
    if (text.length() > limits.cellCharacters()) {
      throw new BrokenSheet(
          SheetProblem.of(row, letters(cell), "cellTooLong", limits.cellCharacters()));
    }
    if (text.indexOf('\0') >= 0) {
      throw new BrokenSheet(SheetProblem.of(row, letters(cell), "nul"));
    }
    return text.indexOf('\r') >= 0 ? text.replace("\r\n", "\n") : text;
  }

  private String refused(Cell cell, long row, String code) {
    problems.add(SheetProblem.of(row, letters(cell), code, letters(cell)));
    return "";
  }

  private static String letters(Cell cell) {
    return ColumnLetters.of(cell.getColumnIndex() + 1);
  }

  private static String number(Cell cell) {
    if (isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
      LocalDateTime when = cell.asDate();
      return when.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? when.toLocalDate().toString()
          : when.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
    String raw = cell.getRawValue();
    if (raw == null) {
      return "";
    }
    if (raw.indexOf('E') < 0 && raw.indexOf('e') < 0) {
      return raw;
    }
    return new BigDecimal(raw).toPlainString();
  }

  /** Formats 14 to 22 and 45 to 47 are dates and times (ECMA-376 part 1, 18.8.30). */
  private static boolean isDate(
      @org.jspecify.annotations.Nullable Integer id,
      @org.jspecify.annotations.Nullable String format) {
    if (id != null && (id >= 14 && id <= 22 || id >= 45 && id <= 47)) {
      return true;
    }
    if (format == null || format.equalsIgnoreCase("general")) {
      return false;
    }
    String bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
    return bare.matches("(?i).*[dy].*") || bare.matches("(?i).*m.*[hs].*|.*h.*m.*");
  }
}
