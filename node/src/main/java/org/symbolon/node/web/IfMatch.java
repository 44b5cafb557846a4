package org.symbolon.node.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The version that a change was made on, as {@code If-Match} names it (RFC 9110, 13.1.1). */
public final class IfMatch {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"|([0-9]{1,9})");

  private IfMatch() {}

  /**
   * @param header such as {@code "3"}; the quotes may be missing
   * @throws Refusal with 428 where no version is named
   */
  public static int version(@Nullable String header) {
    Matcher tag = TAG.matcher(header == null ? "" : header.strip());
    if (!tag.matches()) {
      throw Refusal.of(HttpStatus.PRECONDITION_REQUIRED, "web.error.ifmatch");
    }
    return Integer.parseInt(tag.group(1) == null ? tag.group(2) : tag.group(1));
  }
}
