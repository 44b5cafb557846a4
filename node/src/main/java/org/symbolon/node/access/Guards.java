package org.symbolon.node.access;

/** Which guards of the node are on. All are until somebody switches one off. */
public interface Guards {

  boolean on(Guard guard);
}
