package org.symbolon.node.atlas.versions;

import java.util.ArrayList;
import java.util.List;
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
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("strongest", "obligation"),
          Map.entry("addressees", "addressee"),
          Map.entry("functions", "function"),
          Map.entry("sharedFunctions", "function"),
          Map.entry("kinds", "instrument_kind"),
          Map.entry("kind", "instrument_kind"),
          Map.entry("regions", "region"),
          Map.entry("scopes", "scope"),
          Map.entry("subjects", "subject"),
          Map.entry("minConfidence", "confidence"),
          Map.entry("group", "category"));

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  static Wording of(Page page, Words words, JsonNode document) {
    return new Wording(page, words, document.path("names"));
  }

  /** What a column, a table or a parameter is called. */
  String column(String name) {
    return page.texts()
        .find(page.contentLocale(), "atlas.versions.column." + name)
        .orElseGet(() -> plain(name));
  }

  /** "shownMeasures.n" as "shown measures, n". */
  private static String plain(String name) {
    return HUMP.matcher(name.replace('_', ' ').replace(".", ", "))
        .replaceAll(" ")
        .toLowerCase(java.util.Locale.ROOT);
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
    String list = LISTS.getOrDefault(column, column);
    if (words.has(list, text)) {
      return words.code(page, list, text);
    }
    return page.texts().find(page.contentLocale(), "atlas.versions.value." + text).orElse(text);
  }
}
