package org.symbolon.coverage.law;

/** Why it is not known whether an instrument binds a State on a day. */
public enum NotKnownReason {
  /** How the instrument binds is not recorded. */
  NO_BINDING_RECORDED,
  /** No status list of the instrument is recorded. */
  NO_STATUS_RECORDED,
  /** The State is not in the list, and the list is not complete. */
  LIST_NOT_COMPLETE,
  /** The State was no participant on the day of the newest list, which is before the day asked. */
  LIST_OLDER_THAN_THE_DAY,
  /**
   * An older list has the State as a party, a newer one of the same source does not: since when?
   */
  NO_LONGER_LISTED,
  /** Two lists, of two sources or of one, do not say the same of the day. */
  SOURCES_DIFFER,
  /** The entry into force of the instrument is not recorded. */
  ENTRY_NOT_RECORDED,
  /** When it enters into force for one who joins is not recorded. */
  ENTRY_RULE_NOT_RECORDED,
  /** The day lies within a month or a year of which the day is not recorded. */
  DATE_NOT_EXACT,
  /** It is recorded as not in force any more, but not since when. */
  END_NOT_RECORDED,
  /** The members of the organisation are not recorded. */
  MEMBERS_NOT_RECORDED
}
