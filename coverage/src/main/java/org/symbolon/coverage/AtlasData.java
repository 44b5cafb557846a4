package org.symbolon.coverage;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.symbolon.coverage.records.Agreement;
import org.symbolon.coverage.records.Coding;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.GroupMember;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Network;
import org.symbolon.coverage.records.NetworkActivity;
import org.symbolon.coverage.records.NetworkMember;
import org.symbolon.coverage.records.ProtectionNeed;
import org.symbolon.coverage.records.Relation;
import org.symbolon.coverage.records.Row;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.records.StructureOutput;
import org.symbolon.coverage.records.YardstickChoice;

/**
 * All records that the analyses read, in the order of their keys, so that the order of rows changes
 * nothing.
 *
 * <p>Rows are checked before they come here (types, code lists, sources). What the analyses cannot
 * do without is checked again, and a fault names table, row and column.
 */
public final class AtlasData {
  private final Map<String, Instrument> instruments;
  private final Map<String, FunctionCode> functions;
  private final Map<String, Structure> structures;
  private final Map<String, Network> networks;
  private final List<Measure> measures;
  private final List<Coding> codings;
  private final List<Relation> relations;
  private final List<StructureActivity> structureActivities;
  private final List<StructureOutput> structureOutputs;
  private final List<NetworkMember> networkMembers;
  private final List<NetworkActivity> networkActivities;
  private final List<Agreement> agreements;
  private final Map<String, List<StructureActivity>> activitiesByStructure;
  private final Map<String, List<StructureOutput>> outputsByStructure;
  private final Map<String, List<NetworkActivity>> activitiesByNetwork;
  private final List<GroupMember> groupMembers;
  private final StatusRecords status;
  private final List<ProtectionNeed> protectionNeeds;
  private final List<YardstickChoice> yardsticks;
  private final List<Measure> yardstickPoints;

  private AtlasData(Map<String, List<Map<String, String>>> tables) {
    instruments = keyed(tables, "instruments", Instrument::of, Instrument::id);
    functions = keyed(tables, "functions", FunctionCode::of, FunctionCode::code);
    structures = keyed(tables, "structures", Structure::of, Structure::id);
    networks = keyed(tables, "networks", Network::of, Network::id);
    measures = sorted(tables, "measures", this::measure, comparing(Measure::id));
    codings =
        sorted(
            tables,
            "measures_second_coding",
            Coding::of,
            comparing(Coding::measureId).thenComparing(Coding::coder));
    relations =
        sorted(
            tables,
            "instrument_relations",
            Relation::of,
            comparing(Relation::from)
                .thenComparing(Relation::relation)
                .thenComparing(Relation::to));
    structureActivities =
        sorted(tables, "structure_activities", this::activity, comparing(StructureActivity::id));
    structureOutputs =
        sorted(tables, "structure_outputs", this::output, comparing(StructureOutput::id));
    networkMembers =
        sorted(
            tables,
            "network_members",
            this::member,
            comparing(NetworkMember::networkId)
                .thenComparing(NetworkMember::member)
                .thenComparing(NetworkMember::role));
    networkActivities =
        sorted(tables, "network_activities", NetworkActivity::of, comparing(NetworkActivity::id));
    agreements = sorted(tables, "agreements", Agreement::of, comparing(Agreement::id));
    groupMembers =
        sorted(
            tables,
            "country_groups",
            GroupMember::of,
            comparing(GroupMember::group).thenComparing(GroupMember::country));
    status = StatusRecords.of(tables, instruments.keySet(), functions.keySet());
    activitiesByStructure = by(StructureActivity::structureId, structureActivities);
    outputsByStructure = by(StructureOutput::structureId, structureOutputs);
    activitiesByNetwork = by(NetworkActivity::networkId, networkActivities);
    protectionNeeds =
        sorted(
            tables,
            "protection_needs",
            ProtectionNeed::of,
            comparing(ProtectionNeed::position).thenComparing(ProtectionNeed::code));
    yardsticks =
        sorted(
            tables,
            "yardsticks",
            YardstickChoice::of,
            comparing(YardstickChoice::position).thenComparing(YardstickChoice::instrumentId));
    yardstickPoints = sorted(tables, "yardstick_points", this::point, comparing(Measure::id));
    unique("measures", measures, Measure::id);
    unique(
        "measures_second_coding", codings, coding -> coding.measureId() + " | " + coding.coder());
    unique("structure_activities", structureActivities, StructureActivity::id);
    unique("structure_outputs", structureOutputs, StructureOutput::id);
    unique("network_activities", networkActivities, NetworkActivity::id);
    unique("agreements", agreements, Agreement::id);
  }

  /**
   * Builds the records from tables of string cells.
   *
   * @param tables rows by table name ({@code measures}, {@code structures} ...); an empty cell is
   *     "not known", a table that is not there is empty, other tables are not read
   * @throws IllegalArgumentException with table, row and column where a cell cannot be read, a key
   *     stands twice or a row points to nothing
   */
  public static AtlasData of(Map<String, List<Map<String, String>>> tables) {
    return new AtlasData(tables);
  }

  /** No records. */
  public static AtlasData empty() {
    return of(Map.of());
  }

  public List<Instrument> instruments() {
    return List.copyOf(instruments.values());
  }

  public Optional<Instrument> findInstrument(String id) {
    return Optional.ofNullable(instruments.get(id));
  }

