package org.symbolon.coverage.spread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.PartialDate;

/**
 * One function over time. A date of which only the month or the year is known is every day of it:
 * where that leaves open who was first, all who may have been first stand there.
 *
 * @param carriers texts with a date, the earliest first
 * @param undated texts that carry it, of which the date is not recorded: any may have been earlier
 * @param inherited texts to which it applies by another text; they are nobody's followers
 * @param curve one point for each year in which a coded text came or began to carry it
 */
public record FunctionSpread(
    FunctionCode function,
    List<Carrier> carriers,
    List<Carrier> undated,
    List<Instrument> inherited,
    List<YearCount> curve) {

  private static final Comparator<PartialDate> EARLIEST =
      Comparator.comparing(FunctionSpread::begin).thenComparing(FunctionSpread::end);

  /** How the first is known. */
  public enum First {
    /** No text with a date carries it. */
    NOBODY,
    ONE,
    /** Several of one day. */
    SAME_DAY,
    /** The dates are not known well enough to say which of several. */
    UNDECIDED
  }

  public FunctionSpread {
    List<Carrier> sorted = new ArrayList<>(carriers);
    sorted.sort(
        Comparator.comparing(Carrier::date, EARLIEST)
            .thenComparing(carrier -> carrier.text().id()));
    carriers = List.copyOf(sorted);
    undated = List.copyOf(undated);
    inherited = List.copyOf(inherited);
    curve = List.copyOf(curve);
  }

  /** Those who may have been the first: nobody else ended before they began. */
  public List<Carrier> first() {
    return carriers.stream()
        .filter(one ->
            carriers.stream().noneMatch(other -> end(other.date()).isBefore(begin(one.date()))))
        .toList();
  }

  public First kind() {
    List<Carrier> first = first();
    if (first.isEmpty()) {
      return First.NOBODY;
    }
    if (first.size() == 1) {
      return First.ONE;
    }
    LocalDate day = begin(first.getFirst().date());
    return first.stream().allMatch(c -> begin(c.date()).equals(day) && end(c.date()).equals(day))
        ? First.SAME_DAY
        : First.UNDECIDED;
  }

  /** The others, the earliest first. */
  public List<Carrier> followers() {
    List<Carrier> first = first();
    return carriers.stream().filter(carrier -> !first.contains(carrier)).toList();
  }

  private static LocalDate begin(PartialDate date) {
    return Objects.requireNonNull(date.first());
  }

  private static LocalDate end(PartialDate date) {
    return Objects.requireNonNull(date.last());
  }
}
