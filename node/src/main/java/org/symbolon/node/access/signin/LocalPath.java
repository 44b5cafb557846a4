package org.symbolon.node.access.signin;

import java.util.regex.Pattern;

/** The page that somebody wanted before signing in: a path on this node, or else the first page. */
final class LocalPath {

  /** The characters of an address (RFC 3986 section 2), where everything else is escaped. */
  private static final Pattern WRITTEN =
      Pattern.compile("/([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*");

  private LocalPath() {}

  /**
   * Anything that a browser could take for another host leads to the first page, as does what is no
   * address: a redirect would take braces for a place to fill.
   */
  static String of(String wanted) {
    boolean local =
        WRITTEN.matcher(wanted).matches()
            && !wanted.startsWith("//")
            && !wanted.startsWith("/login")
            && !wanted.startsWith("/link/");
    return local ? wanted : "/";
  }
}