  public List<FunctionCode> functions() {
    return List.copyOf(functions.values());
  }

  public Optional<FunctionCode> findFunction(String code) {
    return Optional.ofNullable(functions.get(code));
  }

  public List<Structure> structures() {
    return List.copyOf(structures.values());
  }

  public Optional<Structure> findStructure(String id) {
    return Optional.ofNullable(structures.get(id));
  }

  public List<Network> networks() {
    return List.copyOf(networks.values());
  }

  public Optional<Network> findNetwork(String id) {
    return Optional.ofNullable(networks.get(id));
  }

  public List<Measure> measures() {
    return measures;
  }

  /** How further coders coded the measures; may name measures that are no longer recorded. */
  public List<Coding> codings() {
    return codings;
  }

  public List<Relation> relations() {
    return relations;
  }

  public List<StructureActivity> structureActivities() {
    return structureActivities;
  }

  public List<StructureOutput> structureOutputs() {
    return structureOutputs;
  }

  /** The activities of one body, by id. */
  public List<StructureActivity> activitiesOf(Structure structure) {
    return activitiesByStructure.getOrDefault(structure.id(), List.of());
  }

  /** The outputs of one body, by id. */
  public List<StructureOutput> outputsOf(Structure structure) {
    return outputsByStructure.getOrDefault(structure.id(), List.of());
  }

  /** What one network does or puts out, by id. */
  public List<NetworkActivity> activitiesOf(Network network) {
    return activitiesByNetwork.getOrDefault(network.id(), List.of());
  }

  public List<NetworkMember> networkMembers() {
    return networkMembers;
  }

  public List<NetworkActivity> networkActivities() {
    return networkActivities;
  }

  public List<Agreement> agreements() {
    return agreements;
  }

  public List<GroupMember> groupMembers() {
    return groupMembers;
  }

  /** Who signed and joined what, what binds how, and what two States can do together. */
  public StatusRecords status() {
    return status;
  }

  /** What a person needs, in the order in which the needs arise. */
  public List<ProtectionNeed> protectionNeeds() {
    return protectionNeeds;
  }

  /** The instruments that are offered as yardsticks, in the order of the offer. */
  public List<YardstickChoice> yardsticks() {
    return yardsticks;
  }

  /** Points of yardsticks that nobody has coded; they count in no chart of measures. */
  public List<Measure> yardstickPoints() {
    return yardstickPoints;
  }

  private Measure measure(Row row) {
    return checked(row, Measure.of(row));
  }

  private Measure point(Row row) {
    return checked(row, Measure.ofPoint(row));
  }

  private Measure checked(Row row, Measure measure) {
    known(row, "instrument_id", measure.instrumentId(), instruments);
    known(row, "function", measure.function(), functions);
    measure.alsoFunctions().forEach(also -> known(row, "also_functions", also, functions));
    return measure;
  }

  private StructureActivity activity(Row row) {
    StructureActivity activity = StructureActivity.of(row);
    known(row, "structure_id", activity.structureId(), structures);
    known(row, "function", activity.function(), functions);
    return activity;
  }

  private StructureOutput output(Row row) {
    StructureOutput output = StructureOutput.of(row);
    known(row, "structure_id", output.structureId(), structures);
    return output;
  }

  private NetworkMember member(Row row) {
    NetworkMember member = NetworkMember.of(row);
    known(row, "network_id", member.networkId(), networks);
    return member;
  }

  private static void known(Row row, String column, String id, Map<String, ?> records) {
    if (!records.containsKey(id)) {
      throw row.fault(column, "'" + id + "' is not recorded");
    }
  }

  static <T> Map<String, T> keyed(
      Map<String, List<Map<String, String>>> tables,
      String table,
      Function<Row, T> reader,
      Function<T, String> key) {
    Map<String, T> records = new TreeMap<>();
    for (Row row : rows(tables, table)) {
      T record = reader.apply(row);
      if (records.putIfAbsent(key.apply(record), record) != null) {
        throw new IllegalArgumentException(
            "%s, row %d: key '%s' stands twice".formatted(table, row.number(), key.apply(record)));
      }
    }
    return records;
  }

  static <T> List<T> sorted(
      Map<String, List<Map<String, String>>> tables,
      String table,
      Function<Row, T> reader,
      Comparator<T> order) {
    return rows(tables, table).stream().map(reader).sorted(order).toList();
  }

  static List<Row> rows(Map<String, List<Map<String, String>>> tables, String table) {
    List<Row> rows = new ArrayList<>();
    for (Map<String, String> cells : tables.getOrDefault(table, List.of())) {
      rows.add(new Row(table, rows.size() + 1, cells));
    }
    return rows;
  }

  private static <T> Map<String, List<T>> by(Function<T, String> owner, List<T> records) {
    Map<String, List<T>> found = new HashMap<>();
    for (T record : records) {
      found.computeIfAbsent(owner.apply(record), id -> new ArrayList<>()).add(record);
    }
    found.replaceAll((id, list) -> List.copyOf(list));
    return found;
  }

  private static <T> void unique(String table, List<T> records, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    for (T record : records) {
      if (!seen.add(key.apply(record))) {
        throw new IllegalArgumentException(
            "%s: key '%s' stands twice".formatted(table, key.apply(record)));
      }
    }
  }
}
