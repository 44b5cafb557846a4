package org.symbolon.reference.treaties;

/** An act by which a participant became bound by a treaty; each of them counts as party. */
public enum TreatyAct {
  RATIFICATION,
  ACCESSION,
  ACCEPTANCE,
  APPROVAL,
  SUCCESSION,
  /** A signature that needs no ratification after it. */
  DEFINITIVE_SIGNATURE,
  /** The source counts it among those who take part, and does not say by which act. */
  PARTICIPATION
}
