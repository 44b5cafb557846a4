package org.symbolon.node.atlas.networks;

import java.util.Set;
import org.symbolon.coverage.networks.NetworkRow;
import org.symbolon.coverage.records.Crime;

/**
 * Which networks are listed; the figures stay those of the whole question. An empty set lists all.
 *
 * @param regions codes as recorded
 * @param ended only those that had ended on the day
 */
record NetworkFilter(
    Set<String> types,
    Set<Crime> crimes,
    Set<String> regions,
    Set<String> formalisation,
    boolean ended) {

  boolean lists(NetworkRow row) {
    var network = row.network();
    return (types.isEmpty() || types.contains(network.type()))
        && (crimes.isEmpty() || crimes.contains(network.crime()))
        && (regions.isEmpty() || network.regions().stream().anyMatch(regions::contains))
        && (formalisation.isEmpty()
            || network.formalisation().isPresent()
                && formalisation.contains(Integer.toString(network.formalisation().getAsInt())))
        && (!ended || row.ended());
  }
}
