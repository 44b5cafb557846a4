package org.symbolon.node.access.log;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.protocol.log.Hash;

/**
 * Keeps one folder behind the tree of the database. Before it adds anything for the first time it
 * compares all that is there; where the two differ it leaves the folder alone for good, since it
 * may be the only witness. Not safe for use by several threads.
 */
final class LedgerCopy {

  private static final int PORTION = 5_000;

  private final Path path;
  private final LedgerFolder folder;
  private final StoredTree tree;
  private final Heads heads;
  private final TransactionOperations transactions;
  private volatile State state = State.NEW;
  private long size;
  private long headSize;

  LedgerCopy(Path path, StoredTree tree, Heads heads, TransactionOperations transactions) {
    this.path = path;
    this.folder = new LedgerFolder(path);
    this.tree = tree;
    this.heads = heads;
    this.transactions = transactions;
  }

  /** How a copy stands. */
  enum State {
    /** Nothing was compared yet. */
    NEW,
    /** It holds what the database held when it was last brought up. */
    FOLLOWS,
    /** The folder is not there or cannot be written; it is tried again. */
    OUT_OF_REACH,
    /** It says something else than the database. It is left as it is. */
    DIFFERS
  }

  State state() {
    return state;
  }

  Path path() {
    return path;
  }

  /** Adds what is new in the database. Needs the actor of the sequencer. */
  void follow() {
    if (state == State.DIFFERS) {
      return;
    }
    try {
      if (!Files.isDirectory(path)) {
        state = State.OUT_OF_REACH;
        return;
      }
      if (state != State.FOLLOWS) {
        if (!compare()) {
          state = State.DIFFERS;
          return;
        }
        state = State.FOLLOWS;
      }
      catchUp();
    } catch (IOException _) {
      state = State.OUT_OF_REACH;
    }
  }

  /** Whether the folder says what the database says; what a crash left half is cut off first. */
  private boolean compare() throws IOException {
    folder.mend();
    size = folder.size();
    headSize = folder.headSize();
    try {
      boolean leaves =
          folder.read((from, lines) -> lines.equals(hashes(from, from + lines.size())));
      return leaves && headFits();
    } catch (MalformedInputException _) {
      return false;
    }
  }

  private boolean headFits() throws IOException {
    String note = folder.lastNote();
    return note.isEmpty()
        || headSize <= size
            && one(() -> heads.find(headSize)).filter(head -> head.note().equals(note)).isPresent();
  }

  private void catchUp() throws IOException {
    for (List<String> next = next(); !next.isEmpty(); next = next()) {
      folder.addLeaves(next);
      size += next.size();
    }
    for (var next = heads(headSize); !next.isEmpty(); next = heads(headSize)) {
      folder.addHeads(next.stream().map(Heads.Head::note).toList());
      headSize = next.getLast().size();
    }
  }

  private List<String> next() {
    return hashes(size, size + PORTION);
  }

  private List<Heads.Head> heads(long after) {
    return one(() -> heads.after(after, size, 500));
  }

  private List<String> hashes(long from, long to) {
    return one(
        () -> tree.read(0, from, Math.toIntExact(to - from)).stream().map(Hash::hex).toList());
  }

  private <T> T one(java.util.function.Supplier<T> read) {
    return java.util.Objects.requireNonNull(transactions.execute(_ -> read.get()));
  }
}
