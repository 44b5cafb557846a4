package org.symbolon.node.atlas.records;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes keys that count on, such as UN-TIP:030 after UN-TIP:029; used keys are never used again.
 */
final class KeyMaker {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private KeyMaker() {}

  /** How keys of a table begin, and how many digits follow. */
  private record Form(String prefix, int digits) {}

  /** Whether keys of a table are made here when they are left empty. */
  static boolean counts(String table) {
    return switch (table) {
      case "measures", "structure_activities", "structure_outputs", "network_activities" -> true;
      default -> false;
    };
  }

  /** The next key for a row; empty where the table has no such keys or the row lacks its owner. */
  static Optional<String> next(String table, Map<String, String> cells, Collection<String> used) {
    return form(table, cells)
        .map(form -> {
          long highest =
              used.stream()
                  .filter(key -> key.startsWith(form.prefix()))
                  .map(key -> key.substring(form.prefix().length()))
                  .filter(rest -> NUMBER.matcher(rest).matches())
                  .mapToLong(Long::parseLong)
                  .max()
                  .orElse(0);
          String number = Long.toString(highest + 1);
          return form.prefix() + "0".repeat(Math.max(0, form.digits() - number.length())) + number;
        });
  }

  private static Optional<Form> form(String table, Map<String, String> cells) {
    return switch (table) {
      case "measures" -> owned(cells, "instrument_id", ":", 3);
      case "structure_activities" -> owned(cells, "structure_id", ":", 4);
      case "structure_outputs" -> owned(cells, "structure_id", ":OUT", 2);
      case "network_activities" -> Optional.of(new Form("NA", 3));
      default -> Optional.empty();
    };
  }

  private static Optional<Form> owned(
      Map<String, String> cells, String owner, String middle, int digits) {
    String id = cells.getOrDefault(owner, "");
    return id.isEmpty() ? Optional.empty() : Optional.of(new Form(id + middle, digits));
  }
}
