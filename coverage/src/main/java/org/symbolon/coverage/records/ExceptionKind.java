package org.symbolon.coverage.records;

/** How a State stands apart from those that an instrument binds. */
public enum ExceptionKind {
  /** It chose not to take part. */
  OPT_OUT,
  /** It takes part by its own choice: bound from that day on, and not before. */
  OPT_IN,
  /** It is not bound, by the rules and not by choice. */
  NOT_BOUND,
  /** It is bound, but not in all its territory. */
  TERRITORIAL,
  /** It is no member any more, and the act goes on to apply to it for a while. */
  CONTINUED
}
