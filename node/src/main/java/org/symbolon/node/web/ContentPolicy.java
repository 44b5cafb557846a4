package org.symbolon.node.web;

/** What a browser may load for a page: nothing from elsewhere, nothing inline. */
public final class ContentPolicy {

  public static final String HEADER = "Content-Security-Policy";
  public static final String VALUE =
      "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private ContentPolicy() {}
}
