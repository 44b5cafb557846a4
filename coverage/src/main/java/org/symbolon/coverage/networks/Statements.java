package org.symbolon.coverage.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.records.NetworkActivity;
import org.symbolon.coverage.records.StructureActivity;

/** Holds what networks state against what their members are recorded to do. */
final class Statements {

  /** Functions by which a network tells others how to act. */
  private static final Set<String> GUIDING = Set.of("NORMS", "GOOD_PRACTICE");

  private final AtlasData data;
  private final NetworkOptions options;

  Statements(AtlasData data, NetworkOptions options) {
    this.data = data;
    this.options = options;
  }

  Guidance of(List<NetworkActivity> activities, List<Seat> seats) {
    Map<String, List<NetworkActivity>> byFunction = new TreeMap<>();
    for (NetworkActivity activity : activities) {
      byFunction.computeIfAbsent(activity.function(), code -> new ArrayList<>()).add(activity);
    }
    List<Seat> bodies = seats.stream().filter(Seat::isStructure).toList();
    List<Guidance.Statement> statements = new ArrayList<>();
    byFunction.forEach((function, says) -> statements.add(statement(function, says, bodies)));
    statements.sort(
        Comparator.comparing(Guidance.Statement::kind).thenComparing(Guidance.Statement::function));
    return new Guidance(statements, seats.size() - bodies.size());
  }

  private Guidance.Statement statement(
      String function, List<NetworkActivity> says, List<Seat> bodies) {
    List<Guidance.Member> with = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Seat body : bodies) {
      List<StructureActivity> found =
          data.findStructure(body.member()).map(data::activitiesOf).orElse(List.of()).stream()
              .filter(activity -> activity.function().equals(function))
              .filter(activity -> options.sureEnough(activity.confidence()))
              .filter(
                  activity -> says.stream().anyMatch(say -> say.crime().meets(activity.crime())))
              .toList();
      if (found.isEmpty()) {
        without.add(body.member());
      } else {
        with.add(new Guidance.Member(body.member(), found));
      }
    }
    return new Guidance.Statement(
        function,
        GUIDING.contains(function) ? Guidance.Kind.GUIDANCE : Guidance.Kind.WORK,
        says,
        with,
        without);
  }
}
