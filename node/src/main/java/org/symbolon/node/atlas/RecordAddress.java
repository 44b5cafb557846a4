package org.symbolon.node.atlas;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of the pages of records. A key is one segment of the path; characters that servers
 * refuse or cut off in a path ({@code / \ ; %} and what else is unsafe there) are written as {@code
 * ~} and two hexadecimal digits before the usual encoding.
 */
public final class RecordAddress {

  private static final Pattern UNSAFE = Pattern.compile("[/\\\\;%~\"<>^`{}]|^\\.+$");
  private static final Pattern ESCAPED = Pattern.compile("~([0-9A-Fa-f]{2})");

  private RecordAddress() {}

  /** The page of a record. */
  public static String of(RecordId id) {
    return list(id.table()) + "/" + segment(id.key());
  }

  public static String of(String table, String key) {
    return of(new RecordId(table, key));
  }

  /** The list of all records of a table. */
  public static String list(String table) {
    return "/atlas/records/" + segment(table);
  }

  /** A key as a segment of a path. */
  public static String segment(String key) {
    String safe =
        UNSAFE
            .matcher(key)
            .replaceAll(found ->
                found.group().chars().mapToObj("~%02X"::formatted).reduce("", String::concat));
    return UriUtils.encodePathSegment(safe, StandardCharsets.UTF_8);
  }

  /** The key of a segment that the server has decoded already. */
  public static String key(String segment) {
    return ESCAPED
        .matcher(segment)
        .replaceAll(found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
