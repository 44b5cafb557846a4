package org.symbolon.node.access.audit;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.symbolon.protocol.log.Frontier;

/**
 * Grows the tree over the leaves of one place and holds it against the heads of that place, which
 * come by size.
 */
final class HeadCheck {
  /** The first head that does not fit stands over the entries from one (included) to another. */
  record Doubt(long from, long to) {}

  private final Frontier frontier;
  private final Iterator<Head> heads;
  private @Nullable Head next;
  private @Nullable Head last;
  private long checked;
  private long covered;
  private @Nullable Doubt otherRoot;
  private @Nullable Doubt notSigned;

  HeadCheck(Frontier frontier, Iterator<Head> heads) {
    this.frontier = frontier;
    this.heads = heads;
    advance();
    look();
  }

  /** Looks at the heads of the size that the frontier has now. */
  void look() {
    for (Head head = next; head != null && head.size() <= frontier.size(); head = next) {
      checked++;
      if (!head.signed() && notSigned == null) {
        notSigned = new Doubt(covered, Math.max(head.size(), covered + 1));
      }
      boolean fits = head.size() == frontier.size() && head.root().equals(frontier.root());
      if (!fits && head.signed() && otherRoot == null) {
        otherRoot = new Doubt(covered, head.size());
      }
      if (fits && head.signed() && otherRoot == null) {
        covered = head.size();
      }
      last = head;
      advance();
    }
  }

  private void advance() {
    next = heads.hasNext() ? heads.next() : null;
  }

  long checked() {
    return checked;
  }

  /** The head at or before the size that the frontier has now. */
  @Nullable Head last() {
    return last;
  }

  /** The first head whose root is not that of its leaves. */
  @Nullable Doubt otherRoot() {
    return otherRoot;
  }

  /** The first head that the key did not sign. */
  @Nullable Doubt notSigned() {
    return notSigned;
  }

  /** A head behind the last leaf. */
  @Nullable Head behindTheEnd() {
    return next;
  }

  /** Whether a signed head stands over an entry, and all heads fit. */
  boolean vouchesFor(long index) {
    return covered > index && otherRoot == null && notSigned == null;
  }
}
