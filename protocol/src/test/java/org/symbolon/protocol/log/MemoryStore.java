package org.symbolon.protocol.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A store in memory that counts what is read, and refuses what {@link TreeStore} does not allow.
 */
final class MemoryStore implements TreeStore {
  private final Map<Integer, List<Hash>> levels = new HashMap<>();
  private final Frontier frontier = new Frontier();
  long hashesRead;
  int reads;

  static MemoryStore of(List<Hash> leaves) {
    MemoryStore store = new MemoryStore();
    leaves.forEach(store::append);
    return store;
  }

  void append(Hash leaf) {
    level(0).add(leaf);
    frontier.append(leaf, this::keep);
  }

  Frontier frontier() {
    return frontier;
  }

  private void keep(StoredHash stored) {
    if (level(stored.level()).size() != stored.index()) {
      throw new AssertionError("out of order: " + stored);
    }
    level(stored.level()).add(stored.hash());
  }

  private List<Hash> level(int level) {
    return levels.computeIfAbsent(level, _ -> new ArrayList<>());
  }

  @Override
  public List<Hash> read(int level, long from, int count) {
    if (level % 8 != 0 || count < 1 || count > 256 || from / 256 != (from + count - 1) / 256) {
      throw new AssertionError("level %d from %d count %d".formatted(level, from, count));
    }
    reads++;
    hashesRead += count;
    return List.copyOf(level(level).subList((int) from, (int) from + count));
  }
}
