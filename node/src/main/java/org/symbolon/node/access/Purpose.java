package org.symbolon.node.access;

/**
 * Why data are used (purpose limitation: GDPR article 5(1)(b), Law Enforcement Directive article
 * 4(1)(b)). An office uses data for the purposes that it was given; an act that needs a purpose
 * names those it may serve.
 */
public enum Purpose {
  /** Assistance to and protection of persons. */
  PROTECTION,
  PREVENTION,
  INVESTIGATION,
  PROSECUTION,
  COORDINATION,
  STATISTICS,
  /** Watching over proper use of data. */
  OVERSIGHT,
  /** Running the node; never a reason to see content. */
  ADMINISTRATION
}
