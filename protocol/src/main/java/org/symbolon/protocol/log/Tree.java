package org.symbolon.protocol.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tree of a given size over the hashes that are kept, with the proofs of RFC 9162 sections
 * 2.1.3.1 and 2.1.4.1. The store may hold more leaves than the size; they are not looked at.
 *
 * <p>A proof reads at most two runs of 256 hashes of each stored level: the one around the leaf and
 * the one at the right edge. At 10 million leaves that are fewer than 1,000 hashes.
 */
public final class Tree {
  static final int STORED_EVERY = 8;
  static final int LEVELS = 63;
  private static final long RUN = 1L << STORED_EVERY;

  private final TreeStore store;
  private final long size;

  public Tree(TreeStore store, long size) {
    if (size < 0) {
      throw new IllegalArgumentException("a tree has no " + size + " leaves");
    }
    this.store = store;
    this.size = size;
  }

  public long size() {
    return size;
  }

  public Hash root() {
    return size == 0 ? Hashes.empty() : new Reading().subtree(0, size);
  }

  /** The proof that a leaf is in this tree. */
  public InclusionProof inclusion(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
    }
    List<Hash> path = new ArrayList<>();
    new Reading().inclusion(index, 0, size, path);
    return new InclusionProof(index, size, path);
  }

  /** The proof that this tree begins with the whole tree of its first leaves. */
  public ConsistencyProof consistency(long first) {
    if (first <= 0 || first > size) {
      throw new IllegalArgumentException("no tree of " + first + " leaves before one of " + size);
    }
    List<Hash> path = new ArrayList<>();
    new Reading().consistency(first, 0, size, true, path);
    return new ConsistencyProof(first, size, path);
  }

  /** At level l: the root of the complete subtree of 2^l leaves, where the size has that bit. */
  @Nullable Hash[] peaks() {
    Reading reading = new Reading();
    @Nullable Hash[] peaks = new @Nullable Hash[LEVELS];
    long before = 0;
    for (int level = LEVELS - 1; level >= 0; level--) {
      if ((size >>> level & 1) == 1) {
        peaks[level] = reading.subtree(before, before + (1L << level));
        before += 1L << level;
      }
    }
    return peaks;
  }

  /** Largest power of 2 that is smaller than a number above 1. */
  private static long split(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }

  /** One answer; keeps the runs it read until it is done. */
  private final class Reading {
    private record Run(int level, long number) {}

    private final Map<Run, List<Hash>> runs = new HashMap<>();

    Hash subtree(long from, long to) {
      long leaves = to - from;
      if (Long.bitCount(leaves) == 1 && from % leaves == 0) {
        return complete(Long.numberOfTrailingZeros(leaves), from / leaves);
      }
      long middle = from + split(leaves);
      return Hashes.node(subtree(from, middle), subtree(middle, to));
    }

    void inclusion(long index, long from, long to, List<Hash> path) {
      if (to - from == 1) {
        return;
      }
      long middle = from + split(to - from);
      if (index < middle) {
        inclusion(index, from, middle, path);
        path.add(subtree(middle, to));
      } else {
        inclusion(index, middle, to, path);
        path.add(subtree(from, middle));
      }
    }

    void consistency(long first, long from, long to, boolean known, List<Hash> path) {
      if (first == to) {
        if (!known) {
          path.add(subtree(from, to));
        }
        return;
      }
      long middle = from + split(to - from);
      if (first <= middle) {
        consistency(first, from, middle, known, path);
        path.add(subtree(middle, to));
      } else {
        consistency(first, middle, to, false, path);
        path.add(subtree(from, middle));
      }
    }

    private Hash complete(int level, long index) {
      if (level % STORED_EVERY == 0) {
        return stored(level, index);
      }
      return Hashes.node(complete(level - 1, 2 * index), complete(level - 1, 2 * index + 1));
    }

    private Hash stored(int level, long index) {
      return runs.computeIfAbsent(new Run(level, index / RUN), this::read).get((int) (index % RUN));
    }

    private List<Hash> read(Run run) {
      long from = run.number * RUN;
      int count = (int) Math.min(RUN, (size >>> run.level) - from);
      List<Hash> hashes = store.read(run.level, from, count);
      if (hashes.size() != count) {
        throw new IllegalStateException(
            "the store gave %d of %d hashes of level %d from %d on"
                .formatted(hashes.size(), count, run.level, from));
      }
      return hashes;
    }
  }
}
