package org.symbolon.cli.atlas;

import org.symbolon.coverage.law.NotBoundReason;
import org.symbolon.coverage.law.NotKnownReason;
import org.symbolon.coverage.records.Obligation;

/** Reasons and obligations in plain words. */
final class LawWords {

  private LawWords() {}

  static String words(NotBoundReason reason) {
    return switch (reason) {
      case NOT_ADOPTED -> "not adopted yet";
      case NOT_YET_IN_FORCE -> "in force for nobody yet";
      case NOT_IN_FORCE -> "recorded as not, or no longer, in force";
      case REPLACED -> "another text has taken its place";
      case NOT_PARTY -> "not a party";
      case WITHDRAWN -> "withdrawn";
      case NOT_A_MEMBER -> "not a member of the organisation";
      case NOT_YET_A_MEMBER -> "not a member of the organisation yet";
      case NO_LONGER_A_MEMBER -> "no longer a member of the organisation";
      case OPTED_OUT -> "does not take part, by its own choice";
      case EXCEPTED -> "excepted by the rules";
      case OTHER_STATES_LAW -> "law of another State";
      case NOT_ADDRESSED -> "soft law for another area";
    };
  }

  static String words(NotKnownReason reason) {
    return switch (reason) {
      case NO_BINDING_RECORDED -> "how it binds is not recorded";
      case NO_STATUS_RECORDED -> "no status list is recorded";
      case LIST_NOT_COMPLETE -> "not in the list, and the list is not complete";
      case LIST_OLDER_THAN_THE_DAY -> "no participant as last recorded; since then not known";
      case NO_LONGER_LISTED -> "in an older list, no more in the newer one";
      case SOURCES_DIFFER -> "two sources differ";
      case ENTRY_NOT_RECORDED -> "its entry into force is not recorded";
      case ENTRY_RULE_NOT_RECORDED -> "when it enters into force for who joins is not recorded";
      case DATE_NOT_EXACT -> "the exact day is not recorded";
      case END_NOT_RECORDED -> "not in force any more, but not recorded since when";
      case MEMBERS_NOT_RECORDED -> "the members of the organisation are not recorded";
    };
  }

  static String words(Obligation obligation) {
    return switch (obligation) {
      case SHALL -> "shall";
      case SHALL_QUALIFIED -> "shall, qualified";
      case CONSIDER -> "consider";
      case ENDEAVOUR -> "endeavour";
      case MAY -> "may";
      case COMMIT -> "commitment";
      case NA -> "definition";
    };
  }
}
