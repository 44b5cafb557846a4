package org.symbolon.node.access.decisions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.symbolon.node.access.Role;

/**
 * The rules of {@code access/rules.csv}: act, roles, visitor, note.
 *
 * <p>Roles are joined by {@code ;}. Beside role names, {@code *} means every account, {@code
 * COMMAND_LINE} the account of the command line and {@code SYSTEM} the node's own jobs.
 */
record Rules(Map<String, Rule> byAct) {

  private static final List<String> HEADER = List.of("act", "roles", "visitor", "note");

  Rules {
    byAct = Map.copyOf(byAct);
  }

  Optional<Rule> find(String act) {
    return Optional.ofNullable(byAct.get(act));
  }

  /** Reads the rules; one exception names every fault with file and row. */
  static Rules read(String file, String text) {
    var faults = new ArrayList<String>();
    var rules = new LinkedHashMap<String, Rule>();
    List<CsvRecord> rows;
    try (var reader =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      rows = reader.stream().toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (rows.isEmpty() || !rows.getFirst().getFields().equals(HEADER)) {
      throw new IllegalStateException(file + ", row 1: the columns must be " + HEADER);
    }
    for (CsvRecord row : rows.subList(1, rows.size())) {
      String place = file + ", row " + row.getStartingLineNumber() + ": ";
      if (row.getFieldCount() != HEADER.size()) {
        faults.add(place + "expected 4 columns, found " + row.getFieldCount());
        continue;
      }
      Rule rule = rule(row, place, faults);
      if (rules.put(rule.act(), rule) != null) {
        faults.add(place + "the act " + rule.act() + " has a rule already");
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return new Rules(rules);
  }

  private static Rule rule(CsvRecord row, String place, List<String> faults) {
    String act = row.getField(0);
    if (!act.matches("[a-z]+(\\.[a-z]+)+")) {
      faults.add(place + "\"" + act + "\" is no code of an act, such as atlas.record.change");
    }
    List<String> holders =
        Arrays.stream(row.getField(1).split(";")).filter(part -> !part.isEmpty()).toList();
    var roles = EnumSet.noneOf(Role.class);
    for (String holder : holders) {
      switch (holder) {
        case "*", "COMMAND_LINE", "SYSTEM" -> {}
        default ->
            role(holder)
                .ifPresentOrElse(roles::add, () -> faults.add(place + "unknown role " + holder));
      }
    }
    var visitors =
        Arrays.stream(Rule.ForVisitors.values())
            .filter(value -> value.name().equals(row.getField(2)))
            .findFirst();
    if (visitors.isEmpty()) {
      faults.add(place + "visitor must be N, Y or PUBLISHED, not \"" + row.getField(2) + "\"");
    }
    return new Rule(
        act,
        roles,
        holders.contains("*"),
        holders.contains("COMMAND_LINE"),
        holders.contains("SYSTEM"),
        visitors.orElse(Rule.ForVisitors.N));
  }

  private static Optional<Role> role(String name) {
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return byAct.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
