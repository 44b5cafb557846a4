package org.symbolon.coverage.gaps;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.symbolon.coverage.records.Addressee;
import org.symbolon.coverage.records.Measure;

/**
 * A function that some text demands under "shall", with everybody who supports it anywhere.
 *
 * @param addressees who has to act; empty where the code list does not say
 * @param duties the texts that demand it
 * @param direct bodies with that task, whatever the text
 */
public record RequiredFunction(
    String function, List<Addressee> addressees, List<Duty> duties, List<Supporter> direct) {

  public RequiredFunction {
    addressees = List.copyOf(addressees);
    duties = List.copyOf(duties);
    direct = List.copyOf(direct);
  }

  /** The provisions that demand it. */
  public List<Measure> measures() {
    return duties.stream().flatMap(duty -> duty.measures().stream()).toList();
  }

  /** The bodies with that task. */
  public Set<String> directBodies() {
    Set<String> bodies = new TreeSet<>();
    direct.forEach(supporter -> bodies.add(supporter.structureId()));
    return bodies;
  }

  /** The bodies that monitor, or assist with, a text that contains it. */
  public Set<String> generalBodies() {
    Set<String> bodies = new TreeSet<>();
    duties.forEach(duty -> duty.general().forEach(s -> bodies.add(s.structureId())));
    return bodies;
  }

  /** The nearest support on record, in any of the texts. */
  public Support support() {
    return Support.of(
        !direct.isEmpty(), duties.stream().anyMatch(duty -> !duty.general().isEmpty()));
  }

  /** Whether one body alone has the task: a single point of failure. */
  public boolean isSingle() {
    return directBodies().size() == 1;
  }

  /** Whether somebody who has to act can be helped by a body's own task. */
  public boolean canBeHelped() {
    return addressees.stream().anyMatch(Addressee::canBeHelped);
  }
}
