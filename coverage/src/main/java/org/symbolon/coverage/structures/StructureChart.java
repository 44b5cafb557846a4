package org.symbolon.coverage.structures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.membership.Seats;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.records.StructureOutput;

/**
 * The bodies and what each does by mandate, by the three P and partnership. Mandate is not
 * presence; an empty cell is "none recorded".
 */
public final class StructureChart {
  private final AtlasData data;
  private final StructureOptions options;
  private final Seats seats;
  private final Map<String, StructureRow> rows = new LinkedHashMap<>();
  private final List<StructureOutput> databases = new ArrayList<>();
  private final StructureFigures figures;

  private StructureChart(AtlasData data, StructureOptions options) {
    this.data = data;
    this.options = options;
    this.seats = Seats.on(options.on(), options.existingOnly(), options.minConfidence(), data);
    Set<String> functions = new HashSet<>();
    int withBoth = 0;
    for (Structure body : data.structures()) {
      if (options.takes(body)) {
        rows.put(body.id(), row(body, functions));
      }
    }
    for (StructureOutput database : databases) {
      withBoth += database.units().isEmpty() || database.sourceTypes().isEmpty() ? 0 : 1;
    }
    figures = count(functions.size(), withBoth);
  }

  /** Asks the question of these records. */
  public static StructureChart of(AtlasData data, StructureOptions options) {
    return new StructureChart(data, options);
  }

  public StructureOptions options() {
    return options;
  }

  public StructureFigures figures() {
    return figures;
  }

  /** The bodies that count, by id. */
  public List<StructureRow> structures() {
    return List.copyOf(rows.values());
  }

  public Optional<StructureRow> find(String structureId) {
    return Optional.ofNullable(rows.get(structureId));
  }

  /** One body, whole, whether it counts in the chart or not. */
  public Optional<StructureProfile> findProfile(String structureId) {
    return data.findStructure(structureId)
        .map(body -> StructureProfile.of(data, options, seats, body));
  }

  /** The databases of the bodies that count, by id. */
  public List<StructureOutput> databases() {
    return List.copyOf(databases);
  }

  /** Other databases with the same unit of record and the same source type. */
  public List<StructureOutput> addableTo(StructureOutput database) {
    return databases.stream()
        .filter(other -> !other.id().equals(database.id()))
        .filter(other -> Addition.of(database, other) == Addition.AGREE)
        .toList();
  }

  private StructureRow row(Structure body, Set<String> functions) {
    Map<Action, ActionCell> cells = new EnumMap<>(Action.class);
    StructureProfile.activities(data, options, body)
        .forEach((action, activities) -> {
          cells.put(action, ActionCell.of(activities));
          activities.stream().map(StructureActivity::function).forEach(functions::add);
        });
    List<Seat> own =
        seats.ofBody(body.id()).stream()
            .filter(seat -> options.sureEnough(seat.network().confidence()))
            .toList();
    int projects = (int) own.stream().filter(seat -> seat.network().isProject()).count();
    List<StructureOutput> outputs =
        data.outputsOf(body).stream()
            .filter(output -> options.sureEnough(output.confidence()))
            .toList();
    List<StructureOutput> counted = outputs.stream().filter(StructureOutput::isDatabase).toList();
    databases.addAll(counted);
    return new StructureRow(
        body,
        body.ended().isOverBy(options.on()),
        cells,
        projects,
        own.size() - projects,
        counted.size(),
        outputs.size() - counted.size());
  }

  private StructureFigures count(int functions, int withBoth) {
    Map<Action, Integer> bodies = new EnumMap<>(Action.class);
    Map<Action, Integer> activities = new EnumMap<>(Action.class);
    for (Action action : Action.values()) {
      bodies.put(action, 0);
      activities.put(action, 0);
    }
    Map<String, Integer> types = new TreeMap<>();
    int ended = 0;
    int national = 0;
    int outputs = 0;
    for (StructureRow row : rows.values()) {
      row.actions()
          .forEach((action, cell) -> {
            bodies.merge(action, cell.activities() > 0 ? 1 : 0, Integer::sum);
            activities.merge(action, cell.activities(), Integer::sum);
          });
      types.merge(row.structure().type(), 1, Integer::sum);
      ended += row.ended() ? 1 : 0;
      national += row.structure().isNationalAuthority() ? 1 : 0;
      outputs += row.databases() + row.otherOutputs();
    }
    return new StructureFigures(
        rows.size(),
        ended,
        national,
        activities.values().stream().mapToInt(Integer::intValue).sum(),
        functions,
        bodies,
        activities,
        types,
        databases.size(),
        withBoth,
        outputs);
  }
}
