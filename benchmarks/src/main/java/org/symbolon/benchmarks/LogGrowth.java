package org.symbolon.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.symbolon.protocol.log.Frontier;
import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.Hashes;
import org.symbolon.protocol.log.InclusionProof;
import org.symbolon.protocol.log.StoredHash;
import org.symbolon.protocol.log.Tree;
import org.symbolon.protocol.log.TreeStore;

/** How size and time of proofs grow with the tree; the hashes are held in memory. */
final class LogGrowth implements TreeStore {

  private static final int PROOFS = 2_000;

  private final byte[][] levels;
  private final Frontier frontier = new Frontier();
  private long hashesRead;

  private LogGrowth(int most) {
    this.levels = new byte[25][];
    for (int level = 0; level <= 24; level += 8) {
      levels[level] = new byte[((most >>> level) + 1) * Hash.LENGTH];
    }
  }

  static void print(int most) {
    var store = new LogGrowth(most);
    long size = 0;
    for (int wanted = 1_000; wanted <= most; wanted *= 10) {
      long before = System.nanoTime();
      for (; size < wanted; size++) {
        store.append(size);
      }
      store.print(System.nanoTime() - before);
    }
  }

  private void append(long index) {
    Hash leaf = Hashes.leaf(Long.toString(index).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    put(0, index, leaf);
    frontier.append(leaf, (StoredHash up) -> put(up.level(), up.index(), up.hash()));
  }

  private void put(int level, long index, Hash hash) {
    System.arraycopy(hash.bytes(), 0, levels[level], (int) index * Hash.LENGTH, Hash.LENGTH);
  }

  private void print(long appending) {
    var random = new SplittableRandom(5);
    long size = frontier.size();
    Hash root = frontier.root();
    long[] proving = new long[PROOFS];
    long[] checking = new long[PROOFS];
    int hashes = 0;
    hashesRead = 0;
    for (int n = 0; n < PROOFS; n++) {
      long index = random.nextLong(size);
      long before = System.nanoTime();
      InclusionProof proof = new Tree(this, size).inclusion(index);
      long between = System.nanoTime();
      boolean holds = proof.check(read(0, index, 1).getFirst(), root).holds();
      checking[n] = System.nanoTime() - between;
      proving[n] = between - before;
      hashes = Math.max(hashes, proof.path().size());
      if (!holds) {
        throw new IllegalStateException("a proof does not hold");
      }
    }
    int older = new Tree(this, size).consistency(size / 3).path().size();
    System.out.printf(
        Locale.ROOT,
        "  %,11d leaves: inclusion at most %d hashes (%d bytes), proved in %s (p95), checked in %s"
            + " (p95), %,d hashes read each; consistency %d hashes; the step up appended in %s%n",
        size,
        hashes,
        hashes * Hash.LENGTH,
        Times.words(new Times(proving).secondsAt(0.95)),
        Times.words(new Times(checking).secondsAt(0.95)),
        hashesRead / PROOFS,
        older,
        Times.words(appending / 1e9));
  }

  @Override
  public List<Hash> read(int level, long from, int count) {
    hashesRead += count;
    List<Hash> read = new ArrayList<>(count);
    for (int n = 0; n < count; n++) {
      int at = (int) (from + n) * Hash.LENGTH;
      read.add(Hash.of(Arrays.copyOfRange(levels[level], at, at + Hash.LENGTH)));
    }
    return read;
  }
}
