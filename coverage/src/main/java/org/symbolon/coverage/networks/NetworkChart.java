package org.symbolon.coverage.networks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.chance.BitMatrix;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.membership.Seats;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Network;
import org.symbolon.coverage.records.NetworkActivity;

/**
 * The networks, who sits in them, and coordination of two kinds that are never mixed: of
 * organisations (first level: bodies meet in networks) and of networks (second level: networks meet
 * in members). Overlap counts bodies of the Atlas alone; States that sit in both are told apart,
 * and a member by name alone is the same as nobody.
 */
public final class NetworkChart {
  private final NetworkOptions options;
  private final Map<String, NetworkRow> rows = new LinkedHashMap<>();
  private final Map<String, Membership> memberships = new LinkedHashMap<>();
  private final FirstLevel first;
  private final SecondLevel second;
  private final Map<String, List<NetworkPair>> pairsOf = new HashMap<>();
  private final List<Theme> themes;
  private final NetworkFigures figures;

  private NetworkChart(AtlasData data, NetworkOptions options) {
    this.options = options;
    Seats all = Seats.on(options.on(), options.existingOnly(), options.minConfidence(), data);
    Map<String, List<Seat>> seats = new LinkedHashMap<>();
    List<Network> networks = new ArrayList<>();
    for (Network network : data.networks()) {
      if (options.takes(network)
          && (!options.existingOnly() || Seats.exists(network, options.on()))) {
        networks.add(network);
        seats.put(network.id(), counting(all.of(network)));
      }
    }
    List<String> ids = networks.stream().map(Network::id).toList();
    List<String> bodies = bodies(seats);
    boolean[][] cells = cells(seats, ids, bodies);
    second = SecondLevel.of(ids, BitMatrix.of(cells), options.level());
    first = FirstLevel.of(bodies, BitMatrix.of(turned(cells, bodies.size())));
    for (NetworkPair pair : second.pairs()) {
      pairsOf.computeIfAbsent(pair.a(), id -> new ArrayList<>()).add(pair);
      pairsOf.computeIfAbsent(pair.b(), id -> new ArrayList<>()).add(pair);
    }
    Statements statements = new Statements(data, options);
    for (Network network : networks) {
      rows.put(
          network.id(),
          row(data, network, seats.getOrDefault(network.id(), List.of()), statements));
    }
    memberships(seats);
    themes = byTheme(rows.values());
    figures = count(bodies.size());
  }

  /** Asks the question of these records. */
  public static NetworkChart of(AtlasData data, NetworkOptions options) {
    return new NetworkChart(data, options);
  }

  public NetworkOptions options() {
    return options;
  }

  public NetworkFigures figures() {
    return figures;
  }

  /** The networks that count, by id. */
  public List<NetworkRow> networks() {
    return List.copyOf(rows.values());
  }

  public Optional<NetworkRow> find(String network) {
    return Optional.ofNullable(rows.get(network));
  }

  /** In which networks each body sits, the most first. */
  public List<Membership> memberships() {
    return List.copyOf(memberships.values());
  }

  public Optional<Membership> findMembership(String structureId) {
    return Optional.ofNullable(memberships.get(structureId));
  }

  /** Pairs of networks with a body in common, and pairs that have unusually few; by id. */
  public List<NetworkPair> pairs() {
    return second.pairs();
  }

  /** The pairs of one network. */
  public List<NetworkPair> pairsOf(String network) {
    return List.copyOf(pairsOf.getOrDefault(network, List.of()));
  }

  /** The bodies that sit in both networks, by id. */
  public List<String> common(String one, String other) {
    return inBoth(one, other, "STRUCTURE");
  }

  /** The States that sit in both networks; they do not count for the overlap. */
  public List<String> commonStates(String one, String other) {
    return inBoth(one, other, "STATE");
  }

  /** The hundred pairs of bodies with the most networks in common, the most first. */
  public List<BodyPair> closest() {
    return first.closest();
  }

  /** Whom a body meets in networks, and in which; by body. */
  public SortedMap<String, List<String>> partners(String structureId) {
    SortedMap<String, List<String>> partners = new TreeMap<>();
    findMembership(structureId).map(Membership::seats).orElse(List.of()).stream()
        .map(seat -> seat.network().id())
        .forEach(network ->
            find(network).map(NetworkRow::bodies).orElse(List.of()).stream()
                .map(Seat::member)
                .filter(other -> !other.equals(structureId))
                .forEach(other ->
                    partners.computeIfAbsent(other, id -> new ArrayList<>()).add(network)));
    return partners;
  }

  /** Networks by region code and crime, in the order of codes. */
  public List<Theme> themes() {
    return themes;
  }

