package org.symbolon.reference.treaties;

/** What a date in a list of status means, by its column and letter. */
sealed interface StatusMeaning {

  /** The head's own words for it. */
  String words();

  /** A signature that still needs another act. */
  record Signed(String words) implements StatusMeaning {}

  /** An act after which the participant is bound. */
  record Joined(TreatyAct act, String words) implements StatusMeaning {}
}
