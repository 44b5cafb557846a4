package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When a treaty that is in force enters into force for one who joins it. */
public sealed interface EntryRule {

  /** The first day on which it is in force for one who joined on that day. */
  LocalDate after(LocalDate joined);

  /** On the day of joining itself. */
  record OnDeposit() implements EntryRule {
    @Override
    public LocalDate after(LocalDate joined) {
      return joined;
    }
  }

  /** So long after joining: the thirtieth day after the deposit (UNTOC article 38(2)). */
  record AfterPeriod(Period period) implements EntryRule {
    @Override
    public LocalDate after(LocalDate joined) {
      return joined.plus(period);
    }
  }

  /**
   * The first day of the month that follows the end of a period after joining (Council of Europe
   * Convention 197 article 42(4), Rome Statute article 126(2)).
   */
  record FirstOfMonthAfter(Period period) implements EntryRule {
    @Override
    public LocalDate after(LocalDate joined) {
      return joined.plus(period).with(TemporalAdjusters.firstDayOfNextMonth());
    }
  }

  /** Stands before the period of {@link FirstOfMonthAfter}. */
  String FIRST_OF_MONTH = "FIRST_OF_MONTH_AFTER_";

  /** The word for {@link OnDeposit}. */
  String ON_DEPOSIT = "ON_DEPOSIT";

  /** The rule of a cell; empty where the cell is empty or says none that is known here. */
  static Optional<EntryRule> of(String cell) {
    if (cell.equals(ON_DEPOSIT)) {
      return Optional.of(new OnDeposit());
    }
    return cell.startsWith(FIRST_OF_MONTH)
        ? period(cell.substring(FIRST_OF_MONTH.length())).map(FirstOfMonthAfter::new)
        : period(cell).map(AfterPeriod::new);
  }

  private static Optional<Period> period(String text) {
    try {
      return Optional.of(Period.parse(text)).filter(period -> !period.isNegative());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
