package org.symbolon.reference;

import java.time.YearMonth;
import java.util.Optional;

/** A day, a month or a year, written as in ISO 8601. */
record PartialDate(String text, int year) {

  static final int EARLIEST_YEAR = 1800;
  static final int LATEST_YEAR = 2100;

  static Optional<PartialDate> parse(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      return Optional.empty();
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean dash = i == 4 || i == 7;
      if (dash ? c != '-' : c < '0' || c > '9') {
        return Optional.empty();
      }
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    if (length > 4) {
      int month = Integer.parseInt(text, 5, 7, 10);
      if (month < 1 || month > 12) {
        return Optional.empty();
      }
      if (length > 7) {
        int day = Integer.parseInt(text, 8, 10, 10);
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new PartialDate(text, year));
  }

  boolean inRange() {
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  }

  /** Certainly earlier: a year is not earlier than a day in it. */
  boolean isBefore(PartialDate other) {
    int shared = Math.min(text.length(), other.text.length());
    return text.substring(0, shared).compareTo(other.text.substring(0, shared)) < 0;
  }
}
