package org.symbolon.reference;

/**
 * A country or territory of ISO 3166, a former State, or one that is no State but stands where a
 * country may stand.
 *
 * @param alpha2 empty where there is none
 * @param m49 the UN's code of three digits; empty where there is none
 */
public record Country(String alpha2, String alpha3, String m49, Kind kind) {

  /** What a code stands for. */
  public enum Kind {
    /** Listed in ISO 3166-1 today. */
    ISO,
    /** A code that ISO leaves to its users: Kosovo, XKX. */
    USER_CODE,
    /** A State that is no more, with its code of ISO 3166-3. */
    FORMER_STATE,
    /** The European Union, the United Nations, stateless persons. */
    NON_STATE
  }
}
