package org.symbolon.coverage.overlaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.Agreement;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Network;
import org.symbolon.coverage.records.NetworkMember;

/** The recorded ties of every pair of bodies, as they stood on the day asked for. */
final class Ties {
  private final OverlapOptions options;
  private final Map<String, Map<String, List<Tie>>> byPair = new HashMap<>();

  Ties(AtlasData data, OverlapOptions options) {
    this.options = options;
    data.agreements().stream()
        .filter(agreement -> options.sureEnough(agreement.confidence()))
        .forEach(this::addAgreement);
    Map<String, Map<String, List<NetworkMember>>> members = new TreeMap<>();
    for (NetworkMember member : data.networkMembers()) {
      if (member.isStructure() && options.sureEnough(member.confidence())) {
        members
            .computeIfAbsent(member.networkId(), id -> new TreeMap<>())
            .computeIfAbsent(member.member(), id -> new ArrayList<>())
            .add(member);
      }
    }
    for (Network network : data.networks()) {
      if (options.sureEnough(network.confidence())) {
        addNetwork(network, members.getOrDefault(network.id(), Map.of()));
      }
    }
  }

  /** All ties of two bodies, those that do not count included; a is before b. */
  List<Tie> of(String a, String b) {
    return byPair.getOrDefault(a, Map.of()).getOrDefault(b, List.of());
  }

  /** Takes two bodies and their ties; a is before b. */
  interface Visitor {
    void tied(String a, String b, List<Tie> ties);
  }

  void forEach(Visitor visitor) {
    byPair.forEach((a, others) -> others.forEach((b, ties) -> visitor.tied(a, b, ties)));
  }

  private void addAgreement(Agreement agreement) {
    Tie.State state =
        agreement.hasEnded()
            ? Tie.State.ENDED
            : !agreement.signed().hasBegunBy(options.on())
                ? Tie.State.NOT_BEGUN
                : agreement.status().equals("IN_FORCE") ? Tie.State.RUNNING : Tie.State.UNKNOWN;
    Tie tie =
        new Tie(
            Tie.Kind.AGREEMENT,
            agreement.id(),
            agreement.title(),
            state,
            List.of(),
            List.of(),
            agreement.confidence());
    List<String> parties = agreement.parties().stream().distinct().sorted().toList();
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        add(parties.get(i), parties.get(j), tie);
      }
    }
  }

  private void addNetwork(Network network, Map<String, List<NetworkMember>> members) {
    List<String> ids = List.copyOf(new TreeMap<>(members).keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        List<NetworkMember> one = members.getOrDefault(ids.get(i), List.of());
        List<NetworkMember> other = members.getOrDefault(ids.get(j), List.of());
        add(
            ids.get(i),
            ids.get(j),
            new Tie(
                Tie.Kind.NETWORK,
                network.id(),
                network.acronym().isEmpty() ? network.name() : network.acronym(),
                state(network, one, other),
                roles(one),
                roles(other),
                surest(network, one, other)));
      }
    }
  }

  private Tie.State state(Network network, List<NetworkMember> one, List<NetworkMember> other) {
    if (network.end().isOverBy(options.on())) {
      return Tie.State.ENDED;
    }
    if (!network.start().hasBegunBy(options.on()) || !joined(one) || !joined(other)) {
      return Tie.State.NOT_BEGUN;
    }
    if (options.withoutDonors() && (onlyPays(one) || onlyPays(other))) {
      return Tie.State.DONOR_ONLY;
    }
    return Tie.State.RUNNING;
  }

  private boolean joined(List<NetworkMember> rows) {
    return rows.stream().anyMatch(row -> row.from().hasBegunBy(options.on()));
  }

  private boolean onlyPays(List<NetworkMember> rows) {
    return rows.stream()
        .filter(row -> row.from().hasBegunBy(options.on()))
        .allMatch(NetworkMember::isDonor);
  }

  private static List<String> roles(List<NetworkMember> rows) {
    return rows.stream().map(NetworkMember::role).sorted().toList();
  }

  /** A tie is as sure as its least sure link; of several roles of one body the surest counts. */
  private static Confidence surest(
      Network network, List<NetworkMember> one, List<NetworkMember> other) {
    var least = network.confidence();
    for (List<NetworkMember> rows : List.of(one, other)) {
      var link =
          rows.stream().map(NetworkMember::confidence).min(Comparator.naturalOrder()).orElse(least);
      least = link.compareTo(least) > 0 ? link : least;
    }
    return least;
  }

  private void add(String a, String b, Tie tie) {
    byPair
        .computeIfAbsent(a, id -> new HashMap<>())
        .computeIfAbsent(b, id -> new ArrayList<>())
        .add(tie);
  }
}
