package org.symbolon.node.web.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The design tokens as the sheet of the pages sets them for light and print: a drawing has the
 * colours of the page. Fonts are named apart: a file is read where the fonts of the page are not.
 */
final class Tokens {

  /** Latin and Arabic: DejaVu Sans and Noto have both; a viewer without them takes its own. */
  static final String FONT = "'DejaVu Sans','Noto Sans','Noto Sans Arabic',Arial,Tahoma,sans-serif";

  private static final Pattern TOKEN = Pattern.compile("(--sy-[\\w-]+):([^;}]+)");

  private final Map<String, String> values;

  private Tokens(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** Those of {@code symbolon.css}; the light ones stand first in it. */
  static Tokens ofPages() {
    try (InputStream in = Tokens.class.getResourceAsStream("/static/symbolon.css")) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: /static/symbolon.css");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Tokens of(String css) {
    Map<String, String> values = new HashMap<>();
    Matcher found = TOKEN.matcher(css);
    while (found.find()) {
      values.putIfAbsent(found.group(1), found.group(2).strip());
    }
    values.put("--sy-font", FONT);
    return new Tokens(values);
  }

  /**
   * The same tree with values in place of names.
   *
   * @throws IllegalArgumentException for a token that the sheet does not have
   */
  Object resolved(Object value) {
    return switch (value) {
      case String text -> text.startsWith("--sy-") ? get(text) : text;
      case List<?> list -> {
        List<Object> resolved = new ArrayList<>();
        list.forEach(item -> resolved.add(resolved(item)));
        yield resolved;
      }
      case Map<?, ?> map -> {
        Map<String, Object> resolved = new LinkedHashMap<>();
        map.forEach((name, item) -> resolved.put(String.valueOf(name), resolved(item)));
        yield resolved;
      }
      default -> value;
    };
  }

  String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No such token: " + name);
    }
    return value;
  }
}
