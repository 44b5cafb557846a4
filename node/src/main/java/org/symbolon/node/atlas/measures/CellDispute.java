package org.symbolon.node.atlas.measures;

import java.util.List;
import java.util.Set;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.atlas.coding.Disputed;

/** In what coders differ on the provisions that stand, or might stand, behind a cell. */
final class CellDispute {

  private CellDispute() {}

  static Set<CodedColumn> of(Disputed disputed, Column column, String function, Cell cell) {
    return switch (cell) {
      case Cell.Own own -> disputed.of(function, ids(own.measures()));
      case Cell.FilteredOut out -> disputed.of(function, ids(out.measures()));
      case Cell.None _, Cell.Inherited _ ->
          disputed.missed(function, column.members().stream().map(Instrument::id).toList());
      case Cell.NotCoded _ -> Set.of();
    };
  }

  private static List<String> ids(List<Measure> measures) {
    return measures.stream().map(Measure::id).toList();
  }
}
