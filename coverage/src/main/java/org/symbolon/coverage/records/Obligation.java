package org.symbolon.coverage.records;

/**
 * How strongly a provision obliges, the strongest first. This order is the scale of every chart and
 * of every agreement of instruments.
 */
public enum Obligation {
  SHALL(Strength.SHALL),
  /** Shall, but within means, where appropriate, subject to domestic law. */
  SHALL_QUALIFIED(Strength.SHALL_QUALIFIED),
  CONSIDER(Strength.SOFT_VERB),
  ENDEAVOUR(Strength.SOFT_VERB),
  MAY(Strength.MAY),
  /** A political commitment. */
  COMMIT(Strength.POLITICAL),
  /** A definition: it obliges to nothing by itself. */
  NA(Strength.DEFINITION);

  private final Strength strength;

  Obligation(Strength strength) {
    this.strength = strength;
  }

  /** The step of the scale on which this word stands. */
  public Strength strength() {
    return strength;
  }

  /** Whether this is a duty: shall, qualified or not. */
  public boolean isDuty() {
    return this == SHALL || this == SHALL_QUALIFIED;
  }
}
