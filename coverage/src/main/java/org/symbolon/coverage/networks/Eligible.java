package org.symbolon.coverage.networks;

/** Which networks count, by the criteria of the source's chart of networks. */
public enum Eligible {
  ALL,
  /** Formal, made of agencies or intergovernmental bodies, exclusively or mainly on the matter. */
  ONLY
}
