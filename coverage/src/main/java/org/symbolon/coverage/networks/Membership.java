package org.symbolon.coverage.networks;

import java.util.List;
import org.symbolon.coverage.membership.Seat;

/**
 * In which networks one body sits.
 *
 * @param seats one for each network, by network
 */
public record Membership(String structureId, List<Seat> seats) {

  public Membership {
    seats = List.copyOf(seats);
  }

  public int networks() {
    return seats.size();
  }

  public int ended() {
    return (int) seats.stream().filter(Seat::ended).count();
  }

  /** In how many it only pays. */
  public int asDonorOnly() {
    return (int) seats.stream().filter(Seat::isDonorOnly).count();
  }
}
