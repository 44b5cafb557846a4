package org.symbolon.node.access;

import java.util.UUID;

/** What an act is done to: its kind, its id and whose it is; never anything of a person. */
public record ActObject(String kind, String id, Owner owner) {

  /** For acts on nothing in particular, such as a list. */
  public static final ActObject NONE = of("", "");

  /** An object that all organisations of the node share. */
  public static ActObject of(String kind, String id) {
    return new ActObject(kind, id, new Owner.Common());
  }

  public static ActObject of(String kind, UUID id) {
    return of(kind, id.toString());
  }

  /** The same object, belonging to somebody. */
  public ActObject ownedBy(Owner other) {
    return new ActObject(kind, id, other);
  }
}
