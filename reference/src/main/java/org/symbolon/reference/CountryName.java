package org.symbolon.reference;

/**
 * A name that ICU does not have, or that was in use once.
 *
 * @param from first day of use, as far as known; else empty
 * @param to last day of use; empty where it is in use
 */
public record CountryName(
    String alpha3,
    Kind kind,
    String language,
    String name,
    String from,
    String to,
    Provenance provenance) {

  /** How the name is used. */
  public enum Kind {
    ALIAS,
    LONG,
    FORMER,
    FORMER_STATE,
    USER_CODE,
    NON_STATE;

    /** Whether the row brings a place that ISO 3166-1 does not list. */
    boolean bringsItsPlace() {
      return switch (this) {
        case FORMER_STATE, USER_CODE, NON_STATE -> true;
        case ALIAS, LONG, FORMER -> false;
      };
    }
  }
}
