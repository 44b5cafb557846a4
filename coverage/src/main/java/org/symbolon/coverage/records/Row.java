package org.symbolon.coverage.records;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table as string cells; the empty cell is "not known". Reads cells as typed values
 * and names table, row and column where a cell cannot be read: cells are checked before they come
 * here, so a bad one is a fault.
 *
 * @param number the place of the row in its table, from 1
 */
public record Row(String table, int number, Map<String, String> cells) {

  public Row {
    cells = Map.copyOf(cells);
  }

  /** The cell, or "" where it is empty or the table has no such column. */
  public String text(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  /** A cell that must be there. */
  public String required(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      throw fault(column, "is empty");
    }
    return cell;
  }

  /** The parts of a cell between semicolons, without empty ones. */
  public List<String> parts(String column) {
    return Arrays.stream(text(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The cell as a constant of a closed set; it must be there. */
  public <E extends Enum<E>> E code(String column, Class<E> set) {
    return constant(column, required(column), set);
  }

  /** The cell as a constant of a closed set, or empty where it is not known. */
  public <E extends Enum<E>> Optional<E> findCode(String column, Class<E> set) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(constant(column, cell, set));
  }

  /** The parts of the cell as constants of a closed set. */
  public <E extends Enum<E>> List<E> codes(String column, Class<E> set) {
    return parts(column).stream().map(part -> constant(column, part, set)).toList();
  }

  /** The confidence of the row; M where the table has no such column or the cell is empty. */
  public Confidence confidence() {
    return findCode("confidence", Confidence.class).orElse(Confidence.M);
  }

  /** The cell as a whole number; it must be there. */
  public int number(String column) {
    String cell = required(column);
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw fault(column, "'" + cell + "' is no whole number");
    }
  }

  /** The cell as a date of day, month or year, or {@link PartialDate#UNKNOWN}. */
  public PartialDate date(String column) {
    String cell = text(column);
    try {
      return PartialDate.of(cell);
    } catch (IllegalArgumentException e) {
      throw fault(column, "'" + cell + "' is no date (2024, 2024-07 or 2024-07-14)");
    }
  }

  /** The first day that the cell may mean; it must be there. */
  public LocalDate firstDay(String column) {
    LocalDate first = date(column).first();
    if (first == null) {
      throw fault(column, "is empty");
    }
    return first;
  }

  /** A fault of this row, to be thrown. */
  public IllegalArgumentException fault(String column, String what) {
    return new IllegalArgumentException(
        "%s, row %d, %s: %s".formatted(table, number, column, what));
  }

  private <E extends Enum<E>> E constant(String column, String cell, Class<E> set) {
    for (E constant : set.getEnumConstants()) {
      if (constant.name().equals(cell)) {
        return constant;
      }
    }
    throw fault(column, "'" + cell + "' is none of " + Arrays.toString(set.getEnumConstants()));
  }
}
