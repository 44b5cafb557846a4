package org.symbolon.coverage.structures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.symbolon.coverage.records.Intensity;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.records.StructureOutput;

/** Two to six bodies side by side; or why not. */
public sealed interface SideBySide {

  int MOST = 6;

  /**
   * The bodies compared.
   *
   * @param profiles the bodies in the order asked for
   * @param functions functions that any of them has, by P and code
   * @param databases each pair of databases of two of these bodies, and whether it could be added
   */
  record Compared(
      List<StructureProfile> profiles, List<FunctionRow> functions, List<Pair> databases)
      implements SideBySide {
    public Compared {
      profiles = List.copyOf(profiles);
      functions = List.copyOf(functions);
      databases = List.copyOf(databases);
    }
  }

  /**
   * No comparison.
   *
   * @param structures those at fault: unknown ones, or all asked for
   */
  record Refused(Reason reason, List<String> structures) implements SideBySide {
    public Refused {
      structures = List.copyOf(structures);
    }
  }

  /** Why bodies are not compared. */
  enum Reason {
    UNKNOWN_STRUCTURE,
    FEWER_THAN_TWO,
    MORE_THAN_SIX
  }

  /**
   * One function under one P.
   *
   * @param activities what each body has on it, in the order of the bodies; an empty list is "none
   *     recorded"
   */
  record FunctionRow(Action action, String function, List<List<StructureActivity>> activities) {
    public FunctionRow {
      activities = activities.stream().map(List::copyOf).toList();
    }

    /** How many of the bodies have it. */
    public int has() {
      return (int) activities.stream().filter(list -> !list.isEmpty()).count();
    }

    /** The strongest intensity of an activity among these. */
    public static Intensity strongest(List<StructureActivity> activities) {
      return activities.stream()
          .map(StructureActivity::intensity)
          .min(Comparator.naturalOrder())
          .orElse(Intensity.OCCASIONAL);
    }
  }

  /** Two databases of two bodies. */
  record Pair(StructureOutput one, StructureOutput other, Addition addition) {}

  /** Compares these bodies; the options of the chart say which activities count. */
  static SideBySide of(StructureChart chart, List<String> structureIds) {
    List<String> ids = structureIds.stream().distinct().toList();
    List<String> unknown = ids.stream().filter(id -> chart.findProfile(id).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      return new Refused(Reason.UNKNOWN_STRUCTURE, unknown);
    }
    if (ids.size() < 2) {
      return new Refused(Reason.FEWER_THAN_TWO, ids);
    }
    if (ids.size() > MOST) {
      return new Refused(Reason.MORE_THAN_SIX, ids);
    }
    List<StructureProfile> profiles =
        ids.stream().flatMap(id -> chart.findProfile(id).stream()).toList();
    return new Compared(profiles, functions(profiles), databases(profiles));
  }

  private static List<FunctionRow> functions(List<StructureProfile> profiles) {
    List<FunctionRow> rows = new ArrayList<>();
    for (Action action : Action.values()) {
      Map<String, List<List<StructureActivity>>> byFunction = new TreeMap<>();
      for (int p = 0; p < profiles.size(); p++) {
        for (StructureActivity activity : profiles.get(p).on(action)) {
          byFunction
              .computeIfAbsent(activity.function(), code -> empty(profiles.size()))
              .get(p)
              .add(activity);
        }
      }
      byFunction.forEach((code, cells) -> rows.add(new FunctionRow(action, code, cells)));
    }
    return rows;
  }

  private static List<List<StructureActivity>> empty(int size) {
    List<List<StructureActivity>> cells = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  private static List<Pair> databases(List<StructureProfile> profiles) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (int j = i + 1; j < profiles.size(); j++) {
        for (StructureOutput one : profiles.get(i).databases()) {
          for (StructureOutput other : profiles.get(j).databases()) {
            pairs.add(new Pair(one, other, Addition.of(one, other)));
          }
        }
      }
    }
    return pairs;
  }
}
