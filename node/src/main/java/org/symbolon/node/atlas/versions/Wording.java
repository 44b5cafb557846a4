package org.symbolon.node.atlas.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import tools.jackson.databind.JsonNode;

/**
 * A frozen document in words: columns by their names, codes by the code lists, records by what they
 * were called when it was frozen. Nothing is looked up among the records of today.
 */
record Wording(Page page, Words words, JsonNode names) {

  /** Columns whose codes are of a list with another name. */
  private static final Map<String, List<String>> LISTS =
      Map.ofEntries(
          Map.entry("addressees", List.of("addressee")),
          Map.entry("beyond", List.of("function")),
          Map.entry("categories", List.of("category")),
          Map.entry("crimes", List.of("crime")),
          Map.entry("dataSourceType", List.of("data_source_type")),
          Map.entry("equal", List.of("function")),
          Map.entry("functions", List.of("function")),
          Map.entry("group", List.of("category")),
          Map.entry("intensities", List.of("intensity")),
          Map.entry("kind", List.of("instrument_kind", "member_kind")),
          Map.entry("kinds", List.of("instrument_kind")),
          Map.entry("lacks", List.of("function")),
          Map.entry("minConfidence", List.of("confidence")),
          Map.entry("noneRecorded", List.of("function")),
          Map.entry("outputs", List.of("output_type")),
          Map.entry("powers", List.of("power")),
          Map.entry("regions", List.of("region")),
          Map.entry("required", List.of("function")),
          Map.entry("scopes", List.of("scope")),
          Map.entry("sharedFunctions", List.of("function")),
          Map.entry("single", List.of("function")),
          Map.entry("stronger", List.of("function")),
          Map.entry("strongest", List.of("obligation")),
          Map.entry("subjects", List.of("subject")),
          Map.entry("type", List.of("structure_type", "network_type")),
          Map.entry("types", List.of("structure_type", "network_type")),
          Map.entry("uncoded", List.of("function")),
          Map.entry("weaker", List.of("function")),
          Map.entry("withoutDirect", List.of("function")),
          Map.entry("yardstickObligation", List.of("obligation")));

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  static Wording of(Page page, Words words, JsonNode document) {
    return new Wording(page, words, document.path("names"));
  }

  /** What a column, a table, a parameter or the path of a figure is called. */
  String column(String path) {
    List<String> steps = new ArrayList<>();
    for (String step : path.split("\\.", -1)) {
      steps.add(
          page.texts()
              .find(page.contentLocale(), "atlas.versions.column." + step)
              .orElseGet(() ->
                  words.has("category", step) ? words.code(page, "category", step) : plain(step)));
    }
    return String.join(", ", steps);
  }

  /** "sharedFunctions" as "shared functions"; codes stay as they are. */
  private static String plain(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? name
        : HUMP.matcher(name.replace('_', ' ')).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** A value in words; lists with semicolons between. */
  String value(String column, JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL, MISSING -> "";
      case STRING -> text(column, value.stringValue());
      case BOOLEAN -> page.text("atlas.versions." + (value.booleanValue() ? "yes" : "no"));
      case NUMBER ->
          value.isIntegralNumber()
              ? Long.toString(value.longValue())
              : page.decimal(value.doubleValue(), value.doubleValue() < 0.1 ? 4 : 2);
      case ARRAY -> {
        List<String> texts = new ArrayList<>();
        value.forEach(item -> texts.add(value(column, item)));
        yield String.join("; ", texts);
      }
      case OBJECT -> {
        List<String> texts = new ArrayList<>();
        value
            .properties()
            .forEach(one ->
                texts.add(column(one.getKey()) + ": " + value(one.getKey(), one.getValue())));
        yield String.join(", ", texts);
      }
      case BINARY, POJO -> value.toString();
    };
  }

  private String text(String column, String text) {
    String name = names.path(text).asString("");
    if (!name.isEmpty()) {
      return name;
    }
    for (String list : LISTS.getOrDefault(column, List.of(column))) {
      if (words.has(list, text)) {
        return words.code(page, list, text);
      }
    }
    return page.texts().find(page.contentLocale(), "atlas.versions.value." + text).orElse(text);
  }
}
