package org.symbolon.coverage.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;

/**
 * All codings of the recorded measures by coder, as they were made: where a disagreement was
 * settled and the measure changed by it, the first coding stands here as it was before.
 */
public final class CodingBook {

  private final AtlasData data;
  private final Map<String, Map<String, Coding>> coders = new TreeMap<>(CodingBook::inOrder);
  private final Map<Difference, Settled> settled = new HashMap<>();

  private record Difference(String measureId, String coder, CodedColumn column) {}

  private CodingBook(AtlasData data, List<Settled> settlements) {
    this.data = data;
    Map<String, Coding> first = new TreeMap<>();
    data.measures().forEach(measure -> first.put(measure.id(), Coding.first(measure)));
    for (Settled one : settlements) {
      settled.put(new Difference(one.measureId(), one.coder(), one.column()), one);
    }
    // The earliest stands last in its column: what the coder had said before anybody decided.
    for (Settled one : settlements.reversed()) {
      first.computeIfPresent(
          one.measureId(), (_, coding) -> coding.with(one.column(), one.first()));
    }
    coders.put(Coding.FIRST, first);
    for (Coding coding : data.codings()) {
      if (first.containsKey(coding.measureId()) && !coding.coder().equals(Coding.FIRST)) {
        coders
            .computeIfAbsent(coding.coder(), _ -> new TreeMap<>())
            .put(coding.measureId(), coding);
      }
    }
  }

  /**
   * The codings of these records.
   *
   * @param settlements decisions that stand, the earliest first; one for each measure, coder and
   *     column
   */
  public static CodingBook of(AtlasData data, List<Settled> settlements) {
    return new CodingBook(data, settlements);
  }

  /** The numbers of the coders, the first coder first. */
  public List<String> coders() {
    return List.copyOf(coders.keySet());
  }

  /** How a coder coded a measure. */
  public Optional<Coding> find(String coder, String measureId) {
    return Optional.ofNullable(coders.getOrDefault(coder, Map.of()).get(measureId));
  }

  /** The decision on a difference, where there is one. */
  public Optional<Settled> findSettled(String measureId, String coder, CodedColumn column) {
    return Optional.ofNullable(settled.get(new Difference(measureId, coder, column)));
  }

  /** The provisions that both coders coded and the question is about, by id. */
  public List<Disagreement> pairs(CodingOptions options) {
    List<Disagreement> pairs = new ArrayList<>();
    for (Measure measure : data.measures()) {
      Optional<Instrument> instrument = data.findInstrument(measure.instrumentId());
      if (instrument.isEmpty() || !counts(measure, instrument.get(), options)) {
        continue;
      }
      Optional<Coding> first = find(options.first(), measure.id());
      Optional<Coding> second = find(options.second(), measure.id());
      if (first.isPresent() && second.isPresent() && sure(second.get(), options)) {
        pairs.add(pair(measure, instrument.get(), first.get(), second.get()));
      }
    }
    return pairs;
  }

  /** How many provisions the question is about that one of the two did not code. */
  public int uncoded(CodingOptions options) {
    if (!options.certainties().isEmpty()) {
      return 0;
    }
    return (int)
        data.measures().stream()
            .filter(measure ->
                data.findInstrument(measure.instrumentId())
                    .filter(instrument -> counts(measure, instrument, options))
                    .isPresent())
            .filter(measure ->
                find(options.first(), measure.id()).isEmpty()
                    || find(options.second(), measure.id()).isEmpty())
            .count();
  }

  private Disagreement pair(Measure measure, Instrument instrument, Coding first, Coding second) {
    Map<CodedColumn, Disagreement.State> columns = new EnumMap<>(CodedColumn.class);
    for (CodedColumn column : CodedColumn.values()) {
      Optional<String> one = first.value(column);
      Optional<String> other = second.value(column);
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        columns.put(column, state(measure.id(), first, second, column));
      }
    }
    return new Disagreement(measure, instrument, first, second, columns);
  }

  private Disagreement.State state(
      String measureId, Coding first, Coding second, CodedColumn column) {
    if (!first.coder().equals(Coding.FIRST)) {
      return Disagreement.State.OPEN;
    }
    CodedColumn decided = column.isDerived() ? CodedColumn.OBLIGATION : column;
    return findSettled(measureId, second.coder(), decided)
        .map(one -> one.overtaken() ? Disagreement.State.OVERTAKEN : Disagreement.State.SETTLED)
        .orElse(Disagreement.State.OPEN);
  }

  private static boolean counts(Measure measure, Instrument instrument, CodingOptions options) {
    return (options.scopes().isEmpty() || options.scopes().contains(instrument.scope()))
        && (options.instruments().isEmpty() || options.instruments().contains(instrument.id()))
        && (options.minConfidence() == null
            || measure.confidence().atLeast(options.minConfidence()));
  }

  private static boolean sure(Coding second, CodingOptions options) {
    return options.certainties().isEmpty()
        || second.certainty().filter(options.certainties()::contains).isPresent();
  }

  /** Numbers by their size, other names after them. */
  private static int inOrder(String one, String other) {
    boolean numbers = one.matches("[0-9]{1,9}") && other.matches("[0-9]{1,9}");
    return numbers
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : one.compareTo(other);
  }
}
