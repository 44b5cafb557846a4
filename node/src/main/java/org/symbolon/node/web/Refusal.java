package org.symbolon.node.web;

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
  private final transient Map<String, String> fields;

  private Refusal(HttpStatus status, String key, Object[] arguments, Map<String, String> fields) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.arguments = arguments;
    this.fields = fields;
  }

  /** Refuses with the text of this key; nothing about a person may stand in the arguments. */
  public static Refusal of(HttpStatus status, String key, Object... arguments) {
    return new Refusal(status, key, arguments, Map.of());
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
    return new Refusal(HttpStatus.BAD_REQUEST, key, new Object[0], Map.copyOf(fields));
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

  public Map<String, String> fields() {
    return fields;
  }
}
