package org.symbolon.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks one cell against its column. */
final class CellCheck {

  static final int LONGEST = 20_000;
  static final int LONGEST_IDENTIFIER = 100;
  static final int LONGEST_NUMBER = 9;

  private final CodeLists codes;
  private final KnownKeys known;
  private final Faults faults;

  CellCheck(CodeLists codes, KnownKeys known, Faults faults) {
    this.codes = codes;
    this.known = known;
    this.faults = faults;
  }

  void check(Column column, Row row) {
    String cell = row.get(column.name());
    if (cell.isEmpty()) {
      if (column.required()) {
        faults.add(row, column.name(), FaultCode.REQUIRED);
      }
      return;
    }
    if (!text(column, row, cell)) {
      return;
    }
    switch (column.type()) {
      case TEXT, LONG_TEXT -> {}
      case IDENTIFIER -> identifier(column, row, cell);
      case DATE -> date(column, row, cell);
      case INTEGER -> integer(column, row, cell);
      case PERIOD -> Period.check(column, row, cell, faults);
      case CODE, REF, COUNTRY -> item(column, row, cell);
      case CODES, REFS, TERRITORIES -> items(column, row, cell);
    }
  }

  private boolean text(Column column, Row row, String cell) {
    if (cell.length() > LONGEST) {
      String length = Integer.toString(cell.length());
      faults.add(row, column.name(), FaultCode.TOO_LONG, length, Integer.toString(LONGEST));
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\ufffd') {
        faults.add(row, column.name(), FaultCode.DAMAGED_TEXT);
        return false;
      }
      if (invisible(c)) {
        faults.add(
            row, column.name(), FaultCode.CONTROL_CHARACTER, String.format("U+%04X", (int) c));
        return false;
      }
    }
    return true;
  }

  /** Control characters, and those that turn the direction of what follows. */
  private static boolean invisible(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= '\u007f' && c <= '\u009f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\ufeff';
  }

  private void identifier(Column column, Row row, String cell) {
    boolean good = cell.length() <= LONGEST_IDENTIFIER && wordCharacter(cell.charAt(0));
    for (int i = 0; good && i < cell.length(); i++) {
      char c = cell.charAt(i);
      good = wordCharacter(c) || "-_:./".indexOf(c) >= 0;
    }
    if (!good) {
      faults.add(row, column.name(), FaultCode.BAD_IDENTIFIER, cell);
    }
  }

  private static boolean wordCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private void date(Column column, Row row, String cell) {
    PartialDate.parse(cell)
        .ifPresentOrElse(
            date -> {
              if (!date.inRange()) {
                faults.add(
                    row,
                    column.name(),
                    FaultCode.DATE_OUT_OF_RANGE,
                    cell,
                    Integer.toString(PartialDate.EARLIEST_YEAR),
                    Integer.toString(PartialDate.LATEST_YEAR));
              }
            },
            () -> faults.add(row, column.name(), FaultCode.BAD_DATE, cell));
  }

  private void integer(Column column, Row row, String cell) {
    boolean digits = cell.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || cell.length() > LONGEST_NUMBER) {
      faults.add(row, column.name(), FaultCode.BAD_INTEGER, cell);
    }
  }

  private void items(Column column, Row row, String cell) {
    List<String> items = Cells.items(cell);
    Set<String> seen = new HashSet<>();
    for (String item : items) {
      if (item.isEmpty()) {
        faults.add(row, column.name(), FaultCode.EMPTY_ITEM);
      } else if (!seen.add(item)) {
        faults.add(row, column.name(), FaultCode.REPEATED_ITEM, item);
      } else {
        item(column, row, item);
      }
    }
    if (column.type() == ColumnType.TERRITORIES
        && items.size() > 1
        && items.contains(CountryCodes.GLOBAL)) {
      faults.add(row, column.name(), FaultCode.GLOBAL_WITH_OTHERS);
    }
  }

  private void item(Column column, Row row, String item) {
    switch (column.type()) {
      case CODE, CODES -> {
        if (!codes.has(column.target(), item)) {
          String allowed = faults.near(item, () -> codes.codes(column.target()));
          faults.add(row, column.name(), FaultCode.UNKNOWN_CODE, item, allowed);
        }
      }
      case REF, REFS -> reference(column.target(), column, row, item);
      case COUNTRY -> country(column, row, item);
      case TERRITORIES -> {
        if (!CountryCodes.GLOBAL.equals(item)
            && !CountryCodes.isCountry(item)
            && !known.has(KnownKeys.REGIONS, item)) {
          String nearest =
              faults.near(item, () -> CountryCodes.withRegions(known.keys(KnownKeys.REGIONS)));
          faults.add(row, column.name(), FaultCode.UNKNOWN_TERRITORY, item, nearest);
        }
      }
      case TEXT, LONG_TEXT, IDENTIFIER, DATE, PERIOD, INTEGER -> {}
    }
  }

  void country(Column column, Row row, String item) {
    if (!CountryCodes.isCountry(item)) {
      String nearest = faults.near(item, CountryCodes::all);
      faults.add(row, column.name(), FaultCode.UNKNOWN_COUNTRY, item, nearest);
    }
  }

  void reference(String table, Column column, Row row, String key) {
    if (known.knows(table) && !known.has(table, key)) {
      String nearest = faults.near(key, () -> known.keys(table));
      faults.add(row, column.name(), FaultCode.UNKNOWN_REFERENCE, key, table, nearest);
    }
  }
}
