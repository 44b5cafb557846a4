package org.symbolon.node.access.decisions;

/** What a permit needs; all of them hold, in this order, or the first that fails is the reason. */
public enum Condition {
  /** The act has a rule. */
  RULE,
  /** The actor is one whom the rule names. */
  HOLDER,
  /** The role that gives the right counts: the second factor was shown where it demands one. */
  FACTOR,
  /** The token names the act, where the actor came by a token. */
  SCOPE,
  /** The actor stands to the object as the rule demands. */
  RELATION,
  /** The purpose is one that the rule allows and the office has. */
  PURPOSE
}
