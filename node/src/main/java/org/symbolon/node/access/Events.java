package org.symbolon.node.access;

/**
 * The log of acts. An event commits with its act: calling this outside a transaction is a fault.
 *
 * <p>Events carry ids and codes, nothing of a person.
 */
public interface Events {

  /**
   * Writes who (the actor at hand), what, when and why.
   *
   * @param reason the actor's words, or empty where the act needs none
   */
  void record(EventKind kind, ActObject object, String reason);
}
