package org.symbolon.node.access;

import java.util.Optional;

/**
 * Says whose an object is, for the decision on acts whose address names one: a part has a bean of
 * this type for each kind that {@link Performs#kind()} names.
 */
public interface ObjectFacts {

  /** Kind of object, as in events. */
  String kind();

  /** Whose the object is; empty where there is none, or none that the actor at hand could see. */
  Optional<Owner> owner(String id);
}
