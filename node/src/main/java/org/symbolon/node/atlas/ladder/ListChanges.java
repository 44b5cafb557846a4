package org.symbolon.node.atlas.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;

/** What two lists of one instrument do not say alike, whatever the reason. */
record ListChanges(StatusList one, StatusList other, List<Change> changes) {

  ListChanges {
    changes = List.copyOf(changes);
  }

  /**
   * One participant whose rows differ.
   *
   * @param before what the first list says; null where it does not name it
   */
  record Change(String participant, @Nullable TreatyStatus before, @Nullable TreatyStatus after) {}

  static ListChanges of(AtlasData data, StatusList one, StatusList other) {
    Map<String, TreatyStatus> ones = byParticipant(data, one);
    Map<String, TreatyStatus> others = byParticipant(data, other);
    var keys = new TreeSet<>(ones.keySet());
    keys.addAll(others.keySet());
    var changes = new ArrayList<Change>();
    for (String key : keys) {
      TreatyStatus before = ones.get(key);
      TreatyStatus after = others.get(key);
      TreatyStatus named = after == null ? before : after;
      if (named != null && !same(before, after)) {
        changes.add(new Change(named.participant(), before, after));
      }
    }
    return new ListChanges(one, other, changes);
  }

  private static boolean same(@Nullable TreatyStatus before, @Nullable TreatyStatus after) {
    return before != null
        && after != null
        && before.signed().equals(after.signed())
        && before.action().equals(after.action())
        && before.joined().equals(after.joined())
        && before.withdrawn().equals(after.withdrawn());
  }

  private static Map<String, TreatyStatus> byParticipant(AtlasData data, StatusList list) {
    var rows = new TreeMap<String, TreatyStatus>();
    for (TreatyStatus row : data.status().rowsOf(list.id())) {
      rows.putIfAbsent(
          row.isState() ? row.country() : row.participant().strip().toLowerCase(Locale.ROOT), row);
    }
    return rows;
  }
}
