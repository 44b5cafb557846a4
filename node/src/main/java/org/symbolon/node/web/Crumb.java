package org.symbolon.node.web;

/** One step of the breadcrumbs; the last has no address. */
public record Crumb(String label, String address) {

  public static Crumb here(String label) {
    return new Crumb(label, "");
  }
}
