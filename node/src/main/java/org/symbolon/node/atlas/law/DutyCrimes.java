package org.symbolon.node.atlas.law;

import java.util.EnumSet;
import java.util.Set;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Provision;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Instrument;

/**
 * Against which crimes a provision asks. One on both asks against each; one on organised crime at
 * large that a protocol takes over asks against the crime of that protocol (UNTOC applied mutatis
 * mutandis, Protocols art. 1(2)).
 */
public final class DutyCrimes {

  private DutyCrimes() {}

  public static Set<Crime> of(AtlasData data, Provision one) {
    Crime crime = one.measure().crime();
    if (crime == Crime.GENERAL && one.inherited()) {
      return data.findInstrument(one.instrumentId())
          .map(DutyCrimes::subject)
          .orElseGet(() -> EnumSet.of(crime));
    }
    return crime == Crime.BOTH ? EnumSet.of(Crime.THB, Crime.SOM) : EnumSet.of(crime);
  }

  private static Set<Crime> subject(Instrument instrument) {
    return switch (instrument.subject()) {
      case "TRAFFICKING" -> EnumSet.of(Crime.THB);
      case "SMUGGLING" -> EnumSet.of(Crime.SOM);
      case "BOTH" -> EnumSet.of(Crime.THB, Crime.SOM);
      default -> EnumSet.of(Crime.GENERAL);
    };
  }
}
