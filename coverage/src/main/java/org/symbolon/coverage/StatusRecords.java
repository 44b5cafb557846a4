package org.symbolon.coverage;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.symbolon.coverage.records.ActSafeguard;
import org.symbolon.coverage.records.BindingException;
import org.symbolon.coverage.records.CentralAuthority;
import org.symbolon.coverage.records.CooperationAct;
import org.symbolon.coverage.records.InstrumentBinding;
import org.symbolon.coverage.records.Row;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;

/**
 * The records of who is bound: status lists with their rows, how instruments bind, who stands
 * apart, the acts of cooperation with their safeguards, the central authorities. Each in the order
 * of its keys.
 */
public final class StatusRecords {
  private final Map<String, StatusList> lists;
  private final Map<String, List<StatusList>> listsByInstrument;
  private final Map<String, List<TreatyStatus>> rowsByList;
  private final Map<String, Map<String, List<TreatyStatus>>> rowsByState = new HashMap<>();
  private final Map<String, InstrumentBinding> bindings;
  private final Map<String, List<BindingException>> exceptions;
  private final Map<String, CooperationAct> acts;
  private final List<ActSafeguard> safeguards;
  private final List<CentralAuthority> authorities;

  private StatusRecords(
      Map<String, List<Map<String, String>>> tables,
      Set<String> instruments,
      Set<String> functions) {
    var check = new Check(instruments, functions);
    lists =
        AtlasData.keyed(
            tables, "status_lists", row -> check.list(StatusList.of(row), row), StatusList::id);
    listsByInstrument = lists.values().stream().collect(groupingBy(StatusList::instrumentId));
    rowsByList =
        AtlasData.sorted(
                tables,
                "treaty_status",
                row -> check.status(TreatyStatus.of(row), row, lists.keySet()),
                comparing(TreatyStatus::participant))
            .stream()
            .collect(groupingBy(TreatyStatus::listId));
    rowsByList.forEach((list, rows) ->
        rowsByState.put(
            list,
            rows.stream()
                .filter(TreatyStatus::isState)
                .collect(groupingBy(TreatyStatus::country))));
    bindings =
        AtlasData.keyed(
            tables,
            "instrument_bindings",
            row -> check.binding(InstrumentBinding.of(row), row),
            InstrumentBinding::instrumentId);
    exceptions =
        AtlasData.sorted(
                tables,
                "binding_exceptions",
                row -> check.exception(BindingException.of(row), row),
                comparing(BindingException::instrumentId)
                    .thenComparing(BindingException::country)
                    .thenComparing(each -> each.from().text()))
            .stream()
            .collect(groupingBy(BindingException::instrumentId));
    acts =
        AtlasData.keyed(
            tables,
            "cooperation_acts",
            row -> check.act(CooperationAct.of(row), row),
            CooperationAct::act);
    safeguards =
        AtlasData.sorted(
            tables,
            "act_safeguards",
            row -> check.safeguard(ActSafeguard.of(row), row, acts.keySet()),
            comparing(ActSafeguard::act).thenComparing(ActSafeguard::safeguard));
    authorities =
        AtlasData.sorted(
            tables,
            "central_authorities",
            row -> check.authority(CentralAuthority.of(row), row, acts.keySet()),
            comparing(CentralAuthority::country)
                .thenComparing(CentralAuthority::instrumentId)
                .thenComparing(CentralAuthority::act));
  }

  static StatusRecords of(
      Map<String, List<Map<String, String>>> tables,
      Set<String> instruments,
      Set<String> functions) {
    return new StatusRecords(tables, instruments, functions);
  }

  public List<StatusList> lists() {
    return List.copyOf(lists.values());
  }

  public Optional<StatusList> findList(String id) {
    return Optional.ofNullable(lists.get(id));
  }

  public List<StatusList> listsOf(String instrumentId) {
    return listsByInstrument.getOrDefault(instrumentId, List.of());
  }

  /** The participants of one list, by name. */
  public List<TreatyStatus> rowsOf(String listId) {
    return rowsByList.getOrDefault(listId, List.of());
  }

  /** The rows of one list that speak of one State; usually one or none. */
  public List<TreatyStatus> rowsOf(String listId, String country) {
    return rowsByState.getOrDefault(listId, Map.of()).getOrDefault(country, List.of());
  }

  public Optional<InstrumentBinding> findBinding(String instrumentId) {
    return Optional.ofNullable(bindings.get(instrumentId));
  }

  public List<InstrumentBinding> bindings() {
    return List.copyOf(bindings.values());
  }

  /** How one State stands apart under one instrument, in the order of the days. */
  public List<BindingException> exceptionsOf(String instrumentId, String country) {
    return exceptions.getOrDefault(instrumentId, List.of()).stream()
        .filter(each -> each.country().equals(country))
        .toList();
  }

  public List<CooperationAct> acts() {
    return List.copyOf(acts.values());
  }

  public Optional<CooperationAct> findAct(String act) {
    return Optional.ofNullable(acts.get(act));
  }

  public List<ActSafeguard> safeguardsOf(String act) {
    return safeguards.stream().filter(each -> each.act().equals(act)).toList();
  }

  public List<CentralAuthority> authorities() {
    return authorities;
  }

  /** Rows that point to nothing are faults, as everywhere in these records. */
  private record Check(Set<String> instruments, Set<String> functions) {

    StatusList list(StatusList list, Row row) {
      return known(row, "instrument_id", list, StatusList::instrumentId, instruments);
    }

    TreatyStatus status(TreatyStatus status, Row row, Set<String> lists) {
      return known(row, "list_id", status, TreatyStatus::listId, lists);
    }

    InstrumentBinding binding(InstrumentBinding binding, Row row) {
      return known(row, "instrument_id", binding, InstrumentBinding::instrumentId, instruments);
    }

    BindingException exception(BindingException exception, Row row) {
      return known(row, "instrument_id", exception, BindingException::instrumentId, instruments);
    }

    CooperationAct act(CooperationAct act, Row row) {
      functions(row, act.functions());
      return act;
    }

    ActSafeguard safeguard(ActSafeguard safeguard, Row row, Set<String> acts) {
      functions(row, safeguard.functions());
      return known(row, "act", safeguard, ActSafeguard::act, acts);
    }

    CentralAuthority authority(CentralAuthority authority, Row row, Set<String> acts) {
      known(row, "act", authority, CentralAuthority::act, acts);
      return known(row, "instrument_id", authority, CentralAuthority::instrumentId, instruments);
    }

    private void functions(Row row, List<String> codes) {
      var unknown = new HashSet<>(codes);
      unknown.removeAll(functions);
      unknown.stream()
          .sorted()
          .findFirst()
          .ifPresent(code -> {
            throw row.fault("functions", "'" + code + "' is not recorded");
          });
    }

    private static <T> T known(
        Row row, String column, T record, Function<T, String> id, Set<String> ids) {
      if (!ids.contains(id.apply(record))) {
        throw row.fault(column, "'" + id.apply(record) + "' is not recorded");
      }
      return record;
    }
  }
}
