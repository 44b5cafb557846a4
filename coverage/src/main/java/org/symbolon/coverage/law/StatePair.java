package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.List;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.ActSafeguard;
import org.symbolon.coverage.records.CentralAuthority;
import org.symbolon.coverage.records.CooperationAct;

/** What two States can use together for one act on one day. */
public sealed interface StatePair {

  /**
   * The answer.
   *
   * @param common instruments in force for both that have a provision for the act, by id
   * @param safeguards the rules of protection that stop the act or set a condition for it
   * @param notCoded in force for both, but not coded: whether it serves the act is not known here
   * @param oneSided serves the act, and is in force for one of them and surely not for the other
   * @param notKnown serves the act, and it is not known whether it binds both
   */
  record Answer(
      String a,
      String b,
      CooperationAct act,
      LocalDate day,
      List<CommonText> common,
      List<Safeguard> safeguards,
      List<CentralAuthority> authorities,
      List<MissingAuthority> authoritiesNotRecorded,
      List<String> notCoded,
      List<Sides> oneSided,
      List<Sides> notKnown)
      implements StatePair {

    public Answer {
      common = List.copyOf(common);
      safeguards = List.copyOf(safeguards);
      authorities = List.copyOf(authorities);
      authoritiesNotRecorded = List.copyOf(authoritiesNotRecorded);
      notCoded = List.copyOf(notCoded);
      oneSided = List.copyOf(oneSided);
      notKnown = List.copyOf(notKnown);
    }

    public StatePairFigures figures() {
      return StatePairFigures.of(this);
    }
  }

  /** There is no such act on record. */
  record UnknownAct(String act, List<String> known) implements StatePair {}

  /** Both are one State: nothing to be done together. */
  record SameState(String country) implements StatePair {}

  /**
   * An instrument in force for both.
   *
   * @param a how it stands for the first State; {@code b} for the second
   * @param duties the provisions that serve the act and bind both, the strongest wording first
   */
  record CommonText(
      String instrumentId, Standing.InForce a, Standing.InForce b, List<Duty> duties) {
    public CommonText {
      duties = List.copyOf(duties);
    }
  }

  /** A provision on one of the functions of the act. */
  record Duty(String function, Provision provision) {}

  /**
   * A rule of protection for the act.
   *
   * @param bindsA provisions on it that bind the first State, the strongest first; {@code bindsB}
   *     the second. Empty: nothing on record binds, which does not lift the rule
   */
  record Safeguard(ActSafeguard rule, List<Duty> bindsA, List<Duty> bindsB) {
    public Safeguard {
      bindsA = List.copyOf(bindsA);
      bindsB = List.copyOf(bindsB);
    }
  }

  /** No central authority of that State is recorded for the act under that instrument. */
  record MissingAuthority(String country, String instrumentId) {}

  /** How an instrument stands for each of the two. */
  record Sides(String instrumentId, Standing a, Standing b) {}

  /** What two States can use together. The order of the two changes nothing but the sides. */
  static StatePair of(AtlasData data, String a, String b, String act, LocalDate day) {
    return StatePairReader.read(data, a, b, act, day);
  }
}
