package org.symbolon.node.atlas.coding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.symbolon.coverage.coding.CodingOptions;
import org.symbolon.coverage.coding.Disagreement;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOutcome;

/**
 * Decides disagreements of coders and takes decisions back. The decision, the change of the measure
 * with its history, and the events commit together.
 */
@Component
class Settlements {

  static final int LONGEST = 2000;

  private final Codings codings;
  private final SettlementStore store;
  private final AtlasRecords records;
  private final RecordChanges changes;
  private final Access access;
  private final Events events;
  private final Clock clock;
  private final Supplier<UUID> ids;

  Settlements(
      Codings codings,
      SettlementStore store,
      AtlasRecords records,
      RecordChanges changes,
      Access access,
      Events events,
      Clock clock) {
    this.codings = codings;
    this.store = store;
    this.records = records;
    this.changes = changes;
    this.access = access;
    this.events = events;
    this.clock = clock;
    this.ids = UUID::randomUUID;
  }

  /**
   * What a person chose for one column.
   *
   * @param other the value, where neither coder's is taken
   */
  record Decision(Settlement.Choice choice, String other) {}

  static RecordId id(String measureId) {
    return new RecordId("measures", measureId);
  }

  /** The disagreement on a measure with a further coder, whatever of it is decided. */
  static Optional<Disagreement> find(Codings.State state, String measureId, String coder) {
    return state.agreement(CodingOptions.with(coder)).disagreements().stream()
        .filter(one -> one.measure().id().equals(measureId))
        .findFirst();
  }

  /**
   * Decides.
   *
   * @param version the version of the measure that the person saw
   * @param decisions by column; others stay as they are
   */
  @Transactional
  public SettlementOutcome settle(
      String measureId,
      String coder,
      int version,
      Map<CodedColumn, Decision> decisions,
      String reason) {
    store.takeTurn();
    Codings.State state = codings.now();
    Optional<Disagreement> found = find(state, measureId, coder);
    Optional<AtlasRecord> record = records.find(id(measureId)).filter(AtlasRecord::live);
    if (found.isEmpty() || record.isEmpty()) {
      return new SettlementOutcome.Unknown();
    }
    Map<String, String> faults = faults(found.get(), decisions, reason);
    if (record.get().version() != version) {
      return new SettlementOutcome.Conflict(record.get());
    }
    if (!faults.isEmpty()) {
      return new SettlementOutcome.Faulty(faults);
    }
    Map<CodedColumn, String> values = new EnumMap<>(CodedColumn.class);
    decisions.forEach(
        (column, decision) -> values.put(column, value(found.get(), column, decision)));
    Map<String, String> cells = cells(record.get().cells(), values);
    RecordOutcome outcome =
        changes.correct(
            id(measureId), version, new RecordDraft(cells, record.get().asOf(), reason));
    return switch (outcome) {
      case RecordOutcome.Done(var saved) ->
          keep(found.get(), decisions, values, record.get(), saved, reason, true);
      case RecordOutcome.Unchanged(var saved) ->
          keep(found.get(), decisions, values, record.get(), saved, reason, false);
      case RecordOutcome.Refused(var wrong) -> new SettlementOutcome.Refused(wrong);
      case RecordOutcome.Conflict(_, var now) -> new SettlementOutcome.Conflict(now);
      case RecordOutcome.InUse _,
          RecordOutcome.Withdrawn _,
          RecordOutcome.Unknown _,
          RecordOutcome.NoTable _ ->
          new SettlementOutcome.Unknown();
    };
  }

  private SettlementOutcome keep(
      Disagreement found,
      Map<CodedColumn, Decision> decisions,
      Map<CodedColumn, String> values,
      AtlasRecord before,
      AtlasRecord saved,
      String reason,
      boolean changed) {
    UUID act = ids.get();
    decisions.forEach((column, decision) ->
        store.add(
            new Settlement(
                0,
                act,
                found.measure().id(),
                found.second().coder(),
                column,
                decision.choice(),
                found.first().value(column).orElse(""),
                found.second().value(column).orElse(""),
                saved.cell(column.column()),
                before.cell(column.column()),
                reason.strip(),
                saved.cells(),
                account(),
                clock.instant().truncatedTo(ChronoUnit.MICROS))));
    store.touch();
    events.record(CodingEvent.SETTLED, ActObject.of("measures", found.measure().id()), reason);
    return new SettlementOutcome.Done(changed);
  }

