package org.symbolon.coverage.law;

import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;

/** What the status lists of one instrument say of one State on one day. */
sealed interface Participation {

  /** It had joined and not left, or left already: the dates of the row say which. */
  record Joined(TreatyStatus row, StatusList list) implements Participation {}

  /** It had signed, and not joined. */
  record SignedOnly(TreatyStatus row, StatusList list) implements Participation {}

  /** It had neither signed nor joined, or it had withdrawn all it did after that day. */
  record Absent(StatusList list) implements Participation {}

  /** Not in a list that may lack some. */
  record NotListed(StatusList list) implements Participation {}

  /** A party in an older list, and none in the newer one. */
  record NoLongerListed(TreatyStatus row, StatusList list) implements Participation {}

  /** Lists do not agree. */
  record Differing(StatusList list) implements Participation {}

  /** There is no list. */
  record Unrecorded() implements Participation {}
}
