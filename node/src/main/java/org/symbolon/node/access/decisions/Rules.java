package org.symbolon.node.access.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules of a node, by act.
 *
 * @param version of the rules, with the day on which they were made and the digest of their file
 */
public record Rules(Version version, Map<String, Rule> byAct) {

  public Rules {
    byAct = Map.copyOf(byAct);
  }

  static Rules of(Version version, List<Rule> rules) {
    return new Rules(
        version, rules.stream().collect(Collectors.toMap(Rule::act, Function.identity())));
  }

  /**
   * Which rules these are.
   *
   * @param asOf day, as 2026-12-18
   * @param digest SHA-256 of the file, in hex
   */
  public record Version(String number, String asOf, String source, String digest) {}

  public Optional<Rule> find(String act) {
    return Optional.ofNullable(byAct.get(act));
  }

  /** All rules, by act. */
  public List<Rule> list() {
    return List.copyOf(new TreeMap<>(byAct).values());
  }
}
