package org.symbolon.coverage.structures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.membership.Seats;
import org.symbolon.coverage.records.Agreement;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.records.StructureOutput;

/**
 * One body, whole. Partnerships in projects, seats in networks and agreements are three things and
 * stand apart.
 *
 * @param ended whether it had ended on the day asked for
 * @param activities what it does by mandate, by P; every P stands in it
 * @param projects projects and operations in which it sits
 * @param networks its seats in networks that are no projects
 * @param agreements agreements that it made
 */
public record StructureProfile(
    Structure structure,
    boolean ended,
    Map<Action, List<StructureActivity>> activities,
    List<Project> projects,
    List<Seat> networks,
    List<Agreement> agreements,
    List<StructureOutput> databases,
    List<StructureOutput> otherOutputs) {

  public StructureProfile {
    activities = Collections.unmodifiableMap(new EnumMap<>(activities));
    projects = List.copyOf(projects);
    networks = List.copyOf(networks);
    agreements = List.copyOf(agreements);
    databases = List.copyOf(databases);
    otherOutputs = List.copyOf(otherOutputs);
  }

  static StructureProfile of(
      AtlasData data, StructureOptions options, Seats seats, Structure body) {
    Map<Action, List<StructureActivity>> activities = activities(data, options, body);
    List<Project> projects = new ArrayList<>();
    List<Seat> networks = new ArrayList<>();
    for (Seat seat : seats.ofBody(body.id())) {
      if (!options.sureEnough(seat.network().confidence())) {
        continue;
      }
      if (seat.network().isProject()) {
        List<String> partners =
            seats.of(seat.network()).stream()
                .filter(Seat::isStructure)
                .map(Seat::member)
                .filter(other -> !other.equals(body.id()))
                .toList();
        projects.add(new Project(seat, partners));
      } else {
        networks.add(seat);
      }
    }
    List<StructureOutput> outputs =
        data.outputsOf(body).stream()
            .filter(output -> options.sureEnough(output.confidence()))
            .toList();
    return new StructureProfile(
        body,
        body.ended().isOverBy(options.on()),
        activities,
        projects,
        networks,
        data.agreements().stream()
            .filter(agreement -> agreement.names(body.id()))
            .filter(agreement -> options.sureEnough(agreement.confidence()))
            .toList(),
        outputs.stream().filter(StructureOutput::isDatabase).toList(),
        outputs.stream().filter(output -> !output.isDatabase()).toList());
  }

  static Map<Action, List<StructureActivity>> activities(
      AtlasData data, StructureOptions options, Structure body) {
    Map<Action, List<StructureActivity>> activities = new EnumMap<>(Action.class);
    for (Action action : Action.values()) {
      activities.put(action, new ArrayList<>());
    }
    for (StructureActivity activity : data.activitiesOf(body)) {
      if (options.takes(activity)) {
        activities
            .computeIfAbsent(Action.of(activity.category()), a -> new ArrayList<>())
            .add(activity);
      }
    }
    activities.replaceAll((action, list) -> List.copyOf(list));
    return activities;
  }

  public List<StructureActivity> on(Action action) {
    return activities.getOrDefault(action, List.of());
  }

  /** All activities, in the order of the P. */
  public List<StructureActivity> allActivities() {
    return activities.values().stream().flatMap(List::stream).toList();
  }

  /** All outputs, databases first. */
  public List<StructureOutput> outputs() {
    List<StructureOutput> all = new ArrayList<>(databases);
    all.addAll(otherOutputs);
    return List.copyOf(all);
  }
}
