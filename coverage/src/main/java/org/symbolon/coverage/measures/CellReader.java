package org.symbolon.coverage.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Relation;

/**
 * Reads what a text says on a function. Duties come from another text by {@link
 * Relation#APPLIES_TO} and by nothing else, one step far: what is inherited is not handed on.
 */
final class CellReader {
  private final AtlasData data;
  private final MeasureOptions options;
  private final ColumnChoice choice;

  CellReader(AtlasData data, MeasureOptions options, ColumnChoice choice) {
    this.data = data;
    this.options = options;
    this.choice = choice;
  }

  Cell read(Column column, FunctionCode function) {
    List<Measure> own = column.measures().stream().filter(m -> m.carries(function.code())).toList();
    if (!own.isEmpty()) {
      return new Cell.Own(
          function.code(),
          own,
          own.stream()
              .filter(m -> m.function().equals(function.code()))
              .anyMatch(m -> m.category() != function.category()));
    }
    Optional<Cell> inherited = inherited(column, function);
    if (inherited.isPresent()) {
      return inherited.get();
    }
    if (!column.coded()) {
      return new Cell.NotCoded();
    }
    List<Measure> hidden =
        measures(column.members()).filter(m -> m.carries(function.code())).toList();
    return hidden.isEmpty() ? new Cell.None() : new Cell.FilteredOut(hidden);
  }

  private Optional<Cell> inherited(Column column, FunctionCode function) {
    for (Relation relation : data.relations()) {
      if (relation.relation().equals(Relation.APPLIES_TO)
          && column.members().stream().anyMatch(m -> m.id().equals(relation.to()))) {
        List<Measure> given = given(relation.from(), function);
        if (!given.isEmpty()) {
          return Optional.of(new Cell.Inherited(relation.from(), relation.article(), given));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Rules on organised crime at large bear on each crime to which they are applied, so a filter by
   * crime keeps them.
   */
  private List<Measure> given(String from, FunctionCode function) {
    return data.findInstrument(from)
        .map(root -> measures(choice.column(root).members()))
        .orElse(Stream.empty())
        .filter(m -> m.carries(function.code()))
        .filter(m -> options.sureEnough(m.confidence()))
        .filter(m -> options.isAbout(m.crime()) || m.crime() == Crime.GENERAL)
        .toList();
  }

  private Stream<Measure> measures(List<Instrument> members) {
    return members.stream().flatMap(m -> choice.texts().measuresOf(m.id()).stream());
  }
}
