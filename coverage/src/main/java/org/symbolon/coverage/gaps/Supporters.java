package org.symbolon.coverage.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.territory.Territories;
import org.symbolon.coverage.territory.Territory;

/**
 * Who supports what. Direct support is a task with the function. General support of a text is the
 * task MONITORING or TECH_ASSIST of a body of the organisation that keeps the text: the data do not
 * say who monitors which text, so "belongs to" is read from the body's id, short or full name or
 * parent being the text's organisation, with a crime and a place in common. GRETA so supports the
 * Council of Europe's convention, UNODC the Palermo Protocols.
 */
final class Supporters {
  private static final Set<String> GENERAL_TASKS = Set.of("MONITORING", "TECH_ASSIST");

  private final GapOptions options;
  private final Territories territories;
  private final Territory asked;
  private final Map<String, Structure> bodies = new TreeMap<>();
  private final List<StructureActivity> tasks = new ArrayList<>();

  Supporters(AtlasData data, GapOptions options) {
    this.options = options;
    this.territories = Territories.on(options.on(), data);
    this.asked = options.regions().isEmpty() ? Territory.WORLD : territories.of(options.regions());
    data.structures().stream().filter(this::counts).forEach(body -> bodies.put(body.id(), body));
    data.structureActivities().stream().filter(this::counts).forEach(tasks::add);
  }

  /** Bodies with a task that counts. */
  int bodies() {
    return (int) tasks.stream().map(StructureActivity::structureId).distinct().count();
  }

  List<StructureActivity> tasks() {
    return tasks;
  }

  boolean reachesAsked(Instrument text) {
    return territories.of(text.regions()).meets(asked);
  }

  List<Supporter> direct(String function) {
    return tasks.stream()
        .filter(task -> task.function().equals(function))
        .map(Supporters::supporter)
        .toList();
  }

  List<Supporter> directIn(Instrument text, String function, List<Measure> measures) {
    Territory place = territories.of(text.regions()).common(asked);
    return tasks.stream()
        .filter(task -> task.function().equals(function) && bears(task, place, measures))
        .map(Supporters::supporter)
        .toList();
  }

  List<Supporter> general(Instrument text, List<Measure> measures) {
    Territory place = territories.of(text.regions()).common(asked);
    Set<String> keepers = new TreeSet<>();
    Arrays.stream(text.organisation().split("/")).map(String::strip).forEach(keepers::add);
    keepers.remove("");
    return tasks.stream()
        .filter(task -> GENERAL_TASKS.contains(task.function()) && bears(task, place, measures))
        .filter(task -> belongs(bodies.get(task.structureId()), keepers))
        .map(Supporters::supporter)
        .toList();
  }

  private static boolean belongs(@Nullable Structure body, Set<String> keepers) {
    return body != null
        && (keepers.contains(body.id())
            || keepers.contains(body.acronym())
            || keepers.contains(body.name())
            || keepers.contains(body.parent()));
  }

  private boolean bears(StructureActivity task, Territory place, List<Measure> measures) {
    Crime crime = task.crime();
    return territories.of(task.regions()).meets(place)
        && measures.stream().anyMatch(measure -> crime.bearsOn(measure.crime()));
  }

  private boolean counts(Structure body) {
    return (options.nationalAuthorities() || !body.isNationalAuthority())
        && options.sureEnough(body.confidence())
        && (!options.existingOnly()
            || (body.founded().hasBegunBy(options.on()) && !body.ended().isOverBy(options.on())));
  }

  private boolean counts(StructureActivity task) {
    return bodies.containsKey(task.structureId())
        && options.intensities().contains(task.intensity())
        && options.sureEnough(task.confidence())
        && options.isAbout(task.crime())
        && (asked.worldwide() || territories.of(task.regions()).meets(asked));
  }

  private static Supporter supporter(StructureActivity task) {
    return new Supporter(
        task.structureId(), task.id(), task.function(), task.intensity(), task.confidence());
  }
}
