package org.symbolon.coverage.protection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.YardstickChoice;

/** What texts are compared with, or why it cannot be used. */
public sealed interface Yardstick {

  /** No comparison was asked for. */
  record NoneAsked() implements Yardstick {}

  /**
   * A yardstick.
   *
   * @param instrument the instrument under whose id its text stands
   * @param basis where its provisions come from
   * @param asked what it asks for, by function code
   */
  record Usable(Instrument instrument, Basis basis, Map<String, Asked> asked) implements Yardstick {
    public Usable {
      asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }
  }

  /** No comparison, and the reason. */
  record Refused(String instrumentId, Reason reason) implements Yardstick {}

  /** Where the provisions of a yardstick come from. */
  enum Basis {
    /** From the coding that every chart uses. */
    CODED,
    /** From points read for this comparison alone; the instrument is not coded. */
    POINTS
  }

  /** Why an instrument cannot be a yardstick. */
  enum Reason {
    UNKNOWN_INSTRUMENT,
    NOT_YET_ADOPTED,
    TOO_DOUBTFUL,
    NOT_CODED,
    /** Under this filter nothing of it is on protection. */
    ASKS_NOTHING
  }

  /** The yardstick asked for, or the first offered that can be used. */
  static Yardstick of(AtlasData data, ProtectionOptions options, World world) {
    if (options.yardstick().equals(ProtectionOptions.NONE)) {
      return new NoneAsked();
    }
    if (!options.yardstick().isEmpty()) {
      return of(data, options.measures(), world, options.yardstick());
    }
    for (YardstickChoice choice : data.yardsticks()) {
      if (of(data, options.measures(), world, choice.instrumentId()) instanceof Usable usable) {
        return usable;
      }
    }
    return new NoneAsked();
  }

  private static Yardstick of(
      AtlasData data, MeasureOptions options, World world, String instrumentId) {
    Optional<Instrument> root = data.findInstrument(world.texts().rootOf(instrumentId));
    if (root.isEmpty()) {
      return new Refused(instrumentId, Reason.UNKNOWN_INSTRUMENT);
    }
    if (!world.texts().adopted(root.get())) {
      return new Refused(instrumentId, Reason.NOT_YET_ADOPTED);
    }
    Optional<Column> column = world.find(root.get().id());
    if (column.isEmpty()) {
      return new Refused(instrumentId, Reason.TOO_DOUBTFUL);
    }
    Basis basis = column.get().coded() ? Basis.CODED : Basis.POINTS;
    Map<String, Asked> asked =
        column.get().coded()
            ? coded(world, column.get())
            : points(data, options, column.get(), world);
    if (asked.isEmpty()) {
      boolean any =
          column.get().coded()
              || data.yardstickPoints().stream()
                  .anyMatch(p -> p.instrumentId().equals(root.get().id()));
      return new Refused(instrumentId, any ? Reason.ASKS_NOTHING : Reason.NOT_CODED);
    }
    return new Usable(root.get(), basis, asked);
  }

  private static Map<String, Asked> coded(World world, Column column) {
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (FunctionCode function : world.functions()) {
      Cell cell = world.cell(column.id(), function.code());
      List<Measure> measures =
          Strongest.measures(cell).stream()
              .filter(m -> m.obligation().strength().obliges())
              .toList();
      if (!measures.isEmpty()) {
        asked.put(
            function.code(),
            new Asked(
                measures,
                cell instanceof Cell.Inherited inherited
                    ? Optional.of(inherited.fromInstrument())
                    : Optional.empty()));
      }
    }
    return asked;
  }

  private static Map<String, Asked> points(
      AtlasData data, MeasureOptions options, Column column, World world) {
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (FunctionCode function : world.functions()) {
      List<Measure> points =
          data.yardstickPoints().stream()
              .filter(p -> column.members().stream().anyMatch(m -> m.id().equals(p.instrumentId())))
              .filter(p -> options.sureEnough(p.confidence()) && options.isAbout(p.crime()))
              .filter(p -> p.carries(function.code()) && p.obligation().strength().obliges())
              .toList();
      if (!points.isEmpty()) {
        asked.put(function.code(), new Asked(points, Optional.empty()));
      }
    }
    return asked;
  }
}
