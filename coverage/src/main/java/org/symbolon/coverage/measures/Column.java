package org.symbolon.coverage.measures;

import java.util.List;
import java.util.stream.Stream;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;

/**
 * One text of the chart: an instrument with what amends it.
 *
 * @param instrument the instrument
 * @param amendments acts that amend it; they are this text, never a further one
 * @param coded whether anybody has coded it
 * @param measures its provisions that count under the options
 */
public record Column(
    Instrument instrument, List<Instrument> amendments, boolean coded, List<Measure> measures) {

  public Column {
    amendments = List.copyOf(amendments);
    measures = List.copyOf(measures);
  }

  /** The id of the instrument that is amended. */
  public String id() {
    return instrument.id();
  }

  /** The records that are this text. */
  public List<Instrument> members() {
    return Stream.concat(Stream.of(instrument), amendments.stream()).toList();
  }

  public ScopeGroup scopeGroup() {
    return ScopeGroup.of(instrument);
  }

  public ProvisionCount count() {
    return ProvisionCount.of(measures);
  }
}
