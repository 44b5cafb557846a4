package org.symbolon.node.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A time limit as it looks today: its date, and how many days are left (negative: overdue). */
public record Due(LocalDate date, long daysLeft, boolean held) {

  /** From so many days before the date on, a time limit is shown as near. */
  private static final int SOON_DAYS = 3;

  public static Due of(LocalDate date, LocalDate today) {
    return new Due(date, ChronoUnit.DAYS.between(today, date), false);
  }

  /** The same limit while something holds it. */
  public Due paused() {
    return new Due(date, daysLeft, true);
  }

  boolean over() {
    return !held && daysLeft < 0;
  }

  boolean soon() {
    return !held && daysLeft >= 0 && daysLeft <= SOON_DAYS;
  }

  String classes() {
    return held
        ? "sy-due sy-due--held"
        : over() ? "sy-due sy-due--over" : soon() ? "sy-due sy-due--soon" : "sy-due";
  }

  String words(Page page) {
    return held
        ? page.text("web.due.held", page.date(date))
        : over()
            ? page.text("web.due.over", -daysLeft)
            : daysLeft == 0
                ? page.text("web.due.today", page.date(date))
                : page.text("web.due.in", daysLeft, page.date(date));
  }
}
