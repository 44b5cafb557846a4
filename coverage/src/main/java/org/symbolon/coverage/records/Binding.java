package org.symbolon.coverage.records;

/** Whether an instrument binds. */
public enum Binding {
  BINDING,
  SOFT
}
