package org.symbolon.protocol.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The right edge of a tree: one hash for each complete subtree, enough to append and to know the
 * root. An entry costs about one hash on average; nothing is read.
 *
 * <p>Not safe for use by several threads.
 */
public final class Frontier {
  /** As {@link Tree#peaks} says. */
  private final @Nullable Hash[] peaks;

  private long size;

  /** The edge of the tree without entries. */
  public Frontier() {
    this(new @Nullable Hash[Tree.LEVELS], 0);
  }

  private Frontier(@Nullable Hash[] peaks, long size) {
    this.peaks = peaks;
    this.size = size;
  }

  /** The edge of a tree that is kept; reads at most 256 hashes of each stored level. */
  public static Frontier of(TreeStore store, long size) {
    return new Frontier(new Tree(store, size).peaks(), size);
  }

  public long size() {
    return size;
  }

  /**
   * Adds a leaf.
   *
   * @param stored is given each hash that the store has to keep above its leaves
   */
  public void append(Hash leaf, Consumer<StoredHash> stored) {
    Hash hash = leaf;
    int level = 0;
    for (Hash left = peaks[0]; left != null; left = peaks[level]) {
      hash = Hashes.node(left, hash);
      peaks[level] = null;
      level++;
      if (level % Tree.STORED_EVERY == 0) {
        stored.accept(new StoredHash(level, size >>> level, hash));
      }
    }
    peaks[level] = hash;
    size++;
  }

  /** Adds leaves in their order; the answer is what the store has to keep above its leaves. */
  public List<StoredHash> append(List<Hash> leaves) {
    List<StoredHash> stored = new ArrayList<>();
    leaves.forEach(leaf -> append(leaf, stored::add));
    return List.copyOf(stored);
  }

  public Hash root() {
    @Nullable Hash root = null;
    for (Hash peak : peaks) {
      if (peak != null) {
        root = root == null ? peak : Hashes.node(peak, root);
      }
    }
    return root == null ? Hashes.empty() : root;
  }
}
