package org.symbolon.coverage.records;

/** What makes an instrument bind a State. */
public enum BindingBasis {
  /** Its own act: signature and ratification, accession ... */
  STATUS,
  /** That it is a member of an organisation. */
  MEMBERSHIP,
  /** That it is its own law. */
  NATIONAL
}
