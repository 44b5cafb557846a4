package org.symbolon.cli.atlas;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.symbolon.reference.ReferenceSet;

/**
 * Tables that are ours and hold no facts (what a person needs, which yardsticks are offered): taken
 * from what ships where a folder has none, as far as its own tables know what they name.
 */
final class OwnTables {

  private OwnTables() {}

  static Map<String, List<Map<String, String>>> with(
      Map<String, List<Map<String, String>>> folder) {
    Map<String, List<Map<String, String>>> all = new LinkedHashMap<>(folder);
    Map<String, List<Map<String, String>>> shipped = ReferenceSet.shipped().cells();
    Set<String> instruments = keys(folder, "instruments", "instrument_id");
    Set<String> functions = keys(folder, "functions", "function");
    all.computeIfAbsent("protection_needs", table -> shipped.getOrDefault(table, List.of()));
    all.computeIfAbsent(
        "yardsticks",
        table ->
            shipped.getOrDefault(table, List.of()).stream()
                .filter(row -> instruments.contains(row.getOrDefault("instrument_id", "")))
                .toList());
    all.computeIfAbsent(
        "yardstick_points",
        table ->
            shipped.getOrDefault(table, List.of()).stream()
                .filter(row -> instruments.contains(row.getOrDefault("instrument_id", "")))
                .filter(row -> functions.contains(row.getOrDefault("function", "")))
                .filter(row -> functions.containsAll(parts(row.getOrDefault("also_functions", ""))))
                .toList());
    return all;
  }

  private static Set<String> keys(
      Map<String, List<Map<String, String>>> folder, String table, String column) {
    return folder.getOrDefault(table, List.of()).stream()
        .map(row -> row.getOrDefault(column, ""))
        .collect(Collectors.toSet());
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split(";", -1)).filter(part -> !part.isBlank()).toList();
  }
}
