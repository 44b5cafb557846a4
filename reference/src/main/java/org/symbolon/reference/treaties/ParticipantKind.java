package org.symbolon.reference.treaties;

import java.util.Set;
import org.symbolon.reference.Country;

/** What a participant in a treaty is. Not every one is a State. */
public enum ParticipantKind {
  STATE,
  ORGANISATION,
  TERRITORY,
  FORMER_STATE,
  /** Nobody said yet. */
  UNKNOWN;

  /** Codes of ISO 3166-1 that stand for no State in the practice of depositaries. */
  private static final Set<String> TERRITORIES =
      Set.of(
          "ABW", "AIA", "ALA", "ASM", "ATA", "ATF", "BES", "BLM", "BMU", "BVT", "CCK", "CUW", "CXR",
          "CYM", "ESH", "FLK", "FRO", "GGY", "GIB", "GLP", "GRL", "GUF", "GUM", "HKG", "HMD", "IMN",
          "IOT", "JEY", "MAC", "MAF", "MNP", "MSR", "MTQ", "MYT", "NCL", "NFK", "PCN", "PRI", "PYF",
          "REU", "SGS", "SHN", "SJM", "SPM", "SXM", "TCA", "TKL", "UMI", "VGB", "VIR", "WLF");

  /** Codes whose standing States see differently: none is assumed. */
  private static final Set<String> UNSETTLED = Set.of("TWN");

  static ParticipantKind of(Country country) {
    return switch (country.kind()) {
      case ISO ->
          TERRITORIES.contains(country.alpha3())
              ? TERRITORY
              : UNSETTLED.contains(country.alpha3()) ? UNKNOWN : STATE;
      case FORMER_STATE -> FORMER_STATE;
      case NON_STATE -> ORGANISATION;
      case USER_CODE -> UNKNOWN;
    };
  }
}
