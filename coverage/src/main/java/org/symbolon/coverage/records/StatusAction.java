package org.symbolon.coverage.records;

/** The act by which a participant joined; each makes a party. */
public enum StatusAction {
  RATIFICATION,
  ACCESSION,
  ACCEPTANCE,
  APPROVAL,
  SUCCESSION,
  /** A signature that needs no ratification. */
  DEFINITIVE_SIGNATURE,
  /** Party to a treaty and to the protocol that amends it, by one act. */
  PARTICIPATION
}
