package org.symbolon.protocol.log;

import java.util.List;

/**
 * Where the hashes of a tree are kept: leaves (level 0) and the roots of complete subtrees of 2^8,
 * 2^16, 2^24 ... leaves (levels 8, 16, 24 ...), the idea of C2SP tlog-tiles. The levels between are
 * worked out again when a proof needs them, so that a store grows by 1/256 over its leaves.
 */
public interface TreeStore {

  /**
   * The hashes of a level from an index on, in order. Index i of level l is the root of leaves i *
   * 2^l to (i + 1) * 2^l.
   *
   * @param level 0, 8, 16 ...
   * @param count 1 to 256, and never across a multiple of 256
   * @return exactly {@code count} hashes
   */
  List<Hash> read(int level, long from, int count);
}
