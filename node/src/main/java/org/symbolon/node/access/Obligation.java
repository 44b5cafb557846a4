package org.symbolon.node.access;

/** What a permit asks of the one who performs the act. */
public enum Obligation {
  /** An event of consultation commits before anything is shown. */
  RECORD_CONSULTATION,
  /** An event of export commits before the first byte leaves. */
  RECORD_EXPORT,
  /** The actor gives a reason in words. */
  GIVE_REASON,
  /** A second administrator confirms, or 24 hours pass. */
  FOUR_EYES
}
