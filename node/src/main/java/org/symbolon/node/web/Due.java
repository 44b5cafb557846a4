package org.symbolon.node.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A time limit as it looks today: its date, and how many days are left (negative: overdue). */
public record Due(LocalDate date, long daysLeft) {

  /** From so many days before the date on, a time limit is shown as near. */
  private static final int SOON_DAYS = 3;

  public static Due of(LocalDate date, LocalDate today) {
    return new Due(date, ChronoUnit.DAYS.between(today, date));
  }

  boolean over() {
    return daysLeft < 0;
  }

  boolean soon() {
    return daysLeft >= 0 && daysLeft <= SOON_DAYS;
  }

  String classes() {
    return over() ? "sy-due sy-due--over" : soon() ? "sy-due sy-due--soon" : "sy-due";
  }

  String words(Page page) {
    return over()
        ? page.text("web.due.over", -daysLeft)
        : daysLeft == 0
            ? page.text("web.due.today", page.date(date))
            : page.text("web.due.in", daysLeft, page.date(date));
  }
}
