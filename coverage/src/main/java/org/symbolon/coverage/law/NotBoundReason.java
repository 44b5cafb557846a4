package org.symbolon.coverage.law;

/** Why an instrument does not bind a State on a day. */
public enum NotBoundReason {
  /** It did not exist yet. */
  NOT_ADOPTED,
  /** It is in force for nobody yet. */
  NOT_YET_IN_FORCE,
  /** It is recorded as not, or no longer, in force. */
  NOT_IN_FORCE,
  /** Another text has taken its place. */
  REPLACED,
  /** A complete list of that day or later does not have the State as a party then. */
  NOT_PARTY,
  WITHDRAWN,
  NOT_A_MEMBER,
  NOT_YET_A_MEMBER,
  NO_LONGER_A_MEMBER,
  /** It chose not to take part, or did not choose to. */
  OPTED_OUT,
  /** The rules except it. */
  EXCEPTED,
  /** The law of another State. */
  OTHER_STATES_LAW,
  /** Soft law for another area. */
  NOT_ADDRESSED
}
