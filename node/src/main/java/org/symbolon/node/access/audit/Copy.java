package org.symbolon.node.access.audit;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbolon.protocol.log.Frontier;
import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.VerifierKey;

/** A ledger while it is held against the database, entry by entry. */
final class Copy implements AutoCloseable {
  /** The first entry of which file and database say something else. */
  record Parting(Rows.Entry entry, Hash file) {}

  private final Ledger ledger;
  private final LeafLines lines;
  private final Frontier frontier = new Frontier();
  private final HeadCheck heads;
  private boolean ended;
  private @Nullable Parting parting;

  Copy(Ledger ledger, Optional<VerifierKey> key) throws IOException {
    this.ledger = ledger;
    this.lines = new LeafLines(ledger.leaves());
    this.heads = new HeadCheck(frontier, HeadNotes.read(ledger.heads(), key).iterator());
  }

  String name() {
    return ledger.name();
  }

  HeadCheck heads() {
    return heads;
  }

  /** Leaves read so far. */
  long size() {
    return frontier.size();
  }

  @Nullable Parting parting() {
    return parting;
  }

  LeafLines lines() {
    return lines;
  }

  /** Reads on to an entry of the database; the answer is the hash of the file, null at its end. */
  @Nullable Hash readTo(Rows.Entry entry) throws IOException {
    Hash found = null;
    while (!ended && frontier.size() <= entry.index()) {
      found = read();
    }
    if (found != null && parting == null && !found.equals(entry.hash())) {
      parting = new Parting(entry, found);
    }
    return found;
  }

  /** Reads what the file has beyond the database. */
  void readToTheEnd() throws IOException {
    while (!ended) {
      read();
    }
  }

  private @Nullable Hash read() throws IOException {
    Hash next = lines.next();
    if (next == null) {
      ended = true;
      return null;
    }
    frontier.append(next, _ -> {});
    heads.look();
    return next;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
