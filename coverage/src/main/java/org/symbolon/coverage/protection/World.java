package org.symbolon.coverage.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Texts;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.records.Binding;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.records.ProtectionNeed;

/**
 * Every text that there is under the filters of provisions (crime, confidence, day), whatever the
 * rule on instruments: models and yardsticks come from anywhere.
 */
final class World {

  /** How many model clauses a drafter is shown. */
  static final int MODELS = 3;

  private final AtlasData data;
  private final Texts texts;
  private final MeasureChart chart;
  private final Map<ProtectionNeed, List<FunctionCode>> needs = new LinkedHashMap<>();

  World(AtlasData data, MeasureOptions options) {
    this.data = data;
    this.texts = Texts.of(data, options.at());
    this.chart =
        MeasureChart.of(
            data,
            MeasureOptions.all()
                .withMinInstruments(0)
                .withCrime(options.crime())
                .withMinConfidence(options.minConfidence())
                .withDay(options.at()));
    group();
  }

  Texts texts() {
    return texts;
  }

  /** The functions of the chart by need; what no need names but is protection, comes last. */
  Map<ProtectionNeed, List<FunctionCode>> needs() {
    return needs;
  }

  List<FunctionCode> functions() {
    return needs.values().stream().flatMap(List::stream).toList();
  }

  Optional<Column> find(String textId) {
    return chart.columns().stream().filter(column -> column.id().equals(textId)).findFirst();
  }

  Cell cell(String textId, String function) {
    return chart.findCell(textId, function).orElseThrow();
  }

  /**
   * The provisions on a function, the strongest first; one for each text, so that neither an
   * amending act nor what is inherited stands twice.
   */
  List<ModelClause> clauses(String function) {
    List<ModelClause> clauses = new ArrayList<>();
    for (Column column : chart.columns()) {
      List<Measure> carrying =
          column.measures().stream()
              .filter(m -> m.carries(function) && m.obligation().strength().obliges())
              .sorted(within(function))
              .toList();
      if (!carrying.isEmpty()) {
        clauses.add(
            new ModelClause(
                carrying.getFirst(), column.instrument(), carrying.size() - 1, function));
      }
    }
    clauses.sort(across(function));
    return clauses;
  }

  /** In one text, of equals the younger wording stands: an amendment before what it amends. */
  private Comparator<Measure> within(String function) {
    return strength()
        .thenComparing(m -> !m.function().equals(function))
        .thenComparing(m -> adopted(m.instrumentId()), Comparator.reverseOrder())
        .thenComparing(Measure::id);
  }

  private Comparator<ModelClause> across(String function) {
    return Comparator.comparing(ModelClause::measure, strength())
        .thenComparing(clause -> !clause.measure().function().equals(function))
        .thenComparing(clause -> clause.text().binding() != Binding.BINDING)
        .thenComparing(clause -> clause.measure().confidence())
        .thenComparing(
            clause -> adopted(clause.measure().instrumentId()), Comparator.reverseOrder())
        .thenComparing(clause -> clause.measure().id());
  }

  private static Comparator<Measure> strength() {
    return Comparator.comparing((Measure m) -> m.obligation().strength())
        .thenComparing(m -> m.precision().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
        .thenComparing(Measure::obligation);
  }

  private String adopted(String instrumentId) {
    return data.findInstrument(instrumentId)
        .map(Instrument::adopted)
        .map(PartialDate::text)
        .orElse("");
  }

  private void group() {
    Set<String> grouped = new LinkedHashSet<>();
    for (ProtectionNeed need : data.protectionNeeds()) {
      List<FunctionCode> functions = new ArrayList<>();
      for (String code : need.functions()) {
        data.findFunction(code).filter(f -> grouped.add(f.code())).ifPresent(functions::add);
      }
      if (!functions.isEmpty()) {
        needs.put(need, functions);
      }
    }
    List<FunctionCode> rest =
        data.functions().stream()
            .filter(f -> f.category() == Category.PROT && !grouped.contains(f.code()))
            .toList();
    if (!rest.isEmpty()) {
      needs.put(NeedRows.OTHER, rest);
    }
  }
}
