package org.symbolon.node.web;

/** A value to choose, and how it is called. */
public record Option(String value, String label) {

  public static Option of(String value, String label) {
    return new Option(value, label);
  }
}
