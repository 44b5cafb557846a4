package org.symbolon.node.web;

/** Tells whether the node cannot answer at all for now. The part that knows implements it. */
public interface Outage {

  boolean now();
}
