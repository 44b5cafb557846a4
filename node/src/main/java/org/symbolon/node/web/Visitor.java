package org.symbolon.node.web;

import java.util.List;

/** Who looks at a page, as far as the shell must know. {@code access} implements it. */
public interface Visitor {

  boolean signedIn();

  /** Name of the account; empty for a visitor without account. */
  String name();

  /** Name of the organisation and its office; empty for a visitor without account. */
  String organisation();

  /** Codes of the roles, in the order in which they are shown. */
  List<String> roles();

  /**
   * Whether the one decision function would permit the act to this visitor, for showing or hiding a
   * way to it.
   */
  boolean may(String act);

  /** Finds the visitor of the request at hand. */
  interface Finder {
    Visitor current();
  }
}
