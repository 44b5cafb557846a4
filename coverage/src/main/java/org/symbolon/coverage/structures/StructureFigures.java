package org.symbolon.coverage.structures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answer in numbers, under the names that scripts read.
 *
 * @param structures bodies that count
 * @param ended those that had ended on the day
 * @param nationalAuthorities those that are national authorities
 * @param activities activities that fit the question
 * @param functions distinct functions among them
 * @param actions bodies with an activity, by P
 * @param activitiesByAction activities by P
 * @param types bodies by type
 * @param databases databases of these bodies
 * @param databasesWithUnitAndSource those with a unit of record and a source type on record
 * @param outputs outputs of these bodies, databases among them
 */
public record StructureFigures(
    int structures,
    int ended,
    int nationalAuthorities,
    int activities,
    int functions,
    Map<Action, Integer> actions,
    Map<Action, Integer> activitiesByAction,
    Map<String, Integer> types,
    int databases,
    int databasesWithUnitAndSource,
    int outputs) {

  public StructureFigures {
    actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
    activitiesByAction = Collections.unmodifiableMap(new LinkedHashMap<>(activitiesByAction));
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
  }
}
