package org.symbolon.coverage.records;

/** How near a task stands to the heart of a mandate. */
public enum Intensity {
  CORE,
  SECONDARY,
  OCCASIONAL
}
