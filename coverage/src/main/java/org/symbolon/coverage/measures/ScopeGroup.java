package org.symbolon.coverage.measures;

import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Scope;

/** The groups by which shares of provisions are told. */
public enum ScopeGroup {
  UNIVERSAL,
  /** Council of Europe. */
  COE,
  /**
   * European Union; a directive always needs transposition, so compare it by programmatic and soft
   * provisions.
   */
  EU,
  /** Other regions and national acts. */
  OTHER;

  public static ScopeGroup of(Instrument instrument) {
    if (instrument.scope() == Scope.UNIVERSAL) {
      return UNIVERSAL;
    }
    return switch (instrument.organisation()) {
      case "CoE" -> COE;
      case "EU" -> EU;
      default -> OTHER;
    };
  }
}
