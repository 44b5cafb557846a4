package org.symbolon.node.atlas.coding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.coverage.records.Coding;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.ImportOutcome;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.reference.Fault;
import org.symbolon.reference.FaultCode;
import org.symbolon.reference.KnownKeys;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Row;
import org.symbolon.reference.TableCheck;
import org.symbolon.reference.TableSchema;

/**
 * Rounds of blind coding of the account at hand: begun, saved measure by measure, done or left.
 * Until a round is done nobody else sees anything of it, and nothing of it counts.
 */
@Component
class Rounds {

  static final String TABLE = "measures_second_coding";

  private final RoundStore store;
  private final SettlementStore turns;
  private final AtlasRecords records;
  private final RecordChanges changes;
  private final Access access;
  private final Events events;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final TableSchema schema;
  private final TableSchema functions;
  private final TableCheck check;

  Rounds(
      RoundStore store,
      SettlementStore turns,
      AtlasRecords records,
      RecordChanges changes,
      Access access,
      Events events,
      Clock clock,
      ReferenceData reference) {
    this.store = store;
    this.turns = turns;
    this.records = records;
    this.changes = changes;
    this.access = access;
    this.events = events;
    this.clock = clock;
    this.ids = UUID::randomUUID;
    this.schema = reference.schemas().get(TABLE);
    this.functions = reference.schemas().get("functions");
    this.check = new TableCheck(reference.codeLists());
  }

  /** The open round of the account at hand. */
  Optional<Round> findOpen() {
    return store.findOpen(account());
  }

  /** All rounds of the account at hand, the newest first. */
  List<Round> list() {
    return store.list(account());
  }

  /** How far a round is. */
  RoundProgress progress(Round round) {
    return new RoundProgress(
        round,
        toCode(records.snapshot(), round.coder(), round.instruments()),
        store.drafts(round.id()));
  }

  /** What a coder has not coded yet of these instruments; of all where none is named. */
  private List<Measure> toCode(AtlasSnapshot snapshot, String coder, List<String> instruments) {
    Set<String> done = new HashSet<>();
    for (Coding coding : snapshot.data().codings()) {
      if (coding.coder().equals(coder)) {
        done.add(coding.measureId());
      }
    }
    return snapshot.data().measures().stream()
        .filter(measure -> instruments.isEmpty() || instruments.contains(measure.instrumentId()))
        .filter(measure -> !done.contains(measure.id()))
        .toList();
  }

  /** Begins a round; an account has one at a time. */
  @Transactional
  public RoundOutcome open(List<String> instruments) {
    turns.takeTurn();
    AtlasSnapshot snapshot = records.snapshot();
    if (instruments.stream().anyMatch(id -> snapshot.data().findInstrument(id).isEmpty())) {
      return new RoundOutcome.Refused("atlas.coding.round.instrument");
    }
    String coder = coder(snapshot);
    if (toCode(snapshot, coder, instruments).isEmpty()) {
      return new RoundOutcome.Refused("atlas.coding.round.nothing");
    }
    var round =
        new Round(
            ids.get(),
            account(),
            coder,
            instruments,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            Optional.empty(),
            Round.Outcome.OPEN);
    if (!store.open(round)) {
      return new RoundOutcome.Refused("atlas.coding.round.second");
    }
    events.record(CodingEvent.ROUND_OPENED, object(round), "");
    return new RoundOutcome.Done(0);
  }

