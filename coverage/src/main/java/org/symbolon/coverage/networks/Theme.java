package org.symbolon.coverage.networks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.symbolon.coverage.records.Crime;

/**
 * The networks of one region code and one crime. A network with several region codes stands in each
 * of them; codes are as recorded, so a wider region does not count for a narrower one.
 */
public record Theme(String region, Crime crime, List<NetworkRow> networks) {

  public Theme {
    networks = List.copyOf(networks);
  }

  public int ended() {
    return (int) networks.stream().filter(NetworkRow::ended).count();
  }

  /** Networks by step of formalisation; -1 where it is not known. */
  public Map<Integer, Integer> byFormalisation() {
    Map<Integer, Integer> steps = new TreeMap<>();
    for (NetworkRow row : networks) {
      steps.merge(row.network().formalisation().orElse(-1), 1, Integer::sum);
    }
    return steps;
  }
}
