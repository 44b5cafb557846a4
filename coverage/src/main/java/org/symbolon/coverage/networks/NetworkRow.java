package org.symbolon.coverage.networks;

import java.util.List;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.records.Network;
import org.symbolon.coverage.records.NetworkActivity;

/**
 * A network of the chart.
 *
 * @param ended whether it had ended on the day asked for; no recorded end is no end
 * @param seats who sits in it, by kind and name
 * @param activities what it does or puts out
 * @param related with how many other networks it has a body in common
 * @param guidance what it states against what its members are recorded to do
 */
public record NetworkRow(
    Network network,
    boolean ended,
    List<Seat> seats,
    List<NetworkActivity> activities,
    int related,
    Guidance guidance) {

  public NetworkRow {
    seats = List.copyOf(seats);
    activities = List.copyOf(activities);
  }

  public String id() {
    return network.id();
  }

  /** The bodies that sit in it, by id. */
  public List<Seat> bodies() {
    return seats.stream().filter(Seat::isStructure).toList();
  }

  public List<Seat> states() {
    return seats.stream().filter(seat -> seat.kind().equals("STATE")).toList();
  }

  /** How many members are neither bodies of the Atlas nor States. */
  public int others() {
    return seats.size() - bodies().size() - states().size();
  }
}
