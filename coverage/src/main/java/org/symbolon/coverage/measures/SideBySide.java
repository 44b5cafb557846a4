package org.symbolon.coverage.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;

/** Two to six texts side by side, down to the provision; or why not. */
public sealed interface SideBySide {

  /**
   * The texts compared.
   *
   * @param columns the texts in the order asked for
   * @param rows functions that any of them has or inherits; each cell holds its provisions with
   *     article and summary
   */
  record Compared(List<Column> columns, List<FunctionRow> rows) implements SideBySide {
    public Compared {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * No comparison.
   *
   * @param instruments those at fault: unknown ones, or all texts asked for
   */
  record Refused(Reason reason, List<String> instruments) implements SideBySide {
    public Refused {
      instruments = List.copyOf(instruments);
    }
  }

  /** Why texts are not compared. */
  enum Reason {
    UNKNOWN_INSTRUMENT,
    /** An act and what amends it are one text. */
    FEWER_THAN_TWO_TEXTS,
    MORE_THAN_SIX_TEXTS
  }

  /**
   * Compares the texts of these instruments.
   *
   * @param options which provisions count (crime, confidence, day); its choice of instruments does
   *     not matter here
   */
  static SideBySide of(AtlasData data, MeasureOptions options, List<String> instrumentIds) {
    List<String> unknown =
        instrumentIds.stream().filter(id -> data.findInstrument(id).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      return new Refused(Reason.UNKNOWN_INSTRUMENT, unknown);
    }
    MeasureOptions anyInstrument = options.withExclude(Set.of());
    ColumnChoice choice = new ColumnChoice(data, anyInstrument);
    Map<String, Column> columns = new LinkedHashMap<>();
    for (String id : instrumentIds) {
      Instrument root = data.findInstrument(choice.texts().rootOf(id)).orElseThrow();
      columns.putIfAbsent(root.id(), choice.column(root));
    }
    if (columns.size() < 2) {
      return new Refused(Reason.FEWER_THAN_TWO_TEXTS, List.copyOf(columns.keySet()));
    }
    if (columns.size() > 6) {
      return new Refused(Reason.MORE_THAN_SIX_TEXTS, List.copyOf(columns.keySet()));
    }
    CellReader reader = new CellReader(data, anyInstrument, choice);
    List<Column> texts = List.copyOf(columns.values());
    List<FunctionRow> rows = new ArrayList<>();
    for (FunctionCode function : data.functions()) {
      FunctionRow row = FunctionRow.of(function, texts, reader);
      if (row.isTouched()) {
        rows.add(row);
      }
    }
    rows.sort(
        Comparator.comparing((FunctionRow row) -> row.function().category())
            .thenComparing(row -> row.function().label()));
    return new Compared(texts, rows);
  }
}
