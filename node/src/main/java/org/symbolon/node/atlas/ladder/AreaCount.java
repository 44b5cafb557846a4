package org.symbolon.node.atlas.ladder;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.records.GroupMember;
import org.symbolon.coverage.records.TreatyStatus;

/**
 * The States of some areas on one instrument. Of a State that a list does not name it is known that
 * it is no party only where the list is complete.
 *
 * @param signed those that signed; {@code party} those that are parties
 * @param states how many States the areas have on the day of the list
 * @param notKnown of how many the list says nothing
 */
record AreaCount(int signed, int party, int states, int notKnown) {

  static AreaCount of(AtlasData data, Rung rung, Set<String> regions) {
    Set<String> states =
        data.groupMembers().stream()
            .filter(member -> regions.contains(member.group()))
            .filter(member -> member.belongsOn(rung.asOf()))
            .map(GroupMember::country)
            .collect(Collectors.toSet());
    var unnamed = new HashSet<>(states);
    int signed = 0;
    int party = 0;
    for (TreatyStatus row : rung.participants()) {
      if (row.isState() && states.contains(row.country())) {
        unnamed.remove(row.country());
        signed += row.hasSignedBy(rung.asOf()) ? 1 : 0;
        party += row.isPartyOn(rung.asOf()) ? 1 : 0;
      }
    }
    boolean told = rung.list().complete() && !rung.lastRecorded();
    return new AreaCount(signed, party, states.size(), told ? 0 : unnamed.size());
  }

  /** Parties among those of which it is known. */
  Share share() {
    return new Share(party, states - notKnown, notKnown);
  }
}
