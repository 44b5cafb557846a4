package org.symbolon.node.access.signin;

/** The page that somebody wanted before signing in: a path on this node, or else the first page. */
final class LocalPath {

  private LocalPath() {}

  /** Anything that a browser could take for another host leads to the first page. */
  static String of(String wanted) {
    boolean local =
        wanted.startsWith("/")
            && !wanted.startsWith("//")
            && wanted.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127)
            && !wanted.startsWith("/login")
            && !wanted.startsWith("/link/");
    return local ? wanted : "/";
  }
}
