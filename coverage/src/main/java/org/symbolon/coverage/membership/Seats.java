package org.symbolon.coverage.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Network;
import org.symbolon.coverage.records.NetworkMember;
import org.symbolon.coverage.records.Structure;

/**
 * All seats of members in networks, found by network and by body. Made in one walk over the
 * records.
 *
 * <p>A seat has ended on a day where its network, its body or each of its roles had; an end that
 * nobody recorded is no end.
 */
public final class Seats {
  private final SortedMap<String, List<Seat>> byNetwork = new TreeMap<>();
  private final Map<String, List<Seat>> byBody = new HashMap<>();

  private Seats(AtlasData data, LocalDate day, boolean existingOnly, @Nullable Confidence least) {
    Map<String, SortedMap<String, List<NetworkMember>>> rows = new HashMap<>();
    for (NetworkMember row : data.networkMembers()) {
      boolean counts =
          (least == null || row.confidence().atLeast(least))
              && (!existingOnly || row.isHeldOn(day));
      if (counts) {
        rows.computeIfAbsent(row.networkId(), id -> new TreeMap<>())
            .computeIfAbsent(row.kind() + " " + row.member(), id -> new ArrayList<>())
            .add(row);
      }
    }
    for (Network network : data.networks()) {
      if (existingOnly && !exists(network, day)) {
        continue;
      }
      List<Seat> seats = new ArrayList<>();
      for (List<NetworkMember> roles : rows.getOrDefault(network.id(), new TreeMap<>()).values()) {
        Seat seat = seat(data, network, roles, day);
        if (!existingOnly || !seat.ended()) {
          seats.add(seat);
          if (seat.isStructure()) {
            byBody.computeIfAbsent(seat.member(), id -> new ArrayList<>()).add(seat);
          }
        }
      }
      byNetwork.put(network.id(), List.copyOf(seats));
    }
  }

  /**
   * The seats as they stood on a day.
   *
   * @param existingOnly leaves out networks, bodies and roles that had ended, or not begun, on the
   *     day
   * @param least leaves out rows less sure than this; null: all count
   */
  public static Seats on(
      LocalDate day, boolean existingOnly, @Nullable Confidence least, AtlasData data) {
    return new Seats(data, day, existingOnly, least);
  }

  /** The seats of a network, by kind and name of the member. */
  public List<Seat> of(Network network) {
    return byNetwork.getOrDefault(network.id(), List.of());
  }

  /** The seats of a body, by network. */
  public List<Seat> ofBody(String structureId) {
    return List.copyOf(byBody.getOrDefault(structureId, List.of()));
  }

  /** Whether a network runs on a day, as far as is recorded. */
  public static boolean exists(Network network, LocalDate day) {
    return network.start().hasBegunBy(day) && !network.end().isOverBy(day);
  }

  private static Seat seat(
      AtlasData data, Network network, List<NetworkMember> roles, LocalDate day) {
    NetworkMember first = roles.getFirst();
    boolean bodyEnded =
        first.isStructure()
            && data.findStructure(first.member())
                .map(Structure::ended)
                .filter(ended -> ended.isOverBy(day))
                .isPresent();
    boolean ended =
        bodyEnded
            || network.end().isOverBy(day)
            || roles.stream().allMatch(role -> role.to().isOverBy(day));
    return new Seat(network, first.kind(), first.member(), roles, ended);
  }
}
