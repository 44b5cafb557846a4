package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Conflict.Field;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;

/**
 * Holds the newest lists of different sources against each other. What came after the day of a list
 * it could not know, and a list that is not complete does not deny what it lacks: neither is a
 * conflict. A month and a day within it agree.
 */
final class Conflicts {
  private final AtlasData data;
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(AtlasData data) {
    this.data = data;
  }

  static List<Conflict> of(AtlasData data, String instrumentId) {
    var conflicts = new Conflicts(data);
    List<StatusList> newest =
        Participations.sources(data.status().listsOf(instrumentId)).stream()
            .map(List::getFirst)
            .toList();
    for (int i = 0; i < newest.size(); i++) {
      for (int j = i + 1; j < newest.size(); j++) {
        conflicts.compare(newest.get(i), newest.get(j));
      }
    }
    return List.copyOf(conflicts.found);
  }

  private void compare(StatusList one, StatusList other) {
    Map<String, TreatyStatus> ones = byParticipant(one);
    Map<String, TreatyStatus> others = byParticipant(other);
    LocalDate both = one.asOf().isBefore(other.asOf()) ? one.asOf() : other.asOf();
    var keys = new TreeSet<>(ones.keySet());
    keys.addAll(others.keySet());
    for (String key : keys) {
      new Pair(one, ones.get(key), other, others.get(key), both).compare();
    }
  }

  private Map<String, TreatyStatus> byParticipant(StatusList list) {
    var rows = new TreeMap<String, TreatyStatus>();
    for (TreatyStatus row : data.status().rowsOf(list.id())) {
      rows.putIfAbsent(
          row.isState() ? row.country() : row.participant().strip().toLowerCase(Locale.ROOT), row);
    }
    return rows;
  }

  /** Two lists on one participant, and the last day of which both can speak. */
  private final class Pair {
    private final StatusList listOne;
    private final @Nullable TreatyStatus one;
    private final StatusList listOther;
    private final @Nullable TreatyStatus other;
    private final LocalDate both;

    Pair(
        StatusList listOne,
        @Nullable TreatyStatus one,
        StatusList listOther,
        @Nullable TreatyStatus other,
        LocalDate both) {
      this.listOne = listOne;
      this.one = one;
      this.listOther = listOther;
      this.other = other;
      this.both = both;
    }

    void compare() {
      if (one == null && !listOne.complete() || other == null && !listOther.complete()) {
        return;
      }
      dates(Field.SIGNED, date(one, Field.SIGNED), date(other, Field.SIGNED));
      boolean joined = dates(Field.ACTION_DATE, joined(one), joined(other));
      String actionOne = action(one);
      String actionOther = action(other);
      if (!joined && !actionOne.equals(actionOther)) {
        add(Field.ACTION, actionOne, actionOther);
      }
      dates(Field.WITHDRAWN, date(one, Field.WITHDRAWN), date(other, Field.WITHDRAWN));
    }

    /** Adds a conflict of two dates, if it is one; says whether it did. */
    private boolean dates(Field field, PartialDate first, PartialDate second) {
      boolean knowable = knowable(first) || knowable(second);
      if (!knowable || agree(first, second)) {
        return false;
      }
      add(field, first.text(), second.text());
      return true;
    }

    private boolean knowable(PartialDate date) {
      return date.last() != null && !date.last().isAfter(both);
    }

    private static boolean agree(PartialDate one, PartialDate other) {
      return one.first() == null || one.last() == null || other.first() == null
          ? !one.isKnown() && !other.isKnown()
          : !one.last().isBefore(other.first())
              && other.last() != null
              && !other.last().isBefore(one.first());
    }

    private static PartialDate joined(@Nullable TreatyStatus row) {
      return row == null || row.action().isEmpty() ? PartialDate.UNKNOWN : row.joined();
    }

    private static PartialDate date(@Nullable TreatyStatus row, Field field) {
      if (row == null) {
        return PartialDate.UNKNOWN;
      }
      return switch (field) {
        case SIGNED -> row.signed();
        case ACTION, ACTION_DATE -> row.joined();
        case WITHDRAWN -> row.withdrawn();
      };
    }

    private String action(@Nullable TreatyStatus row) {
      return row == null || !row.joined().hasBegunBy(both)
          ? ""
          : row.action().map(Enum::name).orElse("");
    }

    private void add(Field field, String first, String second) {
      TreatyStatus named = one == null ? other : one;
      if (named != null) {
        found.add(
            new Conflict(
                named.participant(),
                named.isState() ? named.country() : "",
                field,
                listOne,
                first,
                listOther,
                second));
      }
    }
  }
}
