package org.symbolon.protocol.log;

/**
 * The root of a complete subtree that a store keeps above its leaves.
 *
 * @param level 8, 16, 24 ...
 * @param index leaves before it, divided by 2^level
 */
public record StoredHash(int level, long index, Hash hash) {
  public StoredHash {
    if (level <= 0 || level % Tree.STORED_EVERY != 0 || index < 0) {
      throw new IllegalArgumentException(
          "no hash is stored at level " + level + ", index " + index);
    }
  }
}
