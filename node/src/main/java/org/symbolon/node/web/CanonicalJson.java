package org.symbolon.node.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that is written in one way only (RFC 8785): members sorted by UTF-16 code units, numbers as
 * ECMAScript writes them, no space. The same data give the same bytes and so the same digest.
 */
public final class CanonicalJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** RFC 8785 section 3.2.2.3 and RFC 7493: larger whole numbers are not exact in every reader. */
  private static final long EXACT = 1L << 53;

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /**
   * Records, maps, lists and plain values as canonical JSON in UTF-8.
   *
   * @throws IllegalArgumentException for NaN, infinity, whole numbers beyond 2^53, broken text
   */
  public static byte[] bytes(Object value) {
    return bytes(tree(value));
  }

  /** A tree as canonical JSON in UTF-8. */
  public static byte[] bytes(JsonNode tree) {
    var json = new CanonicalJson();
    json.write(tree);
    return json.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Records, maps, lists and plain values as a tree. */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** Reads what was written. */
  public static JsonNode read(byte[] json) {
    return MAPPER.readTree(json);
  }

  private void write(JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> array(node);
      case STRING -> text(node.stringValue());
      case NUMBER -> number(node);
      case BOOLEAN -> out.append(node.booleanValue());
      case NULL, MISSING -> out.append("null");
      case BINARY, POJO ->
          throw new IllegalArgumentException("No JSON value: " + node.getNodeType());
    }
  }

  private void object(JsonNode node) {
    out.append('{');
    // String's natural order is that of UTF-16 code units, as section 3.2.3 asks.
    Set<String> names = new TreeSet<>(node.propertyNames());
    String comma = "";
    for (String name : names) {
      out.append(comma);
      text(name);
      out.append(':');
      write(node.get(name));
      comma = ",";
    }
    out.append('}');
  }

  private void array(JsonNode node) {
    out.append('[');
    String comma = "";
    for (JsonNode element : List.copyOf(node.values())) {
      out.append(comma);
      write(element);
      comma = ",";
    }
    out.append(']');
  }

  private void number(JsonNode node) {
    if (node.isIntegralNumber()) {
      if (!node.canConvertToLong() || Math.abs(node.longValue()) > EXACT) {
        throw new IllegalArgumentException("Not exact in JSON: " + node.asString());
      }
      out.append(node.longValue());
    } else {
      out.append(number(node.doubleValue()));
    }
  }

  /** A number as ECMAScript writes it (ECMA-262, Number::toString), from Java's shortest digits. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("No JSON number: " + value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = shortest(Math.abs(value));
    String digits = decimal.unscaledValue().toString();
    String sign = value < 0 ? "-" : "";
    int point = decimal.precision() - decimal.scale();
    int count = digits.length();
    if (count <= point && point <= 21) {
      return sign + digits + "0".repeat(point - count);
    }
    if (0 < point && point <= 21) {
      return sign + digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return sign + "0." + "0".repeat(-point) + digits;
    }
    String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    return sign + (count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1)) + exponent;
  }

  /** Java writes two digits where one would do, such as 4.9E-324; ECMAScript writes one. */
  private static BigDecimal shortest(double value) {
    var decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (decimal.precision() == 2) {
      BigDecimal one = decimal.round(new MathContext(1));
      if (one.doubleValue() == value) {
        return one.stripTrailingZeros();
      }
    }
    return decimal;
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(whole(text, i));
          }
        }
      }
    }
    out.append('"');
  }

  private static char whole(String text, int at) {
    char c = text.charAt(at);
    boolean lone =
        Character.isHighSurrogate(c)
                && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
            || Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    if (lone) {
      throw new IllegalArgumentException("Broken text: half a character");
    }
    return c;
  }
}
