package org.symbolon.node.intake.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
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
    try (var book = guarded(() -> open(workbook));
        var stream = guarded(() -> rows(book, wanted))) {
      Iterator<Row> rows = stream.iterator();
      long last = 0;
      boolean more = true;
      while (more && guarded(rows::hasNext)) {
        Line line = guarded(() -> line(rows.next()));
        for (long blank = last + 1; blank < line.number(); blank++) {
          mapper.row(blank, List.of());
        }
        last = line.number();
        more = mapper.row(last, line.cells());
      }
    }
  }

  private record Line(long number, List<String> cells) {}

  private static ReadableWorkbook open(byte[] workbook) throws IOException {
    return new ReadableWorkbook(XlsxPackage.stream(workbook), new ReadingOptions(true, false));
  }

  private Stream<Row> rows(ReadableWorkbook book, String wanted) throws IOException {
    Sheet sheet = sheet(book, wanted);
    name = sheet.getName();
    return sheet.openStream();
  }

  private interface Step<T> {
    T take() throws IOException;
  }

  /** The library answers a damaged workbook with exceptions of many kinds; all mean the same. */
  private static <T> T guarded(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (BrokenSheet broken) {
      throw broken;
    } catch (IOException | RuntimeException damaged) {
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

  private Line line(Row row) throws BrokenSheet {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell, row.getRowNum()));
    }
    return new Line(row.getRowNum(), cells);
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
