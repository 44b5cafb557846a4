package org.symbolon.node.web;

/** A message that is shown once, on the page after an act. */
public record Flash(Kind kind, String text) implements java.io.Serializable {

  /** How the message is meant. */
  public enum Kind {
    OK,
    CARE,
    STOP
  }

  /** Name of the model attribute that carries it through a redirect. */
  public static final String ATTRIBUTE = "flash";
}
