package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.law.Standing.Addressed;
import org.symbolon.coverage.law.Standing.Deposited;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.law.Standing.NotBound;
import org.symbolon.coverage.law.Standing.NotKnown;
import org.symbolon.coverage.law.Standing.Signed;
import org.symbolon.coverage.records.BindingBasis;
import org.symbolon.coverage.records.BindingException;
import org.symbolon.coverage.records.ExceptionKind;
import org.symbolon.coverage.records.InstrumentBinding;

/**
 * Exceptions of one State to one instrument. An opt-out and a rule that excepts end what would bind
 * on the day. A State that opts in is bound from then on and not before; it brings in a State that
 * never was a member, and does not outlive a membership that ended; that needs a rule of its own
 * (Withdrawal Agreement of the United Kingdom art. 126 and 127).
 */
final class ExceptionRule {
  private final List<BindingException> all;
  private final @Nullable InstrumentBinding how;
  private final LocalDate day;

  ExceptionRule(List<BindingException> all, @Nullable InstrumentBinding how, LocalDate day) {
    this.all = List.copyOf(all);
    this.how = how;
    this.day = day;
  }

  Standing of(Standing standing) {
    return switch (standing) {
      case InForce bound -> bound(bound);
      case NotBound not -> joins(not);
      case Deposited _, Signed _, Addressed _, NotKnown _ -> standing;
    };
  }

  private Standing bound(InForce bound) {
    for (BindingException exception : all) {
      if (exception.holdsOn(day)) {
        switch (exception.kind()) {
          case OPT_OUT -> {
            return not(bound, NotBoundReason.OPTED_OUT, exception);
          }
          case NOT_BOUND -> {
            return not(bound, NotBoundReason.EXCEPTED, exception);
          }
          case OPT_IN, TERRITORIAL, CONTINUED -> {}
        }
      }
    }
    List<BindingException> optIns = of(ExceptionKind.OPT_IN);
    Optional<BindingException> now =
        optIns.stream().filter(exception -> exception.holdsOn(day)).findFirst();
    if (!optIns.isEmpty() && now.isEmpty()) {
      return not(bound, NotBoundReason.OPTED_OUT, optIns.getFirst());
    }
    Optional<LocalDate> since =
        later(later(bound.since(), now.flatMap(ExceptionRule::from)), afterTheLastThatEnded());
    List<BindingException> apart =
        all.stream().filter(exception -> exception.holdsOn(day)).toList();
    return new InForce(
        bound.instrument(), bound.basis(), since, bound.due(), apart, bound.evidence());
  }

  /** A State that was never a member may take part; for one that was, an act may go on to apply. */
  private Standing joins(NotBound not) {
    ExceptionKind kind =
        not.reason() == NotBoundReason.NO_LONGER_A_MEMBER
            ? ExceptionKind.CONTINUED
            : ExceptionKind.OPT_IN;
    if (how == null
        || kind == ExceptionKind.OPT_IN && not.reason() != NotBoundReason.NOT_A_MEMBER) {
      return not;
    }
    for (BindingException exception : of(kind)) {
      if (exception.holdsOn(day)) {
        Optional<LocalDate> since =
            later(Optional.ofNullable(not.instrument().entryIntoForce().last()), from(exception));
        var bound =
            new InForce(
                not.instrument(),
                BindingBasis.MEMBERSHIP,
                since,
                how.due(),
                List.of(exception),
                Evidence.of(exception.source(), exception.confidence()));
        return kind == ExceptionKind.OPT_IN ? bound(bound) : bound;
      }
    }
    return not;
  }

  private List<BindingException> of(ExceptionKind kind) {
    return all.stream().filter(exception -> exception.kind() == kind).toList();
  }

  private static Standing not(InForce bound, NotBoundReason reason, BindingException exception) {
    return new NotBound(
        bound.instrument(),
        reason,
        Optional.ofNullable(exception.from().first()),
        Evidence.of(exception.source(), exception.confidence()));
  }

  /** The first day after an opt-out that is over: before that day the State stood apart. */
  private Optional<LocalDate> afterTheLastThatEnded() {
    return all.stream()
        .filter(exception ->
            switch (exception.kind()) {
              case OPT_OUT, NOT_BOUND -> true;
              case OPT_IN, TERRITORIAL, CONTINUED -> false;
            })
        .filter(exception -> exception.to().isOverBy(day))
        .flatMap(exception -> Stream.ofNullable(exception.to().last()))
        .map(last -> last.plusDays(1))
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> from(BindingException exception) {
    return Optional.ofNullable(exception.from().last());
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }
}
