package org.symbolon.coverage.membership;

import java.util.Comparator;
import java.util.List;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Network;
import org.symbolon.coverage.records.NetworkMember;

/**
 * The seat of one member in one network: all its roles.
 *
 * @param rows the records that say so, at least one
 * @param ended whether the network, the body or each role had ended on the day asked for
 */
public record Seat(
    Network network, String kind, String member, List<NetworkMember> rows, boolean ended) {

  public Seat {
    rows = List.copyOf(rows);
  }

  public List<String> roles() {
    return rows.stream().map(NetworkMember::role).sorted().toList();
  }

  public boolean isStructure() {
    return kind.equals("STRUCTURE");
  }

  /** Whether the member only pays. */
  public boolean isDonorOnly() {
    return rows.stream().allMatch(NetworkMember::isDonor);
  }

  /** Of several roles the surest counts. */
  public Confidence confidence() {
    return rows.stream()
        .map(NetworkMember::confidence)
        .min(Comparator.naturalOrder())
        .orElse(Confidence.L);
  }
}
