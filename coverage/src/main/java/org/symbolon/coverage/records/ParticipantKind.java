package org.symbolon.coverage.records;

/** What a name in a status list stands for. */
public enum ParticipantKind {
  STATE,
  /** The European Union and the like: a participant, never a State. */
  ORGANISATION,
  /** A part of a State to which the treaty was extended. */
  TERRITORY,
  FORMER_STATE,
  UNKNOWN
}
