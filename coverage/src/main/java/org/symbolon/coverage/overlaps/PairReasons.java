package org.symbolon.coverage.overlaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.territory.Territory;

/** Why two mandates overlap and where they meet, task by task; {@link Reach} counts for all. */
final class PairReasons {

  private PairReasons() {}

  static PairDetail detail(PairResult pair, Mandate a, Mandate b) {
    List<SharedFunction> both = new ArrayList<>();
    for (String function : a.shared(b)) {
      Territory reach = a.reach(function);
      both.add(
          new SharedFunction(
              function,
              a.intensity(function),
              b.intensity(function),
              crimesMeet(a, b, function),
              reach.to(b.reach(function)),
              ids(a, function),
              ids(b, function)));
    }
    both.sort(
        Comparator.comparing(SharedFunction::intensityA)
            .thenComparing(SharedFunction::intensityB)
            .thenComparing(SharedFunction::function));
    return new PairDetail(pair, both, own(a, b), own(b, a), a.reach().to(b.reach()));
  }

  private static List<OwnFunction> own(Mandate of, Mandate other) {
    return of.functions().stream()
        .filter(function -> !other.functions().contains(function))
        .map(function -> new OwnFunction(function, of.intensity(function), ids(of, function)))
        .sorted(Comparator.comparing(OwnFunction::intensity).thenComparing(OwnFunction::function))
        .toList();
  }

  private static boolean crimesMeet(Mandate a, Mandate b, String function) {
    return anyTasks(a, b, function, (x, y) -> x.crime().meets(y.crime()));
  }

  private static List<String> ids(Mandate mandate, String function) {
    return mandate.tasks(function).stream().map(StructureActivity::id).toList();
  }

  private static boolean anyTasks(Mandate a, Mandate b, String function, Comparison comparison) {
    for (StructureActivity x : a.tasks(function)) {
      for (StructureActivity y : b.tasks(function)) {
        if (comparison.holds(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A comparison of two tasks. */
  private interface Comparison {
    boolean holds(StructureActivity x, StructureActivity y);
  }
}
