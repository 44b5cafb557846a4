package org.symbolon.reference.treaties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as depositaries write it, with the letter of an act behind it: {@code 7 Jun 2004 a}.
 *
 * @param letter empty where there is none
 */
record StatusDate(LocalDate day, String letter) {

  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2100;
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2}) ([A-Za-z]{3}) (\\d{4})(?: ([A-Za-z]{1,3}))?");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** The date of a cell that is not empty; else a fault. */
  static Optional<StatusDate> read(String cell, int row, String field, TreatyFaults faults) {
    Matcher matcher = FORM.matcher(cell.replace('\u00a0', ' ').replaceAll(" +", " "));
    if (!matcher.matches() || !MONTHS.contains(matcher.group(2))) {
      faults.add(row, field, TreatyFaultCode.DATE_FORM, cell);
      return Optional.empty();
    }
    int day = Integer.parseInt(matcher.group(1));
    int month = MONTHS.indexOf(matcher.group(2)) + 1;
    int year = Integer.parseInt(matcher.group(3));
    boolean impossible =
        year < EARLIEST_YEAR
            || year > LATEST_YEAR
            || day < 1
            || day > YearMonth.of(year, month).lengthOfMonth();
    if (impossible) {
      faults.add(row, field, TreatyFaultCode.DATE_IMPOSSIBLE, cell);
      return Optional.empty();
    }
    String letter = matcher.group(4) == null ? "" : matcher.group(4);
    return Optional.of(new StatusDate(LocalDate.of(year, month, day), letter));
  }
}
