package org.symbolon.coverage.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Rung.CountOn;
import org.symbolon.coverage.law.Rung.ListCount;
import org.symbolon.coverage.records.Binding;
import org.symbolon.coverage.records.BindingBasis;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;

/**
 * The ladder of ratification, first rungs: signed and party by instrument, each count with its day.
 *
 * @param rungs instruments with a status list, by id
 * @param withoutStatus treaties of which no status is recorded: who is bound is not known, and that
 *     is not nobody
 */
public record Ladder(List<Rung> rungs, List<Instrument> withoutStatus) {

  public Ladder {
    rungs = List.copyOf(rungs);
    withoutStatus = List.copyOf(withoutStatus);
  }

  public static Ladder of(AtlasData data, LadderOptions options) {
    List<Rung> rungs = new ArrayList<>();
    List<Instrument> without = new ArrayList<>();
    for (Instrument instrument : data.instruments()) {
      if (!options.instruments().isEmpty() && !options.instruments().contains(instrument.id())) {
        continue;
      }
      List<StatusList> lists = data.status().listsOf(instrument.id());
      if (!lists.isEmpty()) {
        rungs.add(rung(data, instrument, lists, options.day()));
      } else if (joinedByStatus(data, instrument)) {
        without.add(instrument);
      }
    }
    return new Ladder(rungs, without);
  }

  public Optional<Rung> find(String instrumentId) {
    return rungs.stream().filter(rung -> rung.instrument().id().equals(instrumentId)).findFirst();
  }

  public LadderFigures figures() {
    return LadderFigures.of(this);
  }

  private static boolean joinedByStatus(AtlasData data, Instrument instrument) {
    return instrument.binding() == Binding.BINDING
        && data.status()
            .findBinding(instrument.id())
            .map(how -> how.basis() == BindingBasis.STATUS)
            .orElse(instrument.kind().equals("TREATY") || instrument.kind().equals("PROTOCOL"));
  }

  private static Rung rung(
      AtlasData data, Instrument instrument, List<StatusList> lists, Optional<LocalDate> day) {
    List<StatusList> newestFirst =
        lists.stream()
            .sorted(
                comparing(StatusList::asOf)
                    .reversed()
                    .thenComparing(StatusList::confidence)
                    .thenComparing(StatusList::id))
            .toList();
    StatusList list = chosen(newestFirst, day);
    LocalDate asOf = day.filter(asked -> asked.isBefore(list.asOf())).orElse(list.asOf());
    List<TreatyStatus> rows = data.status().rowsOf(list.id());
    return new Rung(
        instrument,
        list,
        asOf,
        day.filter(asked -> asked.isAfter(list.asOf())).isPresent(),
        rows.stream().filter(row -> row.hasSignedBy(asOf) || row.isPartyOn(asOf)).toList(),
        signed(rows, asOf),
        parties(rows, asOf),
        rows.stream().filter(row -> row.hasSignedBy(asOf) && !row.isPartyOn(asOf)).toList(),
        history(rows, list.asOf()),
        Conflicts.of(data, instrument.id()),
        newestFirst.stream().map(each -> count(data, each)).toList());
  }

  /**
   * The newest list; where a day is asked for, the first list of that day or later, else the newest
   * before it.
   */
  private static StatusList chosen(List<StatusList> newestFirst, Optional<LocalDate> day) {
    return day.flatMap(asked ->
            newestFirst.reversed().stream()
                .filter(list -> !list.asOf().isBefore(asked))
                .min(comparing(StatusList::asOf).thenComparing(StatusList::confidence)))
        .orElseGet(newestFirst::getFirst);
  }

  private static ListCount count(AtlasData data, StatusList list) {
    List<TreatyStatus> rows = data.status().rowsOf(list.id());
    return new ListCount(list, rows.size(), signed(rows, list.asOf()), parties(rows, list.asOf()));
  }

  private static List<CountOn> history(List<TreatyStatus> rows, LocalDate until) {
    var steps = new TreeMap<LocalDate, int[]>();
    int parties = 0;
    for (TreatyStatus row : rows) {
      LocalDate joined = row.joined().first();
      LocalDate left = row.withdrawn().first();
      step(steps, row.signed().first(), 0, 1);
      boolean ever =
          row.action().isPresent() && (left == null || joined == null || left.isAfter(joined));
      if (ever) {
        parties += joined == null ? 1 : 0;
        step(steps, joined, 1, 1);
        step(steps, left, 1, -1);
      }
    }
    List<CountOn> history = new ArrayList<>();
    int signed = 0;
    for (var step : steps.headMap(until, true).entrySet()) {
      signed += step.getValue()[0];
      parties += step.getValue()[1];
      history.add(new CountOn(step.getKey(), signed, parties));
    }
    return history;
  }

  private static void step(
      TreeMap<LocalDate, int[]> steps, @Nullable LocalDate day, int kind, int by) {
    if (day != null) {
      steps.computeIfAbsent(day, each -> new int[2])[kind] += by;
    }
  }

  private static int signed(List<TreatyStatus> rows, LocalDate day) {
    return (int) rows.stream().filter(row -> row.hasSignedBy(day)).count();
  }

  private static int parties(List<TreatyStatus> rows, LocalDate day) {
    return (int) rows.stream().filter(row -> row.isPartyOn(day)).count();
  }
}
