package org.symbolon.coverage.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Obligation;
import org.symbolon.coverage.records.Precision;
import org.symbolon.coverage.records.Strength;

/** What one text says on one function. */
public sealed interface Cell {

  /**
   * The text says so itself.
   *
   * @param function the code of the function
   * @param measures every provision that carries the function, whatever its category; bundles
   *     included
   * @param otherCategory whether some provision mainly on it stands under another category than is
   *     typical of it
   */
  record Own(String function, List<Measure> measures, boolean otherCategory) implements Cell {
    private static final Comparator<Measure> STRONGEST_FIRST =
        Comparator.comparing((Measure measure) -> measure.obligation().strength())
            .thenComparing(
                measure -> measure.precision().map(Precision::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(Measure::obligation)
            .thenComparing(Measure::id);

    public Own {
      if (measures.isEmpty()) {
        throw new IllegalArgumentException("an own cell has a provision");
      }
      measures = List.copyOf(measures);
    }

    /** The provision that stands for the cell: the strongest, and of these the most exact. */
    public Measure strongest() {
      return measures.stream().min(STRONGEST_FIRST).orElseThrow();
    }

    public Obligation obligation() {
      return strongest().obligation();
    }

    public Strength strength() {
      return obligation().strength();
    }

    /** The precision of the strongest provision; empty where it is not known. */
    public Optional<Precision> precision() {
      return strongest().precision();
    }

    public int count() {
      return measures.size();
    }

    /** Which crimes the provisions cover. */
    public Set<Crime> crimes() {
      Set<Crime> crimes = new TreeSet<>();
      measures.forEach(measure -> crimes.add(measure.crime()));
      return crimes;
    }

    /** Whether it rests on doubtful rows alone. */
    public boolean doubtful() {
      return measures.stream().allMatch(measure -> measure.confidence() == Confidence.L);
    }
  }

  /**
   * Another text says so and applies to this one.
   *
   * @param fromInstrument the text that gives it
   * @param article by which article it applies
   * @param measures its provisions
   */
  record Inherited(String fromInstrument, String article, List<Measure> measures) implements Cell {
    public Inherited {
      measures = List.copyOf(measures);
    }
  }

  /**
   * The text says so, but only in provisions that the filter leaves out: neither none nor an
   * answer.
   *
   * @param measures those provisions
   */
  record FilteredOut(List<Measure> measures) implements Cell {
    public FilteredOut {
      measures = List.copyOf(measures);
    }
  }

  /** Nothing in the coded text. */
  record None() implements Cell {}

  /** Nobody has read the text for this chart: it does not say that it has no such rule. */
  record NotCoded() implements Cell {}
}
