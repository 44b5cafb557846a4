package org.symbolon.node.access;

/** What an act is done to: its kind and its id; never anything of a person. */
public record ActObject(String kind, String id) {

  /** For acts on nothing in particular, such as a list. */
  public static final ActObject NONE = new ActObject("", "");

  public static ActObject of(String kind, String id) {
    return new ActObject(kind, id);
  }
}
