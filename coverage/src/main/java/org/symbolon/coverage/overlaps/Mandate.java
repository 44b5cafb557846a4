package org.symbolon.coverage.overlaps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.records.Intensity;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.territory.Territories;
import org.symbolon.coverage.territory.Territory;

/** The tasks of one body that count in the question, by function, and where they reach. */
final class Mandate {
  private final Structure body;
  private final SortedMap<String, List<StructureActivity>> tasks = new TreeMap<>();
  private final Map<String, Territory> reach = new TreeMap<>();
  private final List<Reach> reaches = new ArrayList<>();
  private Reach.@Nullable Area area;
  private Territory everywhere = Territory.NOWHERE;

  Mandate(Structure body) {
    this.body = body;
  }

  void add(StructureActivity task, Territories territories) {
    tasks.computeIfAbsent(task.function(), code -> new ArrayList<>()).add(task);
    Territory territory = territories.of(task.regions());
    reach.merge(task.function(), territory, Territory::with);
    everywhere = everywhere.with(territory);
  }

  Structure body() {
    return body;
  }

  String id() {
    return body.id();
  }

  boolean isEmpty() {
    return tasks.isEmpty();
  }

  Set<String> functions() {
    return tasks.keySet();
  }

  List<StructureActivity> tasks(String function) {
    return tasks.getOrDefault(function, List.of());
  }

  /** The strongest intensity with which the body has this function. */
  Intensity intensity(String function) {
    return tasks(function).stream()
        .map(StructureActivity::intensity)
        .min(Intensity::compareTo)
        .orElse(Intensity.OCCASIONAL);
  }

  /** Where the mandate for one function reaches. */
  Territory reach(String function) {
    return reach.getOrDefault(function, Territory.NOWHERE);
  }

  /** Where the mandate reaches with any function. */
  Territory reach() {
    return everywhere;
  }

  /** Prepares what a test of all pairs asks; no task is added after it. */
  void number(Reach.Maker maker) {
    reaches.clear();
    tasks.forEach((function, list) -> reaches.add(maker.reach(list, reach(function))));
    area = maker.area(everywhere);
  }

  /** The reach of each function, in the order of {@link #functions}. */
  List<Reach> reaches() {
    return reaches;
  }

  /** Where the mandate reaches with any function, as bits. */
  Reach.Area area() {
    return java.util.Objects.requireNonNull(area);
  }

  List<String> shared(Mandate other) {
    return functions().stream().filter(other.functions()::contains).toList();
  }

  static List<String> allFunctions(Collection<Mandate> mandates) {
    TreeSet<String> all = new TreeSet<>();
    mandates.forEach(mandate -> all.addAll(mandate.functions()));
    return List.copyOf(all);
  }
}
