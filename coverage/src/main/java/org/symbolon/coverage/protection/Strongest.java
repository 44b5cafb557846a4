package org.symbolon.coverage.protection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Precision;

/** Which of several provisions is the strongest: the one order of the chart and of its models. */
final class Strongest {

  /** By step of obligation, then by precision (unknown last), then as worded, then by id. */
  static final Comparator<Measure> FIRST =
      Comparator.comparing((Measure measure) -> measure.obligation().strength())
          .thenComparing(
              measure -> measure.precision().map(Precision::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(Measure::obligation)
          .thenComparing(Measure::id);

  private Strongest() {}

  /** The provision that stands for a cell: its own, or the strongest that it inherits. */
  static Optional<Measure> of(Cell cell) {
    return measures(cell).stream().min(FIRST);
  }

  /** The provisions that a cell rests on and that count. */
  static List<Measure> measures(Cell cell) {
    return switch (cell) {
      case Cell.Own own -> own.measures();
      case Cell.Inherited inherited -> inherited.measures();
      case Cell.FilteredOut _, Cell.None _, Cell.NotCoded _ -> List.of();
    };
  }
}
