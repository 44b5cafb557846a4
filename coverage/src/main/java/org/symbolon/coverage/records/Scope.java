package org.symbolon.coverage.records;

/** How far an instrument reaches. */
public enum Scope {
  UNIVERSAL,
  REGIONAL,
  NATIONAL
}
