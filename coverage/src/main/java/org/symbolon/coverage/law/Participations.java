package org.symbolon.coverage.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Participation.Absent;
import org.symbolon.coverage.law.Participation.Differing;
import org.symbolon.coverage.law.Participation.Joined;
import org.symbolon.coverage.law.Participation.NoLongerListed;
import org.symbolon.coverage.law.Participation.NotListed;
import org.symbolon.coverage.law.Participation.SignedOnly;
import org.symbolon.coverage.law.Participation.Unrecorded;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;

/**
 * Reads status lists for one State. A list tells of its own day and, by its dates, of all days
 * before. Of one source, the newest list that has the State tells of a day that it covers, if the
 * list next to the day says the same; where no list covers the day, the newest of all tells what
 * was last recorded. What lists do not say alike of one day is not decided here.
 */
final class Participations {
  private static final Comparator<StatusList> NEWEST_FIRST =
      comparing(StatusList::asOf).reversed().thenComparing(StatusList::id);

  private final AtlasData data;
  private final String country;
  private final LocalDate day;

  Participations(AtlasData data, String country, LocalDate day) {
    this.data = data;
    this.country = country;
    this.day = day;
  }

  Participation of(String instrumentId) {
    List<List<StatusList>> sources = sources(data.status().listsOf(instrumentId));
    List<Participation> answers = sources.stream().map(lists -> bySource(lists, day)).toList();
    if (answers.isEmpty()) {
      return new Unrecorded();
    }
    Participation best =
        answers.stream().min(comparing(this::doubt).thenComparing(age())).orElseThrow();
    return differ(sources) ? new Differing(list(best)) : best;
  }

  /** The lists of each source, newest first. */
  static List<List<StatusList>> sources(List<StatusList> lists) {
    List<List<StatusList>> sources = new ArrayList<>();
    for (StatusList list : lists.stream().sorted(NEWEST_FIRST).toList()) {
      sources.stream()
          .filter(source -> source.getFirst().sameSource(list))
          .findFirst()
          .orElseGet(() -> {
            List<StatusList> source = new ArrayList<>();
            sources.add(source);
            return source;
          })
          .add(list);
    }
    return sources;
  }

  private Participation bySource(List<StatusList> newestFirst, LocalDate on) {
    List<StatusList> covering =
        newestFirst.stream().filter(list -> !list.asOf().isBefore(on)).toList();
    List<StatusList> before =
        newestFirst.stream().filter(list -> list.asOf().isBefore(on)).toList();
    if (covering.isEmpty()) {
      return unlessLeft(told(before.subList(0, 1), on), before.subList(1, before.size()));
    }
    return unlessLeft(told(covering, on), before);
  }

  /** What these lists, newest first, tell of a day: the newest that has the State, if any has. */
  private Participation told(List<StatusList> lists, LocalDate on) {
    List<Participation> rows = new ArrayList<>();
    for (StatusList list : lists) {
      row(list).ifPresent(row -> rows.add(read(row, list, on)));
    }
    if (rows.isEmpty()) {
      return lists.reversed().stream()
          .filter(StatusList::complete)
          .findFirst()
          .<Participation>map(Absent::new)
          .orElseGet(() -> new NotListed(lists.getLast()));
    }
    Participation newest = rows.getFirst();
    Participation nearest = rows.getLast();
    return party(newest, on).equals(party(nearest, on)) ? newest : new Differing(list(newest));
  }

  /** Who was a party in a list before and is none now has left on a day that no list tells. */
  private Participation unlessLeft(Participation now, List<StatusList> before) {
    boolean none =
        switch (now) {
          case Absent _, SignedOnly _ -> true;
          case Joined _, NotListed _, NoLongerListed _, Differing _, Unrecorded _ -> false;
        };
    if (none) {
      for (StatusList list : before) {
        Optional<TreatyStatus> row = row(list);
        if (row.isPresent()) {
          return row.get().isPartyOn(list.asOf()) ? new NoLongerListed(row.get(), list(now)) : now;
        }
      }
    }
    return now;
  }

  private static Participation read(TreatyStatus row, StatusList list, LocalDate on) {
    if (row.action().isPresent() && row.joined().hasBegunBy(on)) {
      return new Joined(row, list);
    }
    LocalDate signed = row.signed().last();
    return signed != null && !signed.isAfter(on) ? new SignedOnly(row, list) : new Absent(list);
  }

  /** The State's row; where a list has it twice, the one that joined, and joined first. */
  private Optional<TreatyStatus> row(StatusList list) {
    return data.status().rowsOf(list.id(), country).stream()
        .min(
            comparing((TreatyStatus row) -> row.action().isEmpty())
                .thenComparing(row -> row.joined().text())
                .thenComparing(TreatyStatus::participant));
  }

  private boolean differ(List<List<StatusList>> sources) {
    for (int i = 0; i < sources.size(); i++) {
      for (int j = 0; j < i; j++) {
        LocalDate common = earliest(day, sources.get(i), sources.get(j));
        Optional<Boolean> one = party(bySource(sources.get(i), common), common);
        Optional<Boolean> other = party(bySource(sources.get(j), common), common);
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static LocalDate earliest(LocalDate day, List<StatusList> one, List<StatusList> other) {
    LocalDate first = one.getFirst().asOf();
    LocalDate second = other.getFirst().asOf();
    LocalDate common = first.isBefore(second) ? first : second;
    return common.isBefore(day) ? common : day;
  }

  /** Whether it was a party; empty where that list does not decide. */
  private static Optional<Boolean> party(Participation participation, LocalDate on) {
    return switch (participation) {
      case Joined(var row, _) -> Optional.of(row.isPartyOn(on));
      case SignedOnly _, Absent _ -> Optional.of(false);
      case NotListed _, NoLongerListed _, Differing _, Unrecorded _ -> Optional.empty();
    };
  }

  /** Lists that decide and cover the day come first, lists that may lack some last. */
  private int doubt(Participation participation) {
    boolean covers = !list(participation).asOf().isBefore(day);
    return switch (participation) {
      case Joined _, SignedOnly _, Absent _ -> covers ? 0 : 1;
      case NoLongerListed _, Differing _ -> 1;
      case NotListed _, Unrecorded _ -> 2;
    };
  }

  private static Comparator<Participation> age() {
    return comparing(Participations::list, NEWEST_FIRST);
  }

  private static StatusList list(Participation participation) {
    return switch (participation) {
      case Joined(_, var list) -> list;
      case SignedOnly(_, var list) -> list;
      case Absent(var list) -> list;
      case NotListed(var list) -> list;
      case NoLongerListed(_, var list) -> list;
      case Differing(var list) -> list;
      case Unrecorded _ -> throw new IllegalStateException("no list");
    };
  }
}
