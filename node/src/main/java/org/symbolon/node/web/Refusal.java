package org.symbolon.node.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Ends a request with a reason that can be read: a page for people, a problem (RFC 9457) under
 * {@code /api/}. For what a handler cannot answer; rules inside a part return values instead.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String key;
  private final transient Object[] arguments;
  private final transient List<Field> fields;
  private final transient Map<String, Object> properties = new LinkedHashMap<>();

  /**
   * A fault of an input.
   *
   * @param remedy what would be right; empty where the detail says it already
   */
  public record Field(String name, String detail, String remedy) {}

  private Refusal(HttpStatus status, String key, Object[] arguments, List<Field> fields) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.arguments = arguments;
    this.fields = fields;
  }

  /** Refuses with the text of this key; nothing about a person may stand in the arguments. */
  public static Refusal of(HttpStatus status, String key, Object... arguments) {
    return new Refusal(status, key, arguments, List.of());
  }

  public static Refusal notFound() {
    return of(HttpStatus.NOT_FOUND, "web.error.404.text");
  }

  public static Refusal forbidden(String key, Object... arguments) {
    return of(HttpStatus.FORBIDDEN, key, arguments);
  }

  public static Refusal badRequest(String key, Object... arguments) {
    return of(HttpStatus.BAD_REQUEST, key, arguments);
  }

  public static Refusal conflict(String key, Object... arguments) {
    return of(HttpStatus.CONFLICT, key, arguments);
  }

  /** 400 with a text for each field that is at fault. */
  public static Refusal faults(String key, Map<String, String> fields) {
    return new Refusal(
        HttpStatus.BAD_REQUEST,
        key,
        new Object[0],
        fields.entrySet().stream()
            .map(field -> new Field(field.getKey(), field.getValue(), ""))
            .toList());
  }

  /** 422 with the faults of a record, all at once. */
  public static Refusal faulty(String key, List<Field> fields, Object... arguments) {
    return new Refusal(
        HttpStatus.UNPROCESSABLE_CONTENT, key, arguments.clone(), List.copyOf(fields));
  }

  /** Adds to the problem what a program needs to go on; pages do not show it. */
  public Refusal with(String name, Object value) {
    properties.put(name, value);
    return this;
  }

  public HttpStatus status() {
    return status;
  }

  public String key() {
    return key;
  }

  public Object[] arguments() {
    return arguments.clone();
  }

  public List<Field> fields() {
    return fields;
  }

  /** Further members of the problem. */
  public Map<String, Object> properties() {
    return Map.copyOf(properties);
  }
}
