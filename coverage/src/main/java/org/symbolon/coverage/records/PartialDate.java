package org.symbolon.coverage.records;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date of which perhaps only the month or the year is known: the days it may be.
 *
 * @param text as written, "" for not known
 * @param first the first day that it may be, null where it is not known
 * @param last the last day that it may be, null where it is not known
 */
public record PartialDate(String text, @Nullable LocalDate first, @Nullable LocalDate last) {

  public static final PartialDate UNKNOWN = new PartialDate("", null, null);

  /** Reads {@code 2024}, {@code 2024-07}, {@code 2024-07-14} or the empty text. */
  public static PartialDate of(String text) {
    try {
      return switch (text.length()) {
        case 0 -> UNKNOWN;
        case 4 -> {
          Year year = Year.parse(text);
          yield new PartialDate(text, year.atDay(1), year.atDay(year.length()));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield new PartialDate(text, month.atDay(1), month.atEndOfMonth());
        }
        default -> {
          LocalDate day = LocalDate.parse(text);
          yield new PartialDate(text, day, day);
        }
      };
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no date: " + text, e);
    }
  }

  public boolean isKnown() {
    return first != null;
  }

  /**
   * Whether something that began then had begun on {@code day}: a year counts from its first day;
   * unknown counts.
   */
  public boolean hasBegunBy(LocalDate day) {
    return first == null || !first.isAfter(day);
  }

  /**
   * Whether something that ended then was over on {@code day}: the last day itself still counts as
   * running.
   */
  public boolean isOverBy(LocalDate day) {
    return last != null && last.isBefore(day);
  }
}
