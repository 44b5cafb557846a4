package org.symbolon.node.atlas.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.symbolon.coverage.coding.Agreement;
import org.symbolon.coverage.coding.CodingBook;
import org.symbolon.coverage.coding.CodingOptions;
import org.symbolon.coverage.coding.Disagreement;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;

/**
 * Where the first coder and another differ and nobody has decided yet, made ready so that a cell of
 * a chart asks by two look-ups.
 */
public final class Disputed {

  /** Nothing is disputed, or nothing may be told. */
  public static final Disputed NONE = new Disputed(Map.of(), Map.of(), Map.of());

  private final Map<String, Map<String, Set<CodedColumn>>> byMeasure;
  private final Map<String, Map<String, Set<CodedColumn>>> byInstrument;
  private final Map<String, List<Disagreement>> ofMeasure;

  private Disputed(
      Map<String, Map<String, Set<CodedColumn>>> byMeasure,
      Map<String, Map<String, Set<CodedColumn>>> byInstrument,
      Map<String, List<Disagreement>> ofMeasure) {
    this.byMeasure = byMeasure;
    this.byInstrument = byInstrument;
    this.ofMeasure = ofMeasure;
  }

  static Disputed of(CodingBook book) {
    Map<String, Map<String, Set<CodedColumn>>> byMeasure = new HashMap<>();
    Map<String, Map<String, Set<CodedColumn>>> byInstrument = new HashMap<>();
    Map<String, List<Disagreement>> ofMeasure = new TreeMap<>();
    for (String coder : book.coders()) {
      if (coder.equals(Coding.FIRST)) {
        continue;
      }
      for (Disagreement one : Agreement.of(book, CodingOptions.with(coder)).disagreements()) {
        if (!one.isOpen()) {
          continue;
        }
        String measure = one.measure().id();
        ofMeasure.computeIfAbsent(measure, _ -> new java.util.ArrayList<>()).add(one);
        Set<String> functions = new TreeSet<>(one.first().functions());
        functions.addAll(one.second().functions());
        for (String function : functions) {
          Set<CodedColumn> open = one.open(function);
          add(byMeasure, measure, function, open);
          if (!one.first().functions().contains(function)) {
            add(byInstrument, one.instrument().id(), function, open);
          }
        }
      }
    }
    return new Disputed(byMeasure, byInstrument, ofMeasure);
  }

  private static void add(
      Map<String, Map<String, Set<CodedColumn>>> index,
      String key,
      String function,
      Set<CodedColumn> columns) {
    if (!columns.isEmpty()) {
      index
          .computeIfAbsent(key, _ -> new HashMap<>())
          .computeIfAbsent(function, _ -> new TreeSet<>())
          .addAll(columns);
    }
  }

  /** In what coders differ on these provisions, as far as it bears on the function. */
  public Set<CodedColumn> of(String function, Collection<String> measures) {
    Set<CodedColumn> columns = new TreeSet<>();
    for (String measure : measures) {
      columns.addAll(byMeasure.getOrDefault(measure, Map.of()).getOrDefault(function, Set.of()));
    }
    return columns;
  }

  /** Whether a further coder finds a function in these instruments that the first did not find. */
  public Set<CodedColumn> missed(String function, Collection<String> instruments) {
    Set<CodedColumn> columns = new TreeSet<>();
    for (String instrument : instruments) {
      columns.addAll(
          byInstrument.getOrDefault(instrument, Map.of()).getOrDefault(function, Set.of()));
    }
    return columns;
  }

  /** The open disagreements on a provision, one for each further coder. */
  public List<Disagreement> measure(String measureId) {
    return ofMeasure.getOrDefault(measureId, List.of());
  }

  /** The open disagreements that bear on a function, by measure: for its page of the codebook. */
  public List<Disagreement> function(String function) {
    return ofMeasure.values().stream()
        .flatMap(List::stream)
        .filter(one -> !one.open(function).isEmpty())
        .toList();
  }
}