  private static Map<String, String> faults(
      Disagreement found, Map<CodedColumn, Decision> decisions, String reason) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (decisions.isEmpty()) {
      faults.put("", "atlas.coding.fault.nothing");
    }
    decisions.forEach((column, decision) -> {
      if (column.isDerived() || found.state(column).isEmpty()) {
        faults.put(column.column(), "atlas.coding.fault.column");
      } else if (decision.choice() == Settlement.Choice.OTHER
          && decision.other().isBlank()
          && !column.isSet()) {
        faults.put("other." + column.column(), "atlas.coding.fault.other");
      }
    });
    if (reason.isBlank()) {
      faults.put("reason", "atlas.coding.fault.reason");
    } else if (reason.strip().length() > LONGEST) {
      faults.put("reason", "atlas.coding.fault.long");
    }
    return faults;
  }

  private static String value(Disagreement found, CodedColumn column, Decision decision) {
    return switch (decision.choice()) {
      case FIRST -> found.first().value(column).orElse("");
      case SECOND -> found.second().value(column).orElse("");
      case OTHER -> column.isSet() ? Coding.set(decision.other()) : decision.other().strip();
    };
  }

  /**
   * The measure with these values: what follows from them follows, a set that is the same stays as
   * it was written, and the main function stands only once.
   */
  private static Map<String, String> cells(
      Map<String, String> before, Map<CodedColumn, String> values) {
    Map<String, String> cells = new LinkedHashMap<>(before);
    values.forEach((column, value) -> {
      String written = before.getOrDefault(column.column(), "");
      boolean same = column.isSet() && Coding.set(written).equals(Coding.set(value));
      cells.put(column.column(), same ? written : value);
    });
    Coding.level(cells.getOrDefault("obligation", ""))
        .ifPresent(level -> cells.put("obligation_level", level));
    String main = cells.getOrDefault("function", "");
    List<String> also = new ArrayList<>();
    for (String one : cells.getOrDefault("also_functions", "").split(";", -1)) {
      if (!one.isBlank() && !one.strip().equals(main)) {
        also.add(one.strip());
      }
    }
    if (values.containsKey(CodedColumn.FUNCTION)
        || values.containsKey(CodedColumn.ALSO_FUNCTIONS)) {
      cells.put("also_functions", String.join(";", also));
    }
    return cells;
  }

  /** The columns of an act that stands, each with what it decided. */
  List<Settlement> act(UUID act) {
    return store.standing().stream().filter(one -> one.act().equals(act)).toList();
  }

  /**
   * Takes an act back: where the measure still has what was decided, it gets back what stood there
   * before; where it was changed since, it stays.
   *
   * @param version the version of the measure that the person saw
   */
  @Transactional
  public SettlementOutcome reverse(UUID act, int version, String reason) {
    store.takeTurn();
    List<Settlement> decided = act(act);
    if (decided.isEmpty()) {
      return new SettlementOutcome.Unknown();
    }
    String measureId = decided.getFirst().measureId();
    if (reason.isBlank() || reason.strip().length() > LONGEST) {
      return new SettlementOutcome.Faulty(
          Map.of(
              "reason",
              reason.isBlank() ? "atlas.coding.fault.reason" : "atlas.coding.fault.long"));
    }
    Optional<AtlasRecord> record = records.find(id(measureId));
    if (record.isPresent() && record.get().version() != version) {
      return new SettlementOutcome.Conflict(record.get());
    }
    boolean changed = false;
    if (record.filter(AtlasRecord::live).isPresent()) {
      Map<CodedColumn, String> values = new EnumMap<>(CodedColumn.class);
      for (Settlement one : decided) {
        String now = record.get().cell(one.column().column());
        if (now.equals(one.value()) && !one.before().equals(now)) {
          values.put(one.column(), one.before());
        }
      }
      if (!values.isEmpty()) {
        RecordOutcome outcome =
            changes.correct(
                id(measureId),
                version,
                new RecordDraft(cells(record.get().cells(), values), record.get().asOf(), reason));
        switch (outcome) {
          case RecordOutcome.Done _ -> changed = true;
          case RecordOutcome.Refused(var wrong) -> {
            return new SettlementOutcome.Refused(wrong);
          }
          case RecordOutcome.Conflict(_, var now) -> {
            return new SettlementOutcome.Conflict(now);
          }
          case RecordOutcome.Unchanged _,
              RecordOutcome.InUse _,
              RecordOutcome.Withdrawn _,
              RecordOutcome.Unknown _,
              RecordOutcome.NoTable _ -> {}
        }
      }
    }
    if (!store.undo(act, reason.strip(), account(), clock.instant())) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new SettlementOutcome.Unknown();
    }
    store.touch();
    events.record(CodingEvent.REVERSED, ActObject.of("measures", measureId), reason);
    return new SettlementOutcome.Done(changed);
  }

  private UUID account() {
    return switch (access.actor()) {
      case Actor.Account account -> account.id();
      case Actor.Anonymous _, Actor.System _ ->
          throw new IllegalStateException("Decided by no account; the act was not decided");
    };
  }
}