  /** The number of the account: its own of earlier rounds, else the next that nobody has. */
  private String coder(AtlasSnapshot snapshot) {
    UUID account = account();
    return store.coders().entrySet().stream()
        .filter(entry -> entry.getValue().equals(account))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() ->
            Integer.toString(
                1
                    + Stream.concat(
                            snapshot.data().codings().stream().map(Coding::coder),
                            Stream.of(Coding.FIRST))
                        .filter(coder -> coder.matches("[0-9]{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .reduce(store.highestCoder(), Math::max)));
  }

  /** Saves how a measure is coded; it may be incomplete, but nothing in it may be wrong. */
  @Transactional
  public RoundOutcome save(String measure, Map<String, String> sent) {
    turns.takeTurn();
    Optional<Round> open = findOpen();
    if (open.isEmpty()) {
      return new RoundOutcome.Refused("atlas.coding.round.closed");
    }
    Round round = open.get();
    AtlasSnapshot snapshot = records.snapshot();
    if (toCode(snapshot, round.coder(), round.instruments()).stream()
        .noneMatch(one -> one.id().equals(measure))) {
      return new RoundOutcome.Unknown();
    }
    Map<String, String> cells = cells(round, measure, sent);
    List<Fault> faults =
        check
            .check(schema, List.of(Row.of(TABLE, cells)), new Keys(snapshot, functions, measure))
            .stream()
            .filter(fault -> fault.code() != FaultCode.REQUIRED)
            .toList();
    if (!faults.isEmpty()) {
      return new RoundOutcome.Faulty(faults);
    }
    store.save(round.id(), measure, cells, clock.instant());
    events.record(CodingEvent.CODED, object(round), "");
    return new RoundOutcome.Done(0);
  }

  private Map<String, String> cells(Round round, String measure, Map<String, String> sent) {
    Map<String, String> cells = new LinkedHashMap<>(schema.arrange(sent));
    cells.put("measure_id", measure);
    cells.put("coder", round.coder());
    cells.put("also_functions", Coding.set(cells.getOrDefault("also_functions", "")));
    return cells;
  }

  /** Ends the round: what is complete is entered as one, the rest is not. */
  @Transactional
  public RoundOutcome done() {
    turns.takeTurn();
    Optional<Round> open = findOpen();
    if (open.isEmpty()) {
      return new RoundOutcome.Refused("atlas.coding.round.closed");
    }
    RoundProgress progress = progress(open.get());
    List<Row> rows = new ArrayList<>();
    for (Measure measure : progress.measures()) {
      if (progress.stage(measure.id()) == RoundProgress.Stage.COMPLETE) {
        rows.add(Row.of(TABLE, progress.drafts().getOrDefault(measure.id(), Map.of())));
      }
    }
    if (rows.isEmpty()) {
      return new RoundOutcome.Refused("atlas.coding.round.empty");
    }
    return switch (changes.addAll(TABLE, rows, LocalDate.now(clock), "")) {
      case ImportOutcome.Refused(var faults) -> new RoundOutcome.Faulty(faults);
      case ImportOutcome.NoTable _ -> new RoundOutcome.Unknown();
      case ImportOutcome.Applied applied -> {
        store.close(open.get().id(), Round.Outcome.DONE, clock.instant());
        events.record(CodingEvent.ROUND_DONE, object(open.get()), "");
        yield new RoundOutcome.Done(applied.added());
      }
    };
  }

  /** Leaves the round: nothing of it is entered. */
  @Transactional
  public RoundOutcome leave() {
    turns.takeTurn();
    Optional<Round> open = findOpen();
    if (open.isEmpty() || !store.close(open.get().id(), Round.Outcome.LEFT, clock.instant())) {
      return new RoundOutcome.Refused("atlas.coding.round.closed");
    }
    events.record(CodingEvent.ROUND_LEFT, object(open.get()), "");
    return new RoundOutcome.Done(0);
  }

  private UUID account() {
    return switch (access.actor()) {
      case Actor.Account account -> account.id();
      case Actor.Anonymous _, Actor.System _ ->
          throw new IllegalStateException("Coded by no account; the act was not decided");
    };
  }

  private static ActObject object(Round round) {
    return ActObject.of("coding_round", round.id().toString());
  }

  /** What a coding may point to: the measure at hand and the functions. */
  private record Keys(AtlasSnapshot snapshot, TableSchema functions, String measure)
      implements KnownKeys {

    @Override
    public boolean has(String table, String key) {
      return table.equals("measures") ? key.equals(measure) : keys(table).contains(key);
    }

    @Override
    public Collection<String> keys(String table) {
      return table.equals(functions.table())
          ? snapshot.rows(table).stream().map(functions::key).toList()
          : List.of();
    }
  }
}
