package org.symbolon.node.web;

/**
 * What a page shows of what somebody sent. A page with one that is at fault answers 422, so that a
 * program can tell it from one that was done.
 */
public interface AtFault {

  /** Whether something of what was sent must be written right first. */
  boolean atFault();
}