  private List<Seat> counting(List<Seat> seats) {
    return options.withoutDonors()
        ? seats.stream().filter(seat -> !seat.isDonorOnly()).toList()
        : seats;
  }

  private static List<String> bodies(Map<String, List<Seat>> seats) {
    SortedSet<String> bodies = new TreeSet<>();
    seats.values().stream()
        .flatMap(List::stream)
        .filter(Seat::isStructure)
        .map(Seat::member)
        .forEach(bodies::add);
    return List.copyOf(bodies);
  }

  private static boolean[][] cells(
      Map<String, List<Seat>> seats, List<String> networks, List<String> bodies) {
    boolean[][] cells = new boolean[networks.size()][bodies.size()];
    for (int n = 0; n < cells.length; n++) {
      for (Seat seat : seats.getOrDefault(networks.get(n), List.of())) {
        if (seat.isStructure()) {
          cells[n][Collections.binarySearch(bodies, seat.member())] = true;
        }
      }
    }
    return cells;
  }

  private static boolean[][] turned(boolean[][] cells, int columns) {
    boolean[][] turned = new boolean[columns][cells.length];
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < columns; c++) {
        turned[c][r] = cells[r][c];
      }
    }
    return turned;
  }

  private NetworkRow row(AtlasData data, Network network, List<Seat> seats, Statements statements) {
    List<NetworkActivity> activities =
        data.activitiesOf(network).stream()
            .filter(activity -> options.sureEnough(activity.confidence()))
            .toList();
    int related =
        (int)
            pairsOf.getOrDefault(network.id(), List.of()).stream()
                .filter(pair -> pair.common() > 0)
                .count();
    return new NetworkRow(
        network,
        network.end().isOverBy(options.on()),
        seats,
        activities,
        related,
        statements.of(activities, seats));
  }

  private void memberships(Map<String, List<Seat>> seats) {
    Map<String, List<Seat>> byBody = new TreeMap<>();
    seats.values().stream()
        .flatMap(List::stream)
        .filter(Seat::isStructure)
        .forEach(seat -> byBody.computeIfAbsent(seat.member(), id -> new ArrayList<>()).add(seat));
    byBody.entrySet().stream()
        .map(entry -> new Membership(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Membership::networks)
                .reversed()
                .thenComparing(Membership::structureId))
        .forEach(membership -> memberships.put(membership.structureId(), membership));
  }

  private static List<Theme> byTheme(Collection<NetworkRow> rows) {
    SortedMap<String, SortedMap<Crime, List<NetworkRow>>> cells = new TreeMap<>();
    for (NetworkRow row : rows) {
      for (String region : new TreeSet<>(row.network().regions())) {
        cells
            .computeIfAbsent(region, code -> new TreeMap<>())
            .computeIfAbsent(row.network().crime(), crime -> new ArrayList<>())
            .add(row);
      }
    }
    List<Theme> themes = new ArrayList<>();
    cells.forEach((region, crimes) ->
        crimes.forEach((crime, networks) -> themes.add(new Theme(region, crime, networks))));
    return List.copyOf(themes);
  }

  private List<String> inBoth(String one, String other, String kind) {
    List<String> there =
        find(other).map(NetworkRow::seats).orElse(List.of()).stream()
            .filter(seat -> seat.kind().equals(kind))
            .map(Seat::member)
            .toList();
    return find(one).map(NetworkRow::seats).orElse(List.of()).stream()
        .filter(seat -> seat.kind().equals(kind))
        .map(Seat::member)
        .filter(new TreeSet<>(there)::contains)
        .toList();
  }

  private NetworkFigures count(int bodies) {
    Map<String, Integer> sits = new LinkedHashMap<>();
    memberships.values().forEach(one -> sits.put(one.structureId(), one.networks()));
    Map<String, Integer> steps = new TreeMap<>();
    int stated = 0;
    int recorded = 0;
    for (NetworkRow row : rows.values()) {
      var step = row.network().formalisation();
      steps.merge(step.isPresent() ? Integer.toString(step.getAsInt()) : "", 1, Integer::sum);
      stated += row.guidance().recorded().denominator();
      recorded += row.guidance().recorded().numerator();
    }
    return new NetworkFigures(
        rows.size(),
        (int) rows.values().stream().filter(NetworkRow::ended).count(),
        (int) rows.values().stream().filter(row -> row.network().isEligible()).count(),
        bodies,
        Math.toIntExact(second.all()),
        (int) second.pairs().stream().filter(pair -> pair.common() > 0).count(),
        sits,
        steps,
        Math.toIntExact(first.all()),
        first.inCommon(),
        second.upper(),
        second.expectedUpper(),
        second.lower(),
        second.expectedLower(),
        (int) second.pairs().stream().filter(NetworkPair::standsAfterCorrection).count(),
        stated,
        recorded);
  }
}
