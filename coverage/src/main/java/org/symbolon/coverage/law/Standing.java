package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.records.BindingBasis;
import org.symbolon.coverage.records.BindingException;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.PartialDate;

/** What one instrument is for one State on one day; each has exactly one. */
public sealed interface Standing {

  Instrument instrument();

  Evidence evidence();

  /**
   * It is in force for the State.
   *
   * @param since from this day on; empty where the day is not recorded
   * @param due by when a directive is to be transposed, or from when a regulation applies
   * @param apart exceptions that hold on the day and do not unbind: an opt-in, a territory
   */
  record InForce(
      Instrument instrument,
      BindingBasis basis,
      Optional<LocalDate> since,
      PartialDate due,
      List<BindingException> apart,
      Evidence evidence)
      implements Standing {}

  /**
   * The State has joined, but it is not yet in force for it.
   *
   * @param from the day on which it enters into force for it; empty where the treaty itself is not
   *     known to be in force
   */
  record Deposited(Instrument instrument, Optional<LocalDate> from, Evidence evidence)
      implements Standing {}

  /** Signed, and not party. */
  record Signed(Instrument instrument, PartialDate on, Evidence evidence) implements Standing {}

  /** Soft law that is addressed to the State's area; it binds nobody. */
  record Addressed(Instrument instrument, Evidence evidence) implements Standing {}

  /**
   * It does not bind the State on that day.
   *
   * @param when the day that the reason names (of joining, leaving, entry into force), if recorded
   */
  record NotBound(
      Instrument instrument, NotBoundReason reason, Optional<LocalDate> when, Evidence evidence)
      implements Standing {}

  /** Whether it binds is not known. */
  record NotKnown(Instrument instrument, NotKnownReason reason, Evidence evidence)
      implements Standing {}
}
