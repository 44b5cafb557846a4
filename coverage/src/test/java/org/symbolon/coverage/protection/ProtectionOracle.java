package org.symbolon.coverage.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The chart of protection worked out from string cells, slowly and apart from the engine. */
final class ProtectionOracle {
  private static final List<String> WORDS =
      List.of("SHALL", "SHALL_QUALIFIED", "CONSIDER", "ENDEAVOUR", "MAY", "COMMIT", "NA");
  private static final List<Integer> STEPS = List.of(0, 1, 2, 2, 3, 4, 5);
  private static final List<String> PRECISIONS =
      List.of("SELF_EXECUTING", "IMPLEMENTING", "PROGRAMMATIC", "");

  private final Map<String, List<Map<String, String>>> tables;
  private final String least;

  /** An oracle that leaves out rows less sure than this; L: none. */
  ProtectionOracle(Map<String, List<Map<String, String>>> tables, String least) {
    this.tables = tables;
    this.least = least;
  }

  private List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  String textOf(String instrument) {
    String text = instrument;
    for (Map<String, String> r : rows("instrument_relations")) {
      if (r.getOrDefault("relation", "").equals("AMENDS")
          && r.getOrDefault("from_instrument", "").equals(text)) {
        text = r.getOrDefault("to_instrument", "");
      }
    }
    return text;
  }

  TreeSet<String> codedTexts() {
    TreeSet<String> coded = new TreeSet<>();
    rows("measures").forEach(m -> coded.add(textOf(m.getOrDefault("instrument_id", ""))));
    return coded;
  }

  private boolean sure(Map<String, String> row) {
    return confidence(row) <= "HML".indexOf(least);
  }

  private static int confidence(Map<String, String> row) {
    return "HML".indexOf(row.getOrDefault("confidence", "L"));
  }

  private static boolean carries(Map<String, String> m, String function) {
    return m.getOrDefault("function", "").equals(function)
        || Arrays.asList(m.getOrDefault("also_functions", "").split(";")).contains(function);
  }

  List<Map<String, String>> own(String text, String function) {
    return rows("measures").stream()
        .filter(m ->
            textOf(m.getOrDefault("instrument_id", "")).equals(text)
                && carries(m, function)
                && sure(m))
        .toList();
  }

  private boolean hidden(String text, String function) {
    return rows("measures").stream()
        .anyMatch(
            m -> textOf(m.getOrDefault("instrument_id", "")).equals(text) && carries(m, function));
  }

  /** What counts for a text: its own, else what is given by the first text that applies. */
  private List<Map<String, String>> counts(String text, String function) {
    List<Map<String, String>> own = own(text, function);
    if (!own.isEmpty()) {
      return own;
    }
    return rows("instrument_relations").stream()
        .filter(r -> r.getOrDefault("relation", "").equals("APPLIES_TO"))
        .filter(r -> textOf(r.getOrDefault("to_instrument", "")).equals(text))
        .map(r -> r.getOrDefault("from_instrument", ""))
        .sorted()
        .map(from -> own(from, function))
        .filter(given -> !given.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static int step(Map<String, String> m) {
    return STEPS.get(WORDS.indexOf(m.getOrDefault("obligation", "")));
  }

  /** The step of what the yardstick asks; -1 for nothing. */
  private int asks(String yardstick, String function) {
    return counts(yardstick, function).stream()
        .mapToInt(ProtectionOracle::step)
        .filter(step -> step < 5)
        .min()
        .orElse(-1);
  }

  String against(String text, String yardstick, String function) {
    if (text.equals(yardstick)) {
      return "YARDSTICK";
    }
    List<Map<String, String>> counts = counts(text, function);
    if (counts.isEmpty() && hidden(text, function)) {
      return "FILTERED_OUT";
    }
    int asked = asks(yardstick, function);
    if (asked < 0) {
      return counts.isEmpty() ? "NEITHER" : "BEYOND";
    }
    if (counts.isEmpty()) {
      return "LACKS";
    }
    int has = counts.stream().mapToInt(ProtectionOracle::step).min().orElseThrow();
    return has == asked ? "EQUAL" : has < asked ? "STRONGER" : "WEAKER";
  }

  /** Ids of the models for a text, the strongest first. */
  List<String> models(String without, String function) {
    Map<String, Map<String, String>> instruments = new TreeMap<>();
    rows("instruments").forEach(i -> instruments.put(i.getOrDefault("instrument_id", ""), i));
    Comparator<Map<String, String>> strength =
        Comparator.comparingInt(ProtectionOracle::step)
            .thenComparingInt(m -> PRECISIONS.indexOf(m.getOrDefault("precision", "")))
            .thenComparingInt(m -> WORDS.indexOf(m.getOrDefault("obligation", "")));
    Comparator<Map<String, String>> age =
        Comparator.comparing(
            (Map<String, String> m) ->
                instruments
                    .getOrDefault(m.getOrDefault("instrument_id", ""), Map.of())
                    .getOrDefault("adopted", ""),
            Comparator.reverseOrder());
    List<Map<String, String>> best = new ArrayList<>();
    for (String text : codedTexts()) {
      if (!sure(instruments.getOrDefault(text, Map.of()))) {
        continue;
      }
      own(text, function).stream()
          .filter(m -> step(m) < 5)
          .filter(
              m -> sure(instruments.getOrDefault(m.getOrDefault("instrument_id", ""), Map.of())))
          .min(
              strength
                  .thenComparing(m -> m.getOrDefault("function", "").equals(function) ? 0 : 1)
                  .thenComparing(age)
                  .thenComparing(m -> m.getOrDefault("measure_id", "")))
          .filter(m -> !text.equals(without))
          .ifPresent(best::add);
    }
    return best.stream()
        .sorted(
            strength
                .thenComparing(m -> m.getOrDefault("function", "").equals(function) ? 0 : 1)
                .thenComparing(m ->
                    instruments
                            .getOrDefault(textOf(m.getOrDefault("instrument_id", "")), Map.of())
                            .getOrDefault("binding", "")
                            .equals("BINDING")
                        ? 0
                        : 1)
                .thenComparing(ProtectionOracle::confidence)
                .thenComparing(age)
                .thenComparing(m -> m.getOrDefault("measure_id", "")))
        .limit(3)
        .map(m -> m.getOrDefault("measure_id", ""))
        .toList();
  }
}
