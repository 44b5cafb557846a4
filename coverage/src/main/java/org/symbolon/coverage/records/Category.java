package org.symbolon.coverage.records;

/** The groups of a chart, in the order of the page. */
public enum Category {
  /** Prevention. */
  PREV,
  /** Prosecution, substantive criminal law. */
  PROS_SUB,
  /** Prosecution, procedural law. */
  PROS_PROC,
  /** Protection. */
  PROT,
  /** Partnership. */
  PART
}
