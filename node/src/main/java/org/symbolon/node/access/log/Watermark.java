package org.symbolon.node.access.log;

/**
 * Up to which number every event that will ever be committed is a leaf already. An event that is
 * not visible yet may belong to a transaction that commits late; one that commits much later must
 * not keep the others waiting. So events above the mark are looked for again and again, and the
 * mark moves only when nothing can appear below it any more.
 *
 * <p>How that is known: a transaction gets its own number (xid) before the number of its first
 * event (see the table). Take M, the last number of an event given out, and then X, an own
 * transaction number. Every event up to M has a transaction before X. Once a snapshot says that
 * each transaction before X has ended (its {@code xmin} is X or more), what is not visible up to M
 * was rolled back. {@code pg_snapshot_xmax} would not do for X: it is one past the last completed
 * transaction, and running ones may lie beyond it.
 */
final class Watermark {

  private long mark;
  private long pendingMark;
  private long pendingXact;
  private boolean pending;

  /** Events with a larger number have to be looked for. */
  long mark() {
    return mark;
  }

  /** Whether numbers were given out about which nothing is remembered yet. */
  boolean wantsMore(long last) {
    return !pending && last > mark;
  }

  /**
   * Remembers a pair.
   *
   * @param last M, read before X was taken
   * @param xact X
   */
  void remember(long last, long xact) {
    pending = true;
    pendingMark = last;
    pendingXact = xact;
  }

  /**
   * Whether all transactions of the remembered events have ended.
   *
   * @param xmin of a snapshot that is older than the look for events
   */
  boolean ended(long xmin) {
    return pending && xmin >= pendingXact;
  }

  /** Every event up to the remembered number that was visible is a leaf now, and committed. */
  void advance() {
    mark = Math.max(mark, pendingMark);
    pending = false;
  }
}
